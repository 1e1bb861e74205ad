// Opens .xls, .xlsb and .ods with SheetJS, which reads a file whole; so only up to the sizes in limits.ts, and only after what
// could unfold without end has been looked at.

import { AppError } from '../../../shared/errors.ts';
import { hasValue, type Row } from '../../../shared/tabular/cells.ts';
import { batchLimits } from '../limits.ts';
import type { FileFormat, OpenOptions, ReadOptions, SheetEnd, SheetInfo, SpreadsheetFile } from '../types.ts';
import { mergesOf, newConversion, rowOf } from './convert.ts';
import { openSheetJs, type SheetJsBook, type SheetJsSheet } from './sheetJs.ts';

export type LegacyFormat = Extract<FileFormat, 'xls' | 'xlsb' | 'ods'>;

/** A sheet that holds cells, with its place in the book; charts, macro and dialog sheets hold none. */
interface LegacySheet { readonly index: number; readonly sheet: SheetJsSheet; readonly info: SheetInfo }

const visibilities = ['visible', 'hidden', 'veryHidden'] as const;

const declaredSize = (range: string): SheetInfo['declared'] => {
  const match = /:\$?([A-Z]+)\$?(\d+)$/.exec(range);
  if (match === null) return null;
  const columns = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(match[2]), columns };
};

const sheetsOf = (book: SheetJsBook, hidden: readonly boolean[]): LegacySheet[] =>
  book.sheets.flatMap((sheet, index) => {
    if (sheet.type !== 'sheet') return [];
    const visibility = hidden[index] === true ? 'hidden' : (visibilities[sheet.hidden] ?? 'visible');
    return [{ index, sheet, info: { name: sheet.name, visibility, declared: declaredSize(sheet.range) } }];
  });

/** Reads the whole file at `path`; `hidden` says of its sheets, in order, what SheetJS does not. */
export const openLegacy = async (
  path: string, bytes: number, format: LegacyFormat, options: OpenOptions, hidden: readonly boolean[] = [],
): Promise<SpreadsheetFile> => {
  const book = await openSheetJs(path, bytes, options);
  const sheets = sheetsOf(book, hidden);
  const conversion = newConversion(book.is1904);

  async function* rows(place: number, readOptions: ReadOptions = {}): AsyncGenerator<readonly Row[], SheetEnd, void> {
    const found = sheets[place];
    if (found === undefined) throw new AppError('file.sheetMissing', { sheet: place + 1 });
    const counted = { rows: 0, columns: 0, cells: 0 };
    for (let from = 0; from < found.sheet.rows; from += batchLimits.rows) {
      readOptions.checkCancelled?.();
      const batch: Row[] = [];
      for (const [at, cells] of await book.rows(found.index, from, batchLimits.rows)) {
        const row = rowOf(conversion, at + 1, cells);
        if (row === null) continue;
        batch.push(row);
        counted.rows = row.number;
        counted.columns = Math.max(counted.columns, row.cells.length);
        counted.cells += row.cells.filter((cell) => hasValue(cell)).length;
      }
      readOptions.onProgress?.(Math.min(from + batchLimits.rows, found.sheet.rows), found.sheet.rows);
      if (batch.length > 0) yield batch;
    }
    return { ...counted, merges: mergesOf(found.sheet.merges), findings: [] };
  }

  return { format, text: null, sheets: sheets.map(({ info }) => info), rows, close: book.close };
};
