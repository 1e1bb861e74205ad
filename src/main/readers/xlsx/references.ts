// Cell references as sheets write them: `B7`, `A1:C3`. Columns are zero-based, rows 1-based.

import type { MergedRange } from '../../../shared/tabular/cells.ts';
import { columnIndex } from '../../../shared/tabular/cells.ts';

const pattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** A range or a single cell; null when the text is neither. The corners are put in order. */
export const parseRange = (text: string): MergedRange | null => {
  const match = pattern.exec(text.trim());
  if (match === null) return null;
  const [column, row] = [columnIndex(match[1] ?? ''), Number(match[2])];
  const [otherColumn, otherRow] = match[3] === undefined ? [column, row] : [columnIndex(match[3]), Number(match[4])];
  return {
    fromRow: Math.min(row, otherRow), fromColumn: Math.min(column, otherColumn),
    toRow: Math.max(row, otherRow), toColumn: Math.max(column, otherColumn),
  };
};
