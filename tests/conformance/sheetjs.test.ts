// Every .xlsx and .xlsm of the corpus, cell by cell and value by value beside SheetJS. Each difference is listed with who is
// right and why; one that is gone fails too.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, SSF, type CellObject, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile } from '../support/readAll.ts';
import { cellAddress, hasValue, type Cell } from '../../src/shared/tabular/cells.ts';
import { corpusFiles, corpusFolder, corpusIsHere, listed } from './corpus.ts';

interface Difference {
  readonly path: string;
  /** `file`, or a sheet's name. */
  readonly where: string;
  /** How many cells differ, or the code ours refuses the file with. */
  readonly ours: string;
  readonly verdict: 'tolok' | 'sheetjs' | 'both';
  readonly reason: string;
}

interface Ours { readonly cell: Cell; readonly stored: string | undefined }
type Contents = Awaited<ReturnType<typeof readFile>>;

const sheetJsCells = (book: WorkBook, name: string): Map<string, CellObject> => {
  const data = (book.Sheets[name]?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const found = new Map<string, CellObject>();
  for (const [row, cells] of data.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '') found.set(cellAddress(column, row + 1), cell);
    }
  }
  return found;
};

const ourCells = (sheet: Contents['sheets'][number]): Map<string, Ours> => {
  const found = new Map<string, Ours>();
  for (const row of sheet.rows) {
    for (const [column, cell] of row.cells.entries()) {
      if (hasValue(cell) && cell !== undefined) found.set(cellAddress(column, row.number), { cell, stored: row.texts?.[column] });
    }
  }
  return found;
};

const lastSerial = 2_958_466;

/**
 * Whether SheetJS, too, takes the number under its format for a date. It asks the format only; where Excel shows no date
 * (negative serials, those past 9999) its answer says nothing about the value, and is not compared.
 */
const isDate = ({ z: format, v: value }: CellObject): boolean =>
  typeof format === 'string' && typeof value === 'number' && value >= 0 && value < lastSerial && SSF.is_date(format);

const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 0, '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#NUM!': 36, '#N/A': 42, '#GETTING_DATA': 43,
};

const agrees = ({ cell, stored }: Ours, theirs: CellObject): boolean => {
  if (typeof cell !== 'object' || cell === null) return theirs.v === cell && !(typeof cell === 'number' && isDate(theirs));
  if (cell.kind === 'error') return theirs.t === 'e' && theirs.v === errorNumbers[cell.code];
  return theirs.t === 'n' && theirs.v === Number(stored) && isDate(theirs);
};

const differingCells = (ours: ReadonlyMap<string, Ours>, theirs: ReadonlyMap<string, CellObject>): string[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])].filter((address) => {
    const [mine, their] = [ours.get(address), theirs.get(address)];
    return mine === undefined || their === undefined || !agrees(mine, their);
  });

const theirBook = (path: string): WorkBook | null => {
  try {
    return read(readFileSync(path), { dense: true, cellNF: true, cellText: false, cellHTML: false });
  } catch {
    // SheetJS refuses with sentences of many kinds; that it does is what is compared.
    return null;
  }
};

let compared = 0;

const differences = async (path: string): Promise<(readonly [where: string, ours: string])[]> => {
  const contents = await readFile(join(corpusFolder, path)).catch((error: unknown) => String((error as { code?: string }).code));
  const book = theirBook(join(corpusFolder, path));
  if (typeof contents === 'string') return book === null ? [] : [['file', contents]];
  if (book === null) return [['file', `${contents.sheets.reduce((sum, { end }) => sum + end.cells, 0)} cells`]];
  const theirNames = book.SheetNames.filter((name) => ['sheet', undefined].includes(book.Sheets[name]?.['!type']));
  expect(contents.sheets.map(({ info }) => info.name)).toEqual(theirNames);
  return contents.sheets.flatMap((sheet) => {
    const ours = ourCells(sheet);
    compared += ours.size;
    const found = differingCells(ours, sheetJsCells(book, sheet.info.name));
    return found.length === 0 ? [] : [[sheet.info.name, `${found.length} cells, ${found[0]} first`] as const];
  });
};

describe.runIf(corpusIsHere)('SheetJS beside ours', () => {
  const list = listed<Difference>('sheetjs-differences.json');
  const files = corpusIsHere ? corpusFiles().filter((path) => /\.xls[xm]$/.test(path)) : [];

  it.each(files)('%s holds the same values', async (path) => {
    expect(await differences(path)).toEqual(list.filter((known) => known.path === path).map(({ where, ours }) => [where, ours]));
  });

  it('was compared over thousands of cells, and every difference has a verdict', () => {
    expect(compared).toBeGreaterThan(15_000);
    expect(list.filter(({ path, verdict, reason }) => !files.includes(path) || reason.length < 20 || !['tolok', 'sheetjs', 'both'].includes(verdict))).toEqual([]);
  });
});
