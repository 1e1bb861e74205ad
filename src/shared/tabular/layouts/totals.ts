// Compares a table's own total rows with the sums of the rows above: of the section, or of all. The total row is never data.

import { cellAddress, type Row } from '../cells.ts';
import type { CountField } from '../fieldKinds.ts';
import type { Findings } from '../findings.ts';
import { numberOf, openNumberColumn, type NumberColumn } from '../numberColumn.ts';
import { cellAt } from './desk.ts';

export interface SummedColumn {
  readonly field: CountField;
  readonly column: number;
  readonly header: string;
}

export interface Totals {
  readonly add: (at: number, value: number, row: number) => void;
  /** A new section begins: its total counts from here. */
  readonly startSection: () => void;
  readonly compare: (row: Row) => void;
  /** Compares the totals that stood above all rows. */
  readonly finish: () => void;
}

/** Sums of some rows by column, and the first and last of them; 0 before any. */
interface Sum { readonly values: number[]; from: number; to: number }
interface Sums { readonly section: Sum; readonly all: Sum }
interface TotalRow { readonly number: number; readonly stated: readonly Stated[] }
interface Stated { readonly at: number; readonly value: number }

const differing = (stated: readonly Stated[], { values }: Sum): readonly Stated[] => stated.filter(({ at, value }) => value !== values[at]);

const put = (sum: Sum, at: number, value: number, row: number): void => {
  sum.values[at] = (sum.values[at] ?? 0) + value;
  sum.from ||= row;
  sum.to = row;
};

export const openTotals = (columns: readonly SummedColumn[], findings: Findings): Totals => {
  const zeros = (): Sum => ({ values: columns.map(() => 0), from: 0, to: 0 });
  let sums: Sums = { section: zeros(), all: zeros() };
  let hasRows = false;
  const above: TotalRow[] = [];
  const readers: readonly NumberColumn[] = columns.map(() => openNumberColumn({ reading: null, readingIsChosen: false }, 'count'));

  const statedIn = (row: Row): readonly Stated[] => columns.flatMap(({ column }, at) => {
    const reader = readers[at];
    const value = reader === undefined ? null : numberOf(reader, cellAt(row, column), row.number);
    return typeof value === 'number' ? [{ at, value }] : [];
  });

  const difference = ({ number, stated }: TotalRow): void => {
    const [ofSection, ofAll] = [differing(stated, sums.section), differing(stated, sums.all)];
    const [wrong, right] = ofSection.length < ofAll.length ? [ofSection, sums.section] : [ofAll, sums.all];
    for (const { at, value } of wrong) {
      const column = columns[at];
      if (column === undefined) continue;
      const cell = cellAddress(column.column, number);
      const params = { header: column.header, stated: value, computed: right.values[at] ?? 0, cell, cells: `${cellAddress(column.column, right.from)}:${cellAddress(column.column, right.to)}` };
      findings.add('totalDiffers', 'warning', { column: column.column, row: number }, params);
    }
  };

  return {
    add: (at, value, row) => {
      hasRows = true;
      put(sums.section, at, value, row);
      put(sums.all, at, value, row);
    },
    startSection: () => {
      sums = { section: zeros(), all: sums.all };
    },
    compare: (row) => {
      const total = { number: row.number, stated: statedIn(row) };
      if (!hasRows) {
        above.push(total);
        return;
      }
      difference(total);
      sums = { section: zeros(), all: sums.all };
    },
    finish: () => {
      sums = { section: sums.all, all: sums.all };
      if (hasRows) for (const total of above) difference(total);
    },
  };
};
