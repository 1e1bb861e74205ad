// Imports sheets of one or more files, one after another. A sheet that cannot come in says why and the others still do; when the
// person cancels, none of them is kept.

import { statSync } from 'node:fs';
import type { ImportOutcome } from '../../shared/jobs.ts';
import type { Layout, PlanChoices } from '../../shared/tabular/plan.ts';
import { AppError } from '../../shared/errors.ts';
import { countChange } from '../db/facts.ts';
import { directStore, type RowStore } from '../db/rowStore.ts';
import type { Db } from '../db/sqlite.ts';
import { forgetImportSteps } from '../db/steps.ts';
import { deleteImport, sweepFiles } from '../db/sweep.ts';
import { periodInputs } from '../db/tallies.ts';
import { listPeriods } from '../db/periods.ts';
import { hashFile } from '../readers/hash.ts';
import { openSpreadsheet } from '../readers/open.ts';
import type { SpreadsheetFile } from '../readers/types.ts';
import type { JobHooks } from './hooks.ts';
import { noteImportEffects } from './steps/importEffects.ts';
import { importSheet, nothingKept, type SheetToImport } from './importSheet.ts';
import { fileError } from './inspectEvidence.ts';

export interface WantedSheet {
  readonly sheet: string;
  readonly periods: readonly string[];
  readonly choices: PlanChoices;
  readonly accept: readonly string[];
}

export interface FileToImport {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sheets: readonly WantedSheet[];
}

/** Where the rows of a file of so many bytes go. */
export type OpenRowStore = (db: Db, bytes: number) => RowStore;

interface Importing {
  readonly db: Db;
  readonly openStore: OpenRowStore;
  readonly now: () => string;
  readonly hooks: JobHooks;
  /** Told of every sheet that is in, or was refused. */
  readonly taken: (outcome: ImportOutcome) => void;
}

/** Bytes gone through before this file, of all files' bytes. */
interface Position {
  readonly before: number;
  readonly total: number;
}

const textFormats: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt']);

const refusedOutcome = (file: FileToImport, wanted: WantedSheet, error: unknown): ImportOutcome => {
  const { code, params } = fileError(error);
  const layout: Layout = wanted.choices.layout ?? 'unknown';
  return nothingKept({ ...wanted, name: file.name }, { layout, findings: [], error: { code, params: { ...params } } });
};

const sheetIndex = (opened: SpreadsheetFile, file: FileToImport, sheet: string): number => {
  const index = opened.sheets.findIndex(({ name }) => name === sheet);
  if (index < 0) throw new AppError('file.sheetMissing', { file: file.name, sheet });
  return index;
};

const importOne = async (
  db: Db, opened: SpreadsheetFile, file: FileToImport, wanted: WantedSheet, rest: Pick<SheetToImport, 'sha256' | 'store' | 'originalKept' | 'importedAt'>,
  hooks: JobHooks, onProgress: (done: number, total: number, rows: number) => void,
): Promise<ImportOutcome> => {
  try {
    const index = sheetIndex(opened, file, wanted.sheet);
    const entry: SheetToImport = { ...wanted, ...rest, file: opened, index, name: file.name, bytes: file.bytes };
    return await importSheet(db, entry, hooks, onProgress);
  } catch (error) {
    return refusedOutcome(file, wanted, error);
  }
};

const importFile = async ({ db, openStore, now, hooks, taken }: Importing, file: FileToImport, position: Position): Promise<ImportOutcome[]> => {
  const changedAt = statSync(file.path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sha256 = await hashFile(file.path, { checkCancelled: hooks.checkCancelled });
  const opened = await openSpreadsheet(file.path, { name: file.name, checkCancelled: hooks.checkCancelled });
  const store = openStore(db, file.bytes);
  const originalKept = store.keep({ name: file.name, bytes: file.bytes, path: file.path, sha256, changedAt, isText: textFormats.has(opened.format) });
  // A sheet awaits it in the end; until then nobody does.
  originalKept.catch(() => undefined);
  const share = file.bytes / file.sheets.length;
  try {
    const outcomes: ImportOutcome[] = [];
    for (const [place, wanted] of file.sheets.entries()) {
      const rest = { sha256, store, originalKept, importedAt: now() };
      const outcome = await importOne(db, opened, file, wanted, rest, hooks, (done, total, rows) => {
        hooks.progress(position.before + share * (place + done / Math.max(1, total)), position.total, {
          code: 'importing', params: { file: file.name, sheet: wanted.sheet, rows },
        });
      });
      outcomes.push(outcome);
      taken(outcome);
    }
    return outcomes;
  } finally {
    await store.close();
    await opened.close();
  }
};

/** Takes back what came in before the job was cancelled, as if it had never been. */
const takeBack = (db: Db, outcomes: readonly ImportOutcome[]): void => {
  const ids = outcomes.flatMap(({ id }) => (id === null ? [] : [id]));
  if (ids.length === 0) return;
  db.transaction(() => {
    for (const id of ids) db.prepare("UPDATE imports SET state = 'writing' WHERE id = ?").run(id);
    forgetImportSteps(db, ids);
    countChange(db, 'figures');
  })();
  for (const id of ids) deleteImport(db, id);
};

const countAgain = (db: Db, hooks: JobHooks): void => {
  for (const { code } of listPeriods(db)) {
    hooks.progress(0, null, { code: 'counting', params: { period: code } });
    periodInputs(db, code);
  }
};

/** What came of each wanted sheet, in order. Throws `job.cancelled`; nothing is left then. */
export const importEvidence = async (
  db: Db, files: readonly FileToImport[], now: () => string, hooks: JobHooks, openStore: OpenRowStore = directStore,
): Promise<ImportOutcome[]> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const effects = noteImportEffects(db, files.reduce((sum, { sheets }) => sum + sheets.length, 0));
  const outcomes: ImportOutcome[] = [];
  let before = 0;
  try {
    for (const file of files) {
      hooks.checkCancelled();
      try {
        outcomes.push(...await importFile({ db, openStore, now, hooks, taken: effects.taken }, file, { before, total }));
      } catch (error) {
        outcomes.push(...file.sheets.map((wanted) => refusedOutcome(file, wanted, error)));
      }
      before += file.bytes;
    }
    hooks.checkCancelled();
  } catch (error) {
    takeBack(db, outcomes);
    sweepFiles(db);
    throw error;
  }
  sweepFiles(db);
  countAgain(db, hooks);
  effects.finish();
  return outcomes;
};

