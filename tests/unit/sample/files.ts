// Reads the sample's files in the plainest way, without Tolok's readers: what stands in each sheet, as texts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

export const folder = join(import.meta.dirname, '../../../resources/sample');

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};

export interface PlainSheet {
  readonly name: string;
  /** Rows from 1 on; cells from column A on. */
  readonly rows: readonly (readonly string[])[];
}

export const xlsxSheets = async (file: string): Promise<PlainSheet[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => textOf(sheet.getCell(row + 1, column + 1).value))),
  }));
};

/** A CSV file of the sample whose fields hold no quotes. */
export const semicolonRows = (file: string, encoding: 'utf-8' | 'windows-1252'): string[][] =>
  new TextDecoder(encoding).decode(readFileSync(join(folder, file))).split('\r\n').map((line) => line.split(';'));

/** An agency's line of a summary: its counts by header. */
export type Line = Readonly<Record<string, string>>;

/** The agencies of a summary whose header's last row is `header`: every row with a running number and a count. */
export const summaryLines = (rows: readonly (readonly string[])[], header: readonly string[]): Line[] =>
  rows
    .filter((cells) => /^\d+$/.test(cells[0] ?? '') && /^[\d.]+$/.test(cells[2] ?? ''))
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));

export const headerOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.find((cells) => cells.includes('Selesai')) ?? [];

export const countOf = (line: Line, header: string): number => Number((line[header] ?? '0').replaceAll('.', ''));
