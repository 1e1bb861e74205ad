// Opens .xls, .xlsb and .ods with SheetJS, which reads a file whole; so only up to the sizes in limits.ts, and only after what
// could unfold without end has been looked at. It runs where it is called: in a worker, never on a host's own thread.

import { readFile } from 'node:fs/promises';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { AppError } from '../../../shared/errors.ts';
import type { Row } from '../../../shared/tabular/cells.ts';
import { damaged } from '../faults.ts';
import { batchLimits } from '../limits.ts';
import type { FileFormat, OpenOptions, ReadOptions, SheetEnd, SheetInfo, SpreadsheetFile } from '../types.ts';
import { endOf, newConversion, rowsOf } from './convert.ts';

export type LegacyFormat = Extract<FileFormat, 'xls' | 'xlsb' | 'ods'>;

/** SheetJS is large and rarely needed: it is loaded with the first file of its kind, and old code pages with it. */
const loadSheetJs = async () => {
  const [sheetJs, codePages] = await Promise.all([import('@e965/xlsx'), import('@e965/xlsx/dist/cpexcel')]);
  sheetJs.set_cptable(codePages);
  return sheetJs;
};

/** Its errors are sentences; those about passwords are told apart, the rest mean that the file is not what it says. */
const asFault = (error: unknown, hasPassword: boolean): unknown => {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  if (/password|encryption scheme/i.test(error.message)) {
    return new AppError(/incorrect/i.test(error.message) ? 'file.wrongPassword' : 'file.encrypted', {});
  }
  // With a password it reads what it decrypted wrongly, and stumbles anywhere.
  return hasPassword ? new AppError('file.encrypted', { kind: 'xls' }) : damaged(error.message.slice(0, 120));
};

const parse = async (path: string, password: string | undefined): Promise<WorkBook> => {
  const sheetJs = await loadSheetJs();
  const bytes = await readFile(path);
  try {
    return sheetJs.read(bytes, {
      type: 'buffer', dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false, bookVBA: false,
      ...(password === undefined ? {} : { password }),
    });
  } catch (error) {
    throw asFault(error, password !== undefined);
  }
};

const visibilities = ['visible', 'hidden', 'veryHidden'] as const;

/** A sheet that holds cells; charts, macro and dialog sheets do not. */
interface LegacySheet { readonly info: SheetInfo; readonly sheet: WorkSheet }

const declaredSize = (range: string | undefined): SheetInfo['declared'] => {
  const match = /:\$?([A-Z]+)\$?(\d+)$/.exec(range ?? '');
  if (match === null) return null;
  const columns = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(match[2]), columns };
};

const sheetsOf = (book: WorkBook, hidden: readonly boolean[]): LegacySheet[] =>
  book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const type: unknown = sheet?.['!type'];
    if (sheet === undefined || (type !== undefined && type !== 'sheet')) return [];
    const state = visibilities[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    const visibility = hidden[index] === true ? 'hidden' : state;
    return [{ info: { name, visibility, declared: declaredSize(sheet['!ref']) }, sheet }];
  });

/** Reads the whole file at `path`; `hidden` says of its sheets, in order, what SheetJS does not. */
export const openLegacy = async (
  path: string, format: LegacyFormat, options: OpenOptions, hidden: readonly boolean[] = [],
): Promise<SpreadsheetFile> => {
  const book = await parse(path, options.password);
  const sheets = sheetsOf(book, hidden);
  const conversion = newConversion(book.Workbook?.WBProps?.date1904 === true);

  async function* rows(index: number, readOptions: ReadOptions = {}): AsyncGenerator<readonly Row[], SheetEnd, void> {
    const found = sheets[index];
    if (found === undefined) throw new AppError('file.sheetMissing', { sheet: index + 1 });
    const counted = { rows: 0, columns: 0, cells: 0 };
    let batch: Row[] = [];
    for (const row of rowsOf(conversion, found.sheet)) {
      batch.push(row);
      counted.rows = row.number;
      counted.columns = Math.max(counted.columns, row.cells.length);
      for (const cell of row.cells) if (cell !== null && (typeof cell !== 'object' || cell.kind !== 'uncached')) counted.cells += 1;
      if (batch.length < batchLimits.rows) continue;
      readOptions.checkCancelled?.();
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
    return endOf(found.sheet, counted);
  }

  return { format, text: null, sheets: sheets.map(({ info }) => info), rows, close: async () => undefined };
};
