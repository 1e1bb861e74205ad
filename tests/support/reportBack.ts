// A sender's workbook with faults of many kinds, and readers of the copy that goes back: SheetJS for values, exceljs for looks.

import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const headings = [
  'Tracking ID', 'Tanggal Laporan Masuk', 'Judul Laporan', 'Isi Laporan Awal', 'Instansi Terdisposisi', 'Status Laporan', 'Keterangan',
] as const;

/** The name has everything that formulas and links stumble over. */
export const senderSheet = "It's 100% ready";

/** Writes the sender's workbook: a merged title, ten reports from row 5 on, a sheet of remarks and a hidden one. Gives its path. */
export const writeSenderBook = async (folder: string, name = 'kiriman.xlsx'): Promise<string> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(senderSheet);
  sheet.addRow(['Laporan Ringkas']);
  sheet.mergeCells('A1:G1');
  sheet.addRow(['Nama Instansi', 'Pemerintah Kabupaten Maju']);
  sheet.getRow(4).values = [...headings];
  for (let at = 0; at < 10; at += 1) {
    const status = at === 1 || at === 4 || at === 7 ? 'Beres' : 'Selesai';
    sheet.getRow(5 + at).values = [
      `00${100 + at}`, new Date(Date.UTC(2022, 1, 1 + at)), at === 2 ? '=1+1' : `Judul ${at}`, '@SUM(1;2) rahasia', 'Dinas Sosial Kabupaten Maju', status, 'catatan',
    ];
  }
  sheet.getCell('B8').value = '31/02/2022';
  sheet.getCell('B13').value = 'kemarin';
  sheet.getCell('F7').value = null;
  sheet.getCell('B9').numFmt = 'dd/mm/yyyy';
  book.addWorksheet('Petunjuk').addRow(['Isilah lembar pertama.']);
  book.addWorksheet('Simpanan', { state: 'hidden' }).addRow(['nilai', 12.5, true]);
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
};

/** What a sheet's cells hold for a reader that is not ours: by address, type and value. */
export const valuesIn = (path: string, sheet: string): Readonly<Record<string, { readonly t: string; readonly v: unknown; readonly f?: string }>> => {
  const { Sheets } = XLSX.read(readFileSync(path), { cellFormula: true, cellNF: true });
  return Object.fromEntries(Object.entries(Sheets[sheet] ?? {}).filter(([address]) => !address.startsWith('!')));
};

export interface Marked {
  readonly fill: string;
  readonly note: string;
}

/** The cells of a sheet that carry a solid fill below `header`, with their comments. */
export const marksIn = async (path: string, sheet: string, header = 4): Promise<Readonly<Record<string, Marked>>> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const marks: Record<string, Marked> = {};
  book.getWorksheet(sheet)?.eachRow({ includeEmpty: true }, (row) => row.eachCell({ includeEmpty: true }, (cell) => {
    const { fill } = cell;
    if (row.number <= header || fill?.type !== 'pattern' || fill.pattern !== 'solid') return;
    const { note } = cell;
    const texts = typeof note === 'object' ? note.texts ?? [] : [];
    marks[cell.address] = { fill: fill.fgColor?.argb ?? '', note: texts.map(({ text }) => text).join('') };
  }));
  return marks;
};
