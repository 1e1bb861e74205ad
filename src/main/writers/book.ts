// A workbook under construction: cells go in with their style, formulas with the result Tolok has for them, and every formula
// is remembered so that another engine can recompute it. Knows nothing of evaluations.

import ExcelJS from 'exceljs';
import type { Style, Worksheet } from 'exceljs';
import { cellText, shownText } from './text.ts';

export type CellValue = string | number | boolean;

/** What stands for a value that is not there. No cell and no result is ever an empty text. */
export const absent = '–';

/** A formula with the result stored beside it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  /** As it stands in the file, without `=`. */
  readonly formula: string;
  readonly stored: CellValue;
}

export interface Book {
  readonly workbook: ExcelJS.Workbook;
  readonly formulas: FormulaCell[];
  /** Names given to cells that formulas here are written with, but that stand as plain references in the file. */
  readonly labels: Map<string, string>;
}

/** A formula (without `=`) and Tolok's own result of it. */
export interface Live {
  readonly formula: string;
  readonly result: CellValue;
}

export const newBook = (): Book => ({ workbook: new ExcelJS.Workbook(), formulas: [], labels: new Map() });

/** 1 → A, 27 → AA. */
export const columnLetter = (column: number): string =>
  (column > 26 ? columnLetter(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

export const live = (formula: string, result: CellValue | null): Live => ({ formula, result: result ?? absent });

/** Writes a value (null is `–`), or a formula with its result, and returns the cell's address on its sheet. */
export const put = (
  book: Book, sheet: Worksheet, row: number, column: number, value: CellValue | Live | null, style: Partial<Style>,
): string => {
  const cell = sheet.getRow(row).getCell(column);
  cell.style = style;
  if (typeof value === 'object' && value !== null) {
    const { formula, result } = value;
    cell.value = { formula, result: typeof result === 'string' ? cellText(result) : result };
    book.formulas.push({ sheet: sheet.name, cell: cell.address, formula, stored: typeof result === 'string' ? shownText(result) : result });
  } else {
    cell.value = typeof value === 'string' ? cellText(value) : value ?? absent;
  }
  return cell.address;
};

/** Writes a row of values from `column` on, each with its style. */
export const putRow = (
  book: Book, sheet: Worksheet, row: number, column: number, cells: readonly (readonly [CellValue | Live | null, Partial<Style>])[],
): void => {
  cells.forEach(([value, style], at) => put(book, sheet, row, column + at, value, style));
};

/** A sheet's name as formulas write it. */
export const sheetReference = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** `Sheet!$C$5` or `Sheet!$C$5:$K$5`. */
export const absolute = (sheet: Worksheet, range: string): string =>
  `${sheetReference(sheet.name)}!${range.split(':').map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':')}`;

/** Gives a cell or range a name that formulas of every sheet can use. */
export const defineName = (book: Book, sheet: Worksheet, range: string, name: string): void => {
  book.workbook.definedNames.add(absolute(sheet, range), name);
};

/**
 * Names a cell for whoever reads the workbook. Formulas may be written with the label; `resolveLabels` turns it into a reference,
 * because the engine takes longer over every operand of every formula the more names a workbook has.
 */
export const label = (book: Book, sheet: Worksheet, cell: string, name: string): void => {
  book.labels.set(name, absolute(sheet, cell));
};

/** A formula with every label in it replaced by its reference; texts in quotes are left alone. */
const withReferences = (book: Book, formula: string): string =>
  formula.replaceAll(/"[^"]*"|[A-Za-z_]\w*/g, (token) => book.labels.get(token) ?? token);

/** Replaces labels in all formulas; call it when every label is given. */
export const resolveLabels = (book: Book): void => {
  for (const [at, each] of book.formulas.entries()) {
    const formula = withReferences(book, each.formula);
    const target = book.workbook.getWorksheet(each.sheet)?.getCell(each.cell);
    if (formula === each.formula || target === undefined) continue;
    target.value = { formula, result: target.result };
    book.formulas[at] = { ...each, formula };
  }
};

/** Sets column widths in characters, from column A on. */
export const setWidths = (sheet: Worksheet, widths: readonly number[]): void => {
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
};
