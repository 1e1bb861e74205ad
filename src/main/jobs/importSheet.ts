// Takes one sheet into the project: rows go straight into their tables under an import nobody sees, and one small transaction at
// the end makes it current. Whatever stops it before that leaves nothing.

import { AppError } from '../../shared/errors.ts';
import type { Finding } from '../../shared/domain.ts';
import type { ImportOutcome } from '../../shared/jobs.ts';
import { plainText, type Row } from '../../shared/tabular/cells.ts';
import type { PlanChoices, SheetPlan } from '../../shared/tabular/plan.ts';
import type { DataRow, RowReading } from '../../shared/tabular/rows.ts';
import { directoryOf, knownNames, type Directory } from '../db/agencies.ts';
import { countChange } from '../db/facts.ts';
import { writeFindings } from '../db/findings.ts';
import { asAtOf, beginImport, importedFor, isImportedForAll, thingsOfImport } from '../db/imports.ts';
import { getPeriod } from '../db/periods.ts';
import { isStoredLayout, openRowWriter, type RowWriter } from '../db/rowWriters.ts';
import type { RowStore } from '../db/rowStore.ts';
import type { Db } from '../db/sqlite.ts';
import { recordStep, type NewStep } from '../db/steps.ts';
import { rememberRecipe } from '../db/recipes.ts';
import { statusMap } from '../db/statuses.ts';
import { countSupersededBy, storeTrackingIds, supersede } from '../db/supersede.ts';
import { deleteImport } from '../db/sweep.ts';
import type { SpreadsheetFile } from '../readers/types.ts';
import type { JobHooks } from './hooks.ts';
import { readerFinding } from './inspectEvidence.ts';
import { readSheet, watchedBy, type RowSink, type SheetRead } from './readSheet.ts';
import { blockedBy } from './blocking.ts';
import { allPairs, countAgencies, meetPair, sheetFindings, type MetPairs } from './sheetFindings.ts';

export interface SheetToImport {
  /** The opened file and which of its sheets. */
  readonly file: SpreadsheetFile;
  readonly index: number;
  readonly name: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly periods: readonly string[];
  readonly choices: PlanChoices;
  /** Codes of blocking findings the person takes as they are. */
  readonly accept: readonly string[];
  readonly importedAt: string;
  /** Where its rows go. */
  readonly store: RowStore;
  /** Rejects when the original cannot be kept. */
  readonly originalKept: Promise<void>;
  /** The import it is proposed in place of: the two never count together. */
  readonly inPlaceOf?: number;
  /** Sees every row as it is read. */
  readonly watch?: RowSink;
}

/** A file of one sheet is the same whatever it is called: the sheet of a CSV file is named after the file. */
const refuseTwice = (db: Db, { file, name, sheet, sha256, periods }: SheetToImport): void => {
  const only = file.sheets.length === 1 ? null : sheet;
  const before = importedFor(db, sha256, only).filter((period) => periods.includes(period));
  if (before.length > 0) throw new AppError('import.alreadyImported', { file: name, sheet, periods: before.join(', ') });
  if (periods.length === 0 && isImportedForAll(db, sha256, only)) {
    throw new AppError('import.alreadyImported', { file: name, sheet, periods: '*' });
  }
};

const statusColumn = (plan: SheetPlan): number => plan.columns.find(({ field }) => field === 'status')?.column ?? -1;

const wordIn = (row: Row, column: number): string | null => {
  const cell = row.cells[column] ?? null;
  if (cell === null) return null;
  const word = plainText(cell).trim();
  return word === '' ? null : word;
};

/** The status word of a wide column's header, else that of the row. */
const wordOf = (data: DataRow, row: Row, column: number): string | null =>
  (data.layout === 'statusSummary' ? data.word : null) ?? wordIn(row, column);

/** What the sink gathers while rows go by. */
interface Gathering {
  /** Null while no import could begin: the layout is not one that is kept. */
  importId: number | null;
  /** Rows read so far, in this reading. */
  rows: number;
  writer: RowWriter | null;
  readonly pairs: MetPairs;
}

const refuseLayout = ({ name, sheet, periods }: SheetToImport, { layout }: SheetPlan): void => {
  if (!isStoredLayout(layout)) throw new AppError('import.unknown', { file: name, sheet });
  if (layout !== 'register' && periods.length === 0) throw new AppError('import.noPeriod', { file: name, sheet });
};

const createSink = (db: Db, entry: SheetToImport, gathering: Gathering): RowSink => {
  let column = -1;
  const begin = (plan: SheetPlan): void => {
    if (gathering.importId !== null) deleteImport(db, gathering.importId);
    gathering.pairs.clear();
    gathering.rows = 0;
    refuseLayout(entry, plan);
    if (!isStoredLayout(plan.layout)) return;
    column = statusColumn(plan);
    gathering.importId = beginImport(db, { ...entry, file: entry.name, layout: plan.layout });
    gathering.writer = openRowWriter(db, entry.store, gathering.importId, plan.layout);
  };
  const take = (row: Row, reading: RowReading): void => {
    gathering.rows += 1;
    if (reading.role !== 'data') return;
    gathering.writer?.add({ data: reading.data, statusWord: wordOf(reading.data, row, column) });
    if (reading.more !== undefined) for (const data of reading.more) gathering.writer?.add({ data, statusWord: wordOf(data, row, column) });
    meetPair(gathering.pairs, reading);
  };
  return { begin, take, room: entry.store.room, drained: entry.store.drained };
};

/** A sheet whose rows are in under an import that nobody counts yet. */
export interface Taken {
  readonly importId: number;
  readonly read: SheetRead;
  readonly findings: readonly Finding[];
  readonly agencies: number;
  readonly superseded: number;
}

const outcomeOf = (entry: SheetToImport, { importId, read, findings, agencies, superseded }: Taken): ImportOutcome => {
  const { counts, plan } = read.report;
  return {
    id: importId, file: entry.name, sheet: entry.sheet, layout: plan.layout, periods: [...entry.periods],
    read: counts.read, kept: counts.data, refused: counts.refused, skipped: counts.read - counts.data - counts.refused,
    superseded, agencies, findings: [...findings], error: null,
  };
};

/** What a sheet that does not come in leaves in the list: why, and what was found in it. */
export const nothingKept = (
  { name, sheet, periods }: Pick<SheetToImport, 'name' | 'sheet' | 'periods'>, why: Pick<ImportOutcome, 'layout' | 'findings' | 'error'>,
): ImportOutcome => ({
  ...why, id: null, file: name, sheet, periods: [...periods], read: 0, kept: 0, refused: 0, skipped: 0, superseded: 0, agencies: 0,
});

/** What it did to the figures is said later: steps/importEffects.ts. */
const stepOf = ({ name, sheet, sha256, periods, importedAt }: SheetToImport, importId: number, rows: number): NewStep => ({
  kind: 'import', at: importedAt, subject: `${name} › ${sheet}`, touches: thingsOfImport(importId, { sha256, sheet, periods }),
  about: { file: name, sheet }, change: { importId, periods }, effect: { rows, together: 1, agencies: null, periods: null },
});

/** What is said of an import beside its rows; call it in a transaction. */
export const writeFacts = (db: Db, { importId, read, findings, agencies }: Taken): void => {
  const { counts, plan } = read.report;
  writeFindings(db, importId, findings);
  const skipped = counts.read - counts.data - counts.refused;
  db.prepare(
    `UPDATE imports SET as_at_day = ?, plan = ?, rows_read = ?, rows_kept = ?, rows_refused = ?, rows_skipped = ?, agencies = ? WHERE id = ?`,
  ).run(asAtOf(plan), JSON.stringify(plan), counts.read, counts.data, counts.refused, skipped, agencies, importId);
};

/** The moment the import exists for everyone. */
const makeCurrent = (db: Db, entry: SheetToImport, taken: Taken): void => {
  const { importId, read: { report: { counts, plan } } } = taken;
  db.transaction(() => {
    writeFacts(db, taken);
    db.prepare("UPDATE imports SET state = 'current' WHERE id = ?").run(importId);
    recordStep(db, stepOf(entry, importId, counts.data));
    rememberRecipe(db, { file: entry.name, plan, choices: entry.choices, at: entry.importedAt });
    countChange(db, 'figures');
  })();
};

/** A sheet with its rows in, or why they are not. */
type TakenOrRefused = { readonly taken: Taken } | { readonly refused: ImportOutcome };

const complete = async (db: Db, entry: SheetToImport, gathering: Gathering, read: SheetRead, hooks: JobHooks): Promise<TakenOrRefused> => {
  const { importId, writer } = gathering;
  if (importId === null || writer === null) throw new AppError('import.unknown', { file: entry.name, sheet: entry.sheet });
  writer.flush();
  await entry.store.drained();
  const { plan, counts } = read.report;
  const directory: Directory = directoryOf(db, entry.periods);
  const pairs = allPairs(gathering.pairs);
  const found = [...read.report.findings, ...read.end.findings.map(readerFinding), ...sheetFindings(plan, pairs, directory)];
  const blocked = blockedBy(entry, found);
  if (blocked !== null) {
    deleteImport(db, importId);
    return { refused: nothingKept(entry, { layout: plan.layout, findings: found, error: blocked }) };
  }
  if (counts.data === 0) throw new AppError('import.noRows', { file: entry.name, sheet: entry.sheet });
  storeTrackingIds(db, importId, writer.tracking.list());
  // Up to here the import's own rows do not depend on what as-at date it has; superseding does.
  db.prepare('UPDATE imports SET as_at_day = ? WHERE id = ?').run(asAtOf(plan), importId);
  for (const period of entry.periods) supersede(db, period, importId, hooks.checkCancelled, entry.inPlaceOf);
  const superseded = countSupersededBy(db, importId, entry.periods);
  const findings = superseded === 0 ? found : [...found, { code: 'supersededReports', severity: 'warning' as const, cell: null, params: { count: superseded } }];
  await entry.originalKept;
  hooks.checkCancelled();
  return { taken: { importId, read, findings, superseded, agencies: countAgencies(plan, pairs, directory) } };
};

/**
 * Takes a sheet's rows in under an import that nobody counts, and that an interruption leaves nothing of; or says what a person still has
 * to decide. Throws `import.*`, what the reader throws and `job.cancelled`; nothing of the sheet is left then.
 */
export const takeSheet = async (
  db: Db, entry: SheetToImport, hooks: JobHooks, onProgress: (done: number, total: number, rows: number) => void,
): Promise<TakenOrRefused> => {
  refuseTwice(db, entry);
  const gathering: Gathering = { importId: null, rows: 0, writer: null, pairs: new Map() };
  const periods = entry.periods.map((code) => getPeriod(db, code));
  const context = { statuses: statusMap(db), ...knownNames(db, entry.periods), periods };
  try {
    const reading = { file: entry.file, sheet: entry.index, choices: entry.choices, context };
    const read = await readSheet(reading, watchedBy(entry.watch, createSink(db, entry, gathering)), {
      onProgress: (done, total) => onProgress(done, total, gathering.rows), checkCancelled: hooks.checkCancelled,
    });
    return await complete(db, entry, gathering, read, hooks);
  } catch (error) {
    // Rows still under way would come after the deletion; why they did not arrive is what the caught error says.
    await Promise.allSettled([entry.store.drained()]);
    if (gathering.importId !== null) deleteImport(db, gathering.importId);
    throw error;
  }
};

/** Imports one sheet and returns what came of it; one that still needs a decision says which. Throws what `takeSheet` throws. */
export const importSheet = async (
  db: Db, entry: SheetToImport, hooks: JobHooks, onProgress: (done: number, total: number, rows: number) => void,
): Promise<ImportOutcome> => {
  const result = await takeSheet(db, entry, hooks, onProgress);
  if ('refused' in result) return result.refused;
  try {
    makeCurrent(db, entry, result.taken);
  } catch (error) {
    deleteImport(db, result.taken.importId);
    throw error;
  }
  return outcomeOf(entry, result.taken);
};
