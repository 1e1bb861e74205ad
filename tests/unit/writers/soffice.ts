// Has LibreOffice recompute workbooks from scratch: a program that knows nothing of Tolok and shares no code with it.

import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The workbook with some named cells changed and every stored result thrown away, so that only a recomputation can fill them. */
export const changed = async (bytes: Uint8Array, changes: Readonly<Record<string, string | number | boolean>>): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const [name, value] of Object.entries(changes)) {
    const [sheet = '', address = ''] = (book.definedNames.getRanges(name).ranges[0] ?? '').replaceAll(/['$]/g, '').split('!');
    const cell = book.getWorksheet(sheet)?.getCell(address);
    if (cell === undefined) throw new Error(`the workbook has no cell named ${name}`);
    cell.value = value;
  }
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => {
    if (cell.type === ExcelJS.ValueType.Formula) cell.value = { formula: cell.formula } as ExcelJS.CellFormulaValue;
  })));
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** Recomputes workbooks, all in one start of the program. */
export const recomputed = async (books: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tolok-office-'));
  try {
    const files = books.map((_, at) => join(folder, `book${at}.xlsx`));
    await Promise.all(books.map((bytes, at) => writeFile(files[at] ?? '', bytes)));
    await mkdir(join(folder, 'out'));
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...files,
    ]);
    return await Promise.all(books.map(async (_, at) => new Uint8Array(await readFile(join(folder, 'out', `book${at}.xlsx`)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
