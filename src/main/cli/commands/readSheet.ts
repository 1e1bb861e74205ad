// `read`: the rows of a sheet as typed JSON, as the reader sees them.

import { AppError } from '../../../shared/errors.ts';
import { columnLetters, hasValue, type Cell, type Row } from '../../../shared/tabular/cells.ts';
import { openSpreadsheet } from '../../readers/open.ts';
import type { SpreadsheetFile } from '../../readers/types.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions, Report } from '../io.ts';

type Options = CommonOptions & { readonly sheet?: string; readonly ndjson?: boolean };

const cellJson = (cell: Cell): unknown => {
  if (cell === null || typeof cell !== 'object') return cell;
  if (cell.kind === 'date') return { date: cell.iso };
  if (cell.kind === 'time') return { time: cell.text };
  return cell.kind === 'error' ? { error: cell.code } : null;
};

const rowJson = (row: Row) => {
  const cells: Record<string, unknown> = {};
  row.cells.forEach((cell, column) => {
    if (hasValue(cell)) cells[columnLetters(column)] = cellJson(cell ?? null);
  });
  return { row: row.number, cells };
};

const sheetIndex = (file: SpreadsheetFile, name: string | undefined, path: string): number => {
  const at = name === undefined ? 0 : file.sheets.findIndex((sheet) => sheet.name === name);
  if (file.sheets[at] !== undefined) return at;
  throw new AppError('file.sheetMissing', { file: path, sheet: name ?? '', sheets: file.sheets.map((sheet) => sheet.name).join(', ') });
};

/** With `--ndjson` rows leave as they are read; otherwise they are one document. */
export const readSheet = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  const path = words[0] ?? '';
  const file = await openSpreadsheet(desk.path(path));
  try {
    const at = sheetIndex(file, options.sheet, path);
    const rows: ReturnType<typeof rowJson>[] = [];
    for await (const batch of file.rows(at)) {
      const read = batch.map(rowJson);
      if (options.ndjson === true) desk.terminal.out(read.map((row) => `${JSON.stringify(row)}\n`).join(''));
      else rows.push(...read);
    }
    const json = { file: path, sheet: file.sheets[at]?.name ?? '', rows };
    return options.ndjson === true ? { json: undefined, lines: [] } : { json, lines: [JSON.stringify(json)] };
  } finally {
    await file.close();
  }
};
