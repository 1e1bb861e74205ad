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
  readonly add: (at: number, value: number) => void;
  /** A new section begins: its total counts from here. */
  readonly startSection: () => void;
  readonly compare: (row: Row) => void;
  /** Compares the totals that stood above all rows. */
  readonly finish: () => void;
}

interface Sums { readonly section: number[]; readonly all: number[] }
interface TotalRow { readonly number: number; readonly stated: readonly Stated[] }
interface Stated { readonly at: number; readonly value: number }

const differing = (stated: readonly Stated[], sums: readonly number[]): readonly Stated[] =>
  stated.filter(({ at, value }) => value !== sums[at]);

export const openTotals = (columns: readonly SummedColumn[], findings: Findings): Totals => {
  const zeros = (): number[] => columns.map(() => 0);
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
      const params = { header: column.header, stated: value, computed: right[at] ?? 0, cell };
      findings.add('totalDiffers', 'warning', { column: column.column, row: number }, params);
    }
  };

  return {
    add: (at, value) => {
      hasRows = true;
      sums.section[at] = (sums.section[at] ?? 0) + value;
      sums.all[at] = (sums.all[at] ?? 0) + value;
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
