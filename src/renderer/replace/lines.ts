// The difference of two sheets as lines of one list: a line a changed cell, a line a row that came or went.

import type { SheetDifference } from '../../shared/difference/difference.ts';

export const lineKinds = ['changed', 'added', 'removed'] as const;
export type LineKind = (typeof lineKinds)[number];

export interface DifferenceLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly isRow: boolean;
  readonly name: string;
  readonly header: string;
  /** Where it stands in the old and in the new sheet; null where it does not. */
  readonly oldCell: string | null;
  readonly oldText: string;
  readonly newCell: string | null;
  readonly newText: string;
}

const rowText = (cells: readonly { readonly text: string }[]): string => cells.map(({ text }) => text).join(' · ');

/** Changed cells first, then rows that came, then rows that went. */
export const linesOf = ({ changedCells, addedRows, removedRows }: SheetDifference): readonly DifferenceLine[] => [
  ...changedCells.map(({ kind, row, header, before, after }) => ({
    id: `${before.cell} ${after.cell}`, kind, isRow: false, name: row, header,
    oldCell: before.cell, oldText: before.text, newCell: after.cell, newText: after.text,
  })),
  ...addedRows.map(({ row, name, cells }) => ({
    id: `+${String(row)}`, kind: 'added' as const, isRow: true, name, header: '',
    oldCell: null, oldText: '', newCell: cells[0]?.cell ?? `A${String(row)}`, newText: rowText(cells),
  })),
  ...removedRows.map(({ row, name, cells }) => ({
    id: `-${String(row)}`, kind: 'removed' as const, isRow: true, name, header: '',
    oldCell: cells[0]?.cell ?? `A${String(row)}`, oldText: rowText(cells), newCell: null, newText: '',
  })),
];

/** How many lines there are of a kind, listed or not. */
export const totalOf = ({ rows, cells, cellsOfRows }: SheetDifference, kind: LineKind): number =>
  (kind === 'changed' ? cells.changed : rows[kind] + cells[kind] - cellsOfRows[kind]);

/** What the marks of one of the two sheets are: cells by address, and rows by number. */
export interface Marks {
  readonly cells: ReadonlyMap<string, LineKind>;
  readonly rows: ReadonlyMap<number, LineKind>;
}

const rowNumber = (cell: string): number => Number(/\d+$/u.exec(cell)?.[0] ?? 0);

export const marksOf = (lines: readonly DifferenceLine[], side: 'oldCell' | 'newCell'): Marks => ({
  cells: new Map(lines.flatMap((line) => (line.isRow || line[side] === null ? [] : [[line[side], line.kind]]))),
  rows: new Map(lines.flatMap((line) => (!line.isRow || line[side] === null ? [] : [[rowNumber(line[side]), line.kind]]))),
});
