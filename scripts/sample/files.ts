// Sheets as plain lines, and how lines become the bytes of an .xlsx or .csv file: the same bytes every time.

import ExcelJS from 'exceljs';
import { fixZipTimes } from './zipTimes.ts';

export type Value = string | number | Date | null;

/** `A1:C1` style ranges are given by 1-based rows and columns. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetLines {
  readonly name: string;
  readonly lines: readonly (readonly Value[])[];
  readonly merges: readonly Merge[];
  /** 1-based rows in bold. */
  readonly bold: readonly number[];
  readonly widths: readonly number[];
}

const made = new Date(Date.UTC(2022, 6, 4, 2, 0, 0));

const addSheet = (workbook: ExcelJS.Workbook, { name, lines, merges, bold, widths }: SheetLines): void => {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = widths.map((width) => ({ width }));
  lines.forEach((line, at) => line.forEach((value, column) => {
    if (value === null) return;
    const cell = sheet.getCell(at + 1, column + 1);
    cell.value = value;
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
  }));
  for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  for (const row of bold) sheet.getRow(row).font = { bold: true };
};

/** An .xlsx file of these sheets. */
export const xlsxBytes = async (sheets: readonly SheetLines[]): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'DATA SINTETIS / SYNTHETIC';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = made;
  workbook.modified = made;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return fixZipTimes(Buffer.from(await workbook.xlsx.writeBuffer()));
};

const csvField = (value: Value, delimiter: string): string => {
  const text = value === null ? '' : String(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvText = (lines: readonly (readonly Value[])[], delimiter: string): string =>
  lines.map((line) => `${line.map((value) => csvField(value, delimiter)).join(delimiter)}\r\n`).join('');

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
export const utf8WithBom = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf8');

/** The characters of the sample that Windows-1252 has outside Latin-1. */
const windows1252Extra: Readonly<Record<string, number>> = { '–': 0x96 };

export const windows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => {
    const code = windows1252Extra[letter] ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`Windows-1252 has no ${letter}`);
    return code;
  }));
