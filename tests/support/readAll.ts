// Reads a whole evidence file into memory, for tests to look at.

import { openSpreadsheet } from '../../src/main/readers/open.ts';
import type { OpenOptions, SheetEnd, SheetInfo, SpreadsheetFile } from '../../src/main/readers/types.ts';
import type { Cell, Row } from '../../src/shared/tabular/cells.ts';
import { cellAddress, hasValue } from '../../src/shared/tabular/cells.ts';

export interface SheetContents { readonly info: SheetInfo; readonly rows: readonly Row[]; readonly end: SheetEnd }

/** One sheet's rows and its end. */
export const readSheet = async (file: SpreadsheetFile, sheet: number): Promise<SheetContents> => {
  const rows: Row[] = [];
  const reading = file.rows(sheet);
  for (;;) {
    const step = await reading.next();
    const info = file.sheets[sheet];
    if (step.done === true && info !== undefined) return { info, rows, end: step.value };
    if (step.done !== true) rows.push(...step.value);
  }
};

/** Every sheet of a file. */
export const readFile = async (path: string, options?: OpenOptions): Promise<{ readonly file: SpreadsheetFile; readonly sheets: readonly SheetContents[] }> => {
  const file = await openSpreadsheet(path, options);
  try {
    const sheets: SheetContents[] = [];
    for (let index = 0; index < file.sheets.length; index += 1) sheets.push(await readSheet(file, index));
    return { file, sheets };
  } finally {
    await file.close();
  }
};

/** A sheet's cells by address, without the empty ones. */
export const cellsOf = (rows: readonly Row[]): Record<string, Cell> => {
  const found: Record<string, Cell> = {};
  for (const row of rows) for (const [column, cell] of row.cells.entries()) if (cell !== null) found[cellAddress(column, row.number)] = cell;
  return found;
};

/** Stored texts by address, where they were kept. */
export const textsOf = (rows: readonly Row[]): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const row of rows) {
    for (const [column, text] of (row.texts ?? []).entries()) if (text !== undefined) found[cellAddress(column, row.number)] = text;
  }
  return found;
};

/** Cells that hold a value. */
export const countValues = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.cells.filter((cell) => hasValue(cell)).length, 0);
