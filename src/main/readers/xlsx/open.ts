// Opens .xlsx and .xlsm: what the workbook lists at once, the rows of a sheet when asked, in pieces.

import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';
import { xlsxLimits } from '../limits.ts';
import type { ReadOptions, SheetEnd, SpreadsheetFile } from '../types.ts';
import type { Row } from '../../../shared/tabular/cells.ts';
import { memberPieces, type Zip } from '../zip.ts';
import { newCellMaker } from './cellValue.ts';
import { utf8Pieces } from './encoding.ts';
import { newSheetScan, type SheetScan } from './sheetScan.ts';
import { scanWindow } from './sheetScanner.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { openStringStore, type StringStore } from './stringStore.ts';
import { readWorkbook, type XlsxSheet, type XlsxWorkbook } from './workbook.ts';
import { checkComplete, feed } from './xmlScanner.ts';

interface Progress { readonly add: (bytes: number) => void }

const progressOf = (options: ReadOptions, total: number): Progress => {
  let done = 0;
  return {
    add: (bytes) => {
      done += bytes;
      options.onProgress?.(Math.min(done, total), total);
    },
  };
};

const taken = (scan: SheetScan): readonly Row[] => {
  const { rows } = scan;
  scan.rows = [];
  return rows;
};

const endOf = (scan: SheetScan): SheetEnd => ({
  rows: scan.lastRow, columns: scan.columns, cells: scan.valued, merges: scan.merges, findings: [],
});

function* batches(scan: SheetScan, checkCancelled: () => void): Generator<readonly Row[], void, void> {
  while (scanWindow(scan)) {
    yield taken(scan);
    checkCancelled();
  }
  if (scan.rows.length > 0) yield taken(scan);
}

async function* scanPieces(scan: SheetScan, pieces: AsyncIterable<Buffer>, checkCancelled: () => void): AsyncGenerator<readonly Row[], void, void> {
  for await (const piece of pieces) {
    checkCancelled();
    if (feed(scan.scanner, piece, false, xlsxLimits.unitBytes)) yield* batches(scan, checkCancelled);
  }
  feed(scan.scanner, Buffer.alloc(0), true, xlsxLimits.unitBytes);
  yield* batches(scan, checkCancelled);
  checkComplete(scan.scanner);
}

/** Opens the package whose workbook is the part `part`. `close` releases the shared strings, not the zip. */
export const openXlsx = async (zip: Zip, part: string, format: 'xlsx' | 'xlsm'): Promise<SpreadsheetFile> => {
  const workbook: XlsxWorkbook = await readWorkbook(zip, part);
  let strings: StringStore | null = null;

  const loadStrings = async (progress: Progress, checkCancelled: () => void): Promise<StringStore | null> => {
    if (strings !== null || workbook.sharedStrings === null) return strings;
    const store = openStringStore(xlsxLimits.sharedBytesInMemory);
    try {
      const pieces = memberPieces(zip, workbook.sharedStrings, { onPacked: (bytes) => { checkCancelled(); progress.add(bytes); } });
      await readSharedStrings(utf8Pieces(pieces), store);
    } catch (error) {
      store.close();
      throw error;
    }
    strings = store;
    return store;
  };

  const sheetAt = (index: number): XlsxSheet => {
    const sheet = workbook.sheets[index];
    if (sheet === undefined) throw new AppError('file.sheetMissing', { sheet: index + 1 });
    return sheet;
  };

  async function* rows(index: number, options: ReadOptions = {}): AsyncGenerator<readonly Row[], SheetEnd, void> {
    const { member, info } = sheetAt(index);
    if (member === null) throw damaged('the part of the sheet is missing', { sheet: info.name });
    const checkCancelled = options.checkCancelled ?? (() => undefined);
    const stringBytes = strings === null ? (workbook.sharedStrings?.packed ?? 0) : 0;
    const progress = progressOf(options, stringBytes + member.packed);
    const scan = newSheetScan(newCellMaker(workbook.styles, await loadStrings(progress, checkCancelled), workbook.is1904));
    yield* scanPieces(scan, utf8Pieces(memberPieces(zip, member, { onPacked: progress.add })), checkCancelled);
    return endOf(scan);
  }

  const close = async (): Promise<void> => strings?.close();
  return { format, text: null, sheets: workbook.sheets.map(({ info }) => info), rows, close };
};
