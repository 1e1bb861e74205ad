// Reports a file back to its sender: a copy with what is at fault marked and explained. The file is one that came in, read from the
// project's kept original by the plan it came in with, or one that has not come in, because something blocks it or nobody let it in.

import { basename, resolve } from 'node:path';
import type { Language } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportBackOutcome } from '../../shared/jobs.ts';
import { findingsByImport } from '../db/openFindings.ts';
import { importsOfFile, sourceOfImport } from '../db/imports.ts';
import type { Db } from '../db/sqlite.ts';
import { hashFile } from '../readers/hash.ts';
import { openSpreadsheet } from '../readers/open.ts';
import type { SpreadsheetFile } from '../readers/types.ts';
import type { ReportBackModel, SheetToCopy } from '../writers/reportBack/model.ts';
import { writeReportBack } from '../writers/reportBack/reportBack.ts';
import type { JobHooks } from './hooks.ts';
import { withOriginal } from './originalFile.ts';
import { putStreamed } from './putFile.ts';
import { surveySheet, type SheetToReport } from './reportBackSurvey.ts';

export interface ReportBackWish {
  readonly language: Language;
  readonly withTexts: boolean;
  /** Where the copy goes, and the reference the outcome names it by. */
  readonly path: string;
  readonly file: string;
  /** ISO date-time the copy says the file was read at. */
  readonly readAt: string;
}

/** A file at hand: where it lies, what its sender called it, and which of its sheets are evidence. */
export interface FileToReport {
  readonly path: string;
  readonly name: string;
  readonly sheets: readonly SheetToReport[];
}

/** Copying costs about three times what reading does. */
const passes = { survey: 1, copy: 3 } as const;

const textFormats: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt']);

/** Tells how far the job is, over two readings of every sheet. */
const openProgress = (hooks: JobHooks, file: string, sheets: number) => {
  const total = sheets * (passes.survey + passes.copy) * 1000;
  return (sheet: string, base: number, share: number, rows: number): void =>
    hooks.progress(Math.min(total, Math.round((base + share) * 1000)), total, { code: 'reportingBack', params: { file, sheet, rows } });
};
type Progress = ReturnType<typeof openProgress>;

const surveyed = async (db: Db | null, opened: SpreadsheetFile, { sheets }: FileToReport, hooks: JobHooks, tell: Progress): Promise<SheetToCopy[]> => {
  const copies: SheetToCopy[] = [];
  for (const [index, { name }] of opened.sheets.entries()) {
    const survey = await surveySheet(db, opened, index, sheets.find(({ sheet }) => sheet === name), {
      checkCancelled: hooks.checkCancelled,
      onProgress: (done, all) => tell(name, index, (passes.survey * done) / Math.max(1, all), 0),
    });
    const base = opened.sheets.length * passes.survey + index * passes.copy;
    copies.push({ ...survey, rows: () => rowsOf(opened, index, hooks, (share, rows) => tell(name, base, share * passes.copy, rows)) });
  }
  return copies;
};

async function* rowsOf(opened: SpreadsheetFile, index: number, hooks: JobHooks, tell: (share: number, rows: number) => void) {
  let rows = 0;
  const onProgress = (done: number, all: number): void => tell(done / Math.max(1, all), rows);
  for await (const batch of opened.rows(index, { checkCancelled: hooks.checkCancelled, onProgress })) {
    rows += batch.length;
    yield batch;
  }
}

const periodsOf = (sheets: readonly SheetToReport[]): readonly string[] => [...new Set(sheets.flatMap(({ periods }) => periods))];

/** Reports a file at hand. Throws `export.isSource`, `export.notWritable`, what reading throws and `job.cancelled`. */
export const reportFileBack = async (db: Db | null, file: FileToReport, wish: ReportBackWish, hooks: JobHooks): Promise<ReportBackOutcome> => {
  if (resolve(file.path) === resolve(wish.path)) throw new AppError('export.isSource', { file: basename(wish.path) });
  const sha256 = await hashFile(file.path, { checkCancelled: hooks.checkCancelled });
  const opened = await openSpreadsheet(file.path, { name: file.name, checkCancelled: hooks.checkCancelled });
  try {
    const sheets = await surveyed(db, opened, file, hooks, openProgress(hooks, file.name, opened.sheets.length));
    const { language, withTexts, readAt } = wish;
    const model: ReportBackModel = {
      language, withTexts, readAt, sheets, sha256, file: file.name, isText: textFormats.has(opened.format), periods: periodsOf(file.sheets),
    };
    let counts = { findings: 0, marked: 0, notes: 0 };
    const bytes = await putStreamed(wish.path, async (part) => {
      counts = await writeReportBack(part, model, hooks);
      hooks.checkCancelled();
    });
    return { file: wish.file, name: basename(wish.path), bytes, ...counts };
  } finally {
    await opened.close();
  }
};

/** Every sheet of the import's file that is in, as it came in; the import asked for speaks for its own sheet. */
const sheetsOfImport = (db: Db, importId: number, sha256: string): readonly SheetToReport[] => {
  const counted = findingsByImport(db);
  const imports = importsOfFile(db, sha256).toSorted((a, b) => Number(b.id === importId) - Number(a.id === importId));
  return imports.map(({ id, sheet, plan, periods }) => ({ sheet, periods, reading: { by: 'plan' as const, plan }, counted: counted.get(id) ?? [] }));
};

/** Reports the file of an import, from the project alone. Throws `source.noImport`, `source.notKept`, and what `reportFileBack` throws. */
export const reportImportBack = async (
  db: Db, importId: number, temporaryFolder: string, wish: ReportBackWish, hooks: JobHooks,
): Promise<ReportBackOutcome> => {
  const { file, sha256 } = sourceOfImport(db, importId);
  return withOriginal(db, { file, sha256 }, temporaryFolder, (path) =>
    reportFileBack(db, { path, name: file, sheets: sheetsOfImport(db, importId, sha256) }, wish, hooks));
};
