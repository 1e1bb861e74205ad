// Where the reading of a worksheet stands: the row being read, what was found so far, and what is asked of it at the end.

import type { Cell, MergedRange, Row } from '../../../shared/tabular/cells.ts';
import { newSpan, type TextSpan } from './cellText.ts';
import type { CellMaker } from './cellValue.ts';
import { newScanner, type XmlScanner } from './xmlScanner.ts';

export interface SheetScan {
  readonly scanner: XmlScanner;
  readonly maker: CellMaker;
  /** Rows read and not yet taken. */
  rows: Row[];
  readonly merges: MergedRange[];
  rowNumber: number;
  lastRow: number;
  column: number;
  cells: Cell[];
  texts: (string | undefined)[] | null;
  isInData: boolean;
  isInRow: boolean;
  /** Whether the row says its own number; else the cells' references do. */
  hasRowNumber: boolean;
  /** Cells with a value, the widest row, and the widths of all rows in sum. */
  valued: number;
  columns: number;
  slots: number;
  readonly value: TextSpan;
  readonly formula: TextSpan;
}

export const newSheetScan = (maker: CellMaker): SheetScan => ({
  scanner: newScanner(), maker, rows: [], merges: [], rowNumber: 0, lastRow: 0, column: -1, cells: [], texts: null, isInData: false,
  isInRow: false, hasRowNumber: false, valued: 0, columns: 0, slots: 0, value: newSpan(), formula: newSpan(),
});

/** Puts a cell at the scan's column, and the text its maker kept for it. */
export const putCell = (scan: SheetScan, cell: Cell): void => {
  const { cells, column } = scan;
  const { text } = scan.maker;
  if (cells.length <= column) {
    while (cells.length < column) cells.push(null);
    cells.push(cell);
  } else cells[column] = cell;
  if (text !== undefined) {
    scan.texts ??= [];
    scan.texts[column] = text;
  }
};
