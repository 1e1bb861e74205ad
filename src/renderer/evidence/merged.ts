// Merged cells of a sheet, found by cell: how the preview draws them as the one field they are, and what it says of them.

import { cellAddress, type MergedRange } from '../../shared/tabular/cells.ts';

/** Ranges by row; a range over very many rows is looked at for every row instead. */
export interface MergedCells {
  readonly byRow: ReadonlyMap<number, readonly MergedRange[]>;
  readonly tall: readonly MergedRange[];
}

const tallFrom = 1_000;

export const indexMerged = (ranges: readonly MergedRange[]): MergedCells => {
  const byRow = new Map<number, MergedRange[]>();
  const isTall = ({ fromRow, toRow }: MergedRange): boolean => toRow - fromRow >= tallFrom;
  for (const range of ranges) {
    if (isTall(range)) continue;
    for (let row = range.fromRow; row <= range.toRow; row += 1) {
      const held = byRow.get(row);
      if (held === undefined) byRow.set(row, [range]);
      else held.push(range);
    }
  }
  return { byRow, tall: ranges.filter(isTall) };
};

/** The merged range a cell is part of (row 1-based, column zero-based); null when it stands alone. */
export const mergedAt = ({ byRow, tall }: MergedCells, row: number, column: number): MergedRange | null =>
  [...(byRow.get(row) ?? []), ...tall].find((range) =>
    row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn) ?? null;

/** Which edges of the range a cell has: the classes that draw one frame around all its cells. */
export const mergedEdges = ({ fromRow, toRow, fromColumn, toColumn }: MergedRange, row: number, column: number): string =>
  ['merged', row === fromRow && 'merged-top', row === toRow && 'merged-bottom', column === fromColumn && 'merged-left',
    column === toColumn && 'merged-right', row === fromRow && column === fromColumn && toColumn > fromColumn && 'spill']
    .filter((name) => name !== false).join(' ');

export const rangeAddress = ({ fromRow, toRow, fromColumn, toColumn }: MergedRange): string =>
  `${cellAddress(fromColumn, fromRow)}:${cellAddress(toColumn, toRow)}`;
