// Figures an agency's row prints beside its counts: percentages, kept in basis points and compared, and mean days.

import { cellAddress, type Row } from '../cells.ts';
import type { CountField } from '../fieldKinds.ts';
import { numberOf } from '../numberColumn.ts';
import type { Field } from '../plan.ts';
import { textOf } from '../roles.ts';
import { cellAt, type Desk } from './desk.ts';
import { openPercentCheck, printedPercent, type Rate } from './percents.ts';

/** A rate of a row and the columns its numerator is added up from. */
export interface RowRate extends Rate {
  readonly fields: readonly CountField[];
}

export interface Printed {
  readonly followUp: (row: Row, rate: RowRate, agency: string) => number | null;
  readonly completion: (row: Row, rate: RowRate, agency: string) => number | null;
  readonly meanDays: (row: Row) => number | null;
  readonly finish: () => void;
}

/** The number of a field, or null with a finding: what is printed never refuses a row. */
const numberIn = ({ columns, findings }: Desk, field: Field, row: Row): number | null => {
  const reader = columns.numbers(field);
  if (reader === null) return null;
  const column = columns.place(field);
  const cell = cellAt(row, column);
  const value = numberOf(reader, cell, row.number);
  if (typeof value !== 'string') return value;
  findings.tally(`${field} ${value}`, value, 'warning', { column, row: row.number }, { text: textOf(cell) });
  return null;
};

/** `E5 ÷ C5`, `(D5 + E5) ÷ C5`. */
const cellsOf = ({ columns }: Desk, { fields }: RowRate, row: number): string => {
  const addresses = fields.map((field) => cellAddress(columns.place(field), row));
  const num = addresses.length === 1 ? addresses.join('') : `(${addresses.join(' + ')})`;
  return `${num} ÷ ${cellAddress(columns.place('received'), row)}`;
};

const openPercent = (desk: Desk, field: 'followUpPercent' | 'completionPercent') => {
  const column = desk.columns.place(field);
  const check = openPercentCheck(desk.findings);
  return {
    read: (row: Row, rate: RowRate, agency: string): number | null => {
      const value = numberIn(desk, field, row);
      if (value === null) return null;
      const percent = printedPercent(value, typeof cellAt(row, column) === 'number', rate);
      check.compare(percent, { ...rate, cells: () => cellsOf(desk, rate, row.number) }, { column, row: row.number }, agency);
      return Math.round(percent * 100);
    },
    finish: check.finish,
  };
};

export const openPrinted = (desk: Desk): Printed => {
  const followUp = openPercent(desk, 'followUpPercent');
  const completion = openPercent(desk, 'completionPercent');
  return {
    followUp: followUp.read,
    completion: completion.read,
    meanDays: (row) => numberIn(desk, 'meanDays', row),
    finish: () => {
      followUp.finish();
      completion.finish();
    },
  };
};
