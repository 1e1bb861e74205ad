// One row of evidence as it stands in the file that came in: every cell's own text, with its column and what it was read as. Read
// from the project's kept original, so that a figure can be traced on any machine.

import { AppError } from '../../shared/errors.ts';
import type { SourceRow } from '../../shared/jobs.ts';
import { columnLetters, plainText, type Row } from '../../shared/tabular/cells.ts';
import type { SheetPlan } from '../../shared/tabular/plan.ts';
import { sourceOfImport } from '../db/imports.ts';
import type { Db } from '../db/sqlite.ts';
import { openSpreadsheet } from '../readers/open.ts';
import type { JobHooks } from './hooks.ts';
import { withOriginal } from './originalFile.ts';

const cellsOf = (row: Row, { columns }: SheetPlan): SourceRow['cells'] => {
  const planned = new Map(columns.map((column) => [column.column, column]));
  return row.cells.flatMap((cell, at) => {
    const text = row.texts?.[at] ?? plainText(cell);
    const { header = '', field = null } = planned.get(at) ?? {};
    return text === '' && field === null ? [] : [{ column: columnLetters(at), header, field, text }];
  });
};

const findRow = async (path: string, name: string, wanted: { readonly sheet: string; readonly row: number }, hooks: JobHooks): Promise<Row> => {
  const file = await openSpreadsheet(path, { name, checkCancelled: hooks.checkCancelled });
  try {
    const index = file.sheets.findIndex((sheet) => sheet.name === wanted.sheet);
    if (index < 0) throw new AppError('file.sheetMissing', { file: name, sheet: wanted.sheet });
    const onProgress = (done: number, total: number): void => hooks.progress(done, total, { code: 'readingRow', params: { file: name, row: wanted.row } });
    for await (const batch of file.rows(index, { checkCancelled: hooks.checkCancelled, onProgress })) {
      const found = batch.find(({ number }) => number === wanted.row);
      if (found !== undefined) return found;
    }
    throw new AppError('source.noRow', { file: name, sheet: wanted.sheet, row: wanted.row });
  } finally {
    await file.close();
  }
};

/** Throws `source.noImport`, `source.notKept` where a shared copy left the file out, `source.noRow`, `file.*` and `job.cancelled`. */
export const sourceRow = async (
  db: Db, { importId, row, temporaryFolder }: { readonly importId: number; readonly row: number; readonly temporaryFolder: string }, hooks: JobHooks,
): Promise<SourceRow> => {
  const { file, sheet, sha256, plan } = sourceOfImport(db, importId);
  return withOriginal(db, { file, sha256 }, temporaryFolder, async (path) => {
    hooks.checkCancelled();
    return { file, sheet, row, cells: cellsOf(await findRow(path, file, { sheet, row }, hooks), plan) };
  });
};
