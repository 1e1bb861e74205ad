// Reads the rows of one of two sheets for comparing them: what a row is told by, and each of its cells in a form in which the same
// value compares equal however it was written (`1.294` and 1294, `18 Jan 2024` and a typed date).

import { oneLine } from '../tabular/words.ts';
import { plainText, type Cell, type Row } from '../tabular/cells.ts';
import { openDateColumn, stampOfCell } from '../tabular/dateColumn.ts';
import { kindOf } from '../tabular/fieldKinds.ts';
import { numberOf, openNumberColumn } from '../tabular/numberColumn.ts';
import type { Field, Layout, PlannedColumn, RowRole, SheetPlan } from '../tabular/plan.ts';
import { statusKey } from '../tabular/statuses.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What tells one row of a layout from another; without the first of these it is told by its content and place alone. */
const keyFields: Readonly<Record<Layout, readonly Field[]>> = {
  records: ['trackingId'], agencySummary: ['agency'], statusSummary: ['agency', 'status', 'month', 'year'], register: ['agency'],
  disclosure: ['itemTitle', 'link'], unknown: [],
};

export type TextOf = (row: Row, column: number) => string;
/** A cell's own text, as it stands in the file; of a typed date the day, because its text is a serial number. */
export const cellText: TextOf = (row, column) => {
  const cell = row.cells[column] ?? null;
  return typeof cell === 'object' && cell !== null ? plainText(cell) : row.texts?.[column] ?? plainText(cell);
};

type Comparable = (cell: Cell | undefined, text: string, row: number) => string;

const asText: Comparable = (_cell, text) => oneLine(text);

const comparableOf = (column: PlannedColumn, field: Field | null, { zone }: SheetPlan): Comparable => {
  const kind = field === null ? 'text' : kindOf(field);
  if (kind === 'text') return asText;
  if (kind === 'date') {
    const dates = openDateColumn(column, zone);
    return (cell, text, row) => {
      const { day, second, fault } = stampOfCell(dates, cell, row);
      if (fault !== null) return oneLine(text);
      return day === null ? '' : `${String(day)} ${String(second ?? '')}`;
    };
  }
  const numbers = openNumberColumn(column, kind);
  return (cell, text, row) => {
    const value = numberOf(numbers, cell, row);
    if (value === null) return '';
    return typeof value === 'number' && !Number.isNaN(value) ? String(value) : oneLine(text);
  };
};

/** One compared column as this sheet has it; `field` is what it means in either. */
export interface SideColumn {
  readonly column: PlannedColumn;
  readonly field: Field | null;
}

/** How a row is told: by `key`; `isData` tells rows of the table from titles, totals and notes around it. */
export interface ReadRow {
  /** Above 0; 0 where nothing tells it from others. */
  readonly key: number;
  readonly isData: boolean;
  /** Of a row of the table by compared column; of any other row by the sheet's column. Empty where there is no value. */
  readonly values: readonly string[];
}

export interface Side {
  /** Null for header rows: what became of columns says more. */
  readonly read: (row: Row, role: RowRole) => ReadRow | null;
  /** The texts that tell a row, for people: its Tracking ID, its agency and month. */
  readonly nameOf: (row: Row) => string;
}

const keyPart = (field: Field, text: string, agencyKey: (name: string) => string): string => {
  if (field === 'agency') return agencyKey(text);
  return field === 'status' ? statusKey(text) : oneLine(text);
};

/** `agencyKey` knows who a name is: an agency that only writes itself otherwise is the same row. */
export const openSide = (plan: SheetPlan, columns: readonly SideColumn[], agencyKey: (name: string) => string): Side => {
  const comparables = columns.map(({ column, field }) => comparableOf(column, field, plan));
  const keyColumns = keyFields[plan.layout].flatMap((field) => {
    const place = plan.columns.find((column) => column.field === field)?.column;
    return place === undefined ? [] : [{ field, place }];
  });
  const keyOf = (row: Row): number => {
    const texts = keyColumns.map(({ place }) => oneLine(cellText(row, place)));
    if (keyColumns[0]?.field !== keyFields[plan.layout][0] || (texts[0] ?? '') === '') return 0;
    return fingerprintOf(texts.map((text, at) => keyPart(keyColumns[at]?.field ?? 'agency', text, agencyKey)));
  };
  return {
    read: (row, role) => {
      if (role === 'header') return null;
      const isData = role === 'data' || role === 'refused';
      const values = isData
        ? columns.map(({ column: { column } }, at) => comparables[at]?.(row.cells[column], cellText(row, column), row.number) ?? '')
        : row.cells.map((_, column) => oneLine(cellText(row, column)));
      return { key: isData ? keyOf(row) : 0, isData, values };
    },
    nameOf: (row) => keyColumns.map(({ place }) => oneLine(cellText(row, place))).filter((text) => text !== '').join(' · '),
  };
};
