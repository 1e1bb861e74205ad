// The history of imports: what came in, from which file and sheet, for which periods, and what became of it.

import * as v from 'valibot';
import type { ImportRecord } from '../../shared/contract/evidence.ts';
import type { Day } from '../../shared/days.ts';
import { dayOfIso } from '../../shared/days.ts';
import type { Layout, SheetPlan } from '../../shared/tabular/plan.ts';
import { AppError } from '../../shared/errors.ts';
import { findingsOf } from './findings.ts';
import { getPeriod } from './periods.ts';
import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { importThing } from './steps.ts';

interface ImportRow {
  readonly id: number;
  readonly state: 'current' | 'undone';
  readonly sha256: string;
  readonly file_name: string;
  readonly bytes: number;
  readonly sheet: string;
  readonly layout: Layout;
  readonly imported_at: string;
  readonly plan: string;
  readonly rows_read: number;
  readonly rows_kept: number;
  readonly rows_refused: number;
  readonly rows_skipped: number;
  readonly agencies: number;
  readonly replaced_by: number | null;
  readonly replaces: number | null;
}

export const periodsOf = (db: Db, importId: number): string[] =>
  db.prepare<[number], string>(
    'SELECT period FROM import_periods JOIN periods ON code = period WHERE import_id = ? ORDER BY plan_month, code',
  ).pluck().all(importId);

/** How many of an import's own reports do not count because a newer state of them came in. */
const supersededOf = (db: Db, importId: number, periods: readonly string[]): number => {
  const count = db.prepare<[string, number, number], number>(
    `SELECT count(DISTINCT report) FROM superseded JOIN imports ON imports.id = by_import AND imports.state = 'current'
     WHERE period = ? AND report BETWEEN ? AND ?`,
  ).pluck();
  return periods.reduce((sum, period) => sum + (count.get(period, ...idRange(importId)) ?? 0), 0);
};

const recordOf = (db: Db, row: ImportRow): ImportRecord => {
  const periods = periodsOf(db, row.id);
  return {
    id: row.id, file: row.file_name, sha256: row.sha256, bytes: row.bytes, sheet: row.sheet, layout: row.layout, periods,
    state: row.replaced_by === null ? row.state : 'replaced', replacedBy: row.replaced_by, replaces: row.replaces, importedAt: row.imported_at, titleFacts: planOf(row.plan).titleFacts,
    read: row.rows_read, kept: row.rows_kept, refused: row.rows_refused, skipped: row.rows_skipped,
    superseded: row.state === 'current' && row.layout === 'records' ? supersededOf(db, row.id, periods) : 0,
    agencies: row.agencies, findings: findingsOf(db, row.id),
  };
};

const planOf = (json: string): SheetPlan => JSON.parse(json) as SheetPlan;

/** Oldest first; imports still being written are nobody's yet. */
export const listImports = (db: Db): ImportRecord[] =>
  db.prepare<[], ImportRow>(
    `SELECT imports.*, (SELECT new_import FROM replacements WHERE old_import = imports.id AND state = 'stands') AS replaced_by,
       (SELECT old_import FROM replacements WHERE new_import = imports.id) AS replaces
     FROM imports WHERE state <> 'writing' ORDER BY id`,
  ).all().map((row) => recordOf(db, row));

/** What reading figures needs of an import. */
export interface Source {
  readonly id: number;
  readonly layout: Layout;
  readonly sha256: string;
  readonly file: string;
  readonly sheet: string;
  /** When its figures were true: what the file says, else the period's cut-off. */
  readonly asAt: Day;
  readonly plan: SheetPlan;
}

interface SourceRow {
  readonly id: number;
  readonly layout: Layout;
  readonly sha256: string;
  readonly file: string;
  readonly sheet: string;
  readonly asAt: Day;
  readonly plan: string;
}

/** The current imports of a period, registers left out, oldest figures first: where two say something else, the later wins. */
export const sourcesOf = (db: Db, period: string): Source[] =>
  db.prepare<[string], SourceRow>(
    `SELECT imports.id, layout, sha256, file_name AS file, sheet, coalesce(imports.as_at_day, periods.as_at_day) AS asAt, plan
     FROM import_periods JOIN imports ON imports.id = import_id JOIN periods ON periods.code = period
     WHERE period = ? AND state = 'current' AND layout <> 'register' ORDER BY asAt, imports.id`,
  ).all(period).map((row) => ({ ...row, plan: planOf(row.plan) }));

/** Where an import's rows stand. Throws `source.noImport` for one that is not in. */
export const sourceOfImport = (db: Db, importId: number): Pick<Source, 'file' | 'sheet' | 'sha256' | 'plan'> => {
  const row = db.prepare<[number], Omit<SourceRow, 'id' | 'layout' | 'asAt'>>(
    "SELECT file_name AS file, sheet, sha256, plan FROM imports WHERE id = ? AND state = 'current'",
  ).get(importId);
  if (row === undefined) throw new AppError('source.noImport', { import: importId });
  return { ...row, plan: planOf(row.plan) };
};

/** The current imports of a file's sheets, the latest first, each with the plan it was read by. */
export const importsOfFile = (db: Db, sha256: string): { readonly id: number; readonly sheet: string; readonly plan: SheetPlan; readonly periods: readonly string[] }[] =>
  db.prepare<[string], { id: number; sheet: string; plan: string }>(
    "SELECT id, sheet, plan FROM imports WHERE sha256 = ? AND state = 'current' ORDER BY id DESC",
  ).all(sha256).map(({ id, sheet, plan }) => ({ id, sheet, plan: planOf(plan), periods: periodsOf(db, id) }));

/** The registers valid for a period: those given for it, and those given for none in particular. */
export const registersOf = (db: Db, periods: readonly string[]): number[] =>
  db.prepare<[string], number>(
    `SELECT id FROM imports WHERE state = 'current' AND layout = 'register' AND (
       NOT EXISTS (SELECT 1 FROM import_periods WHERE import_id = imports.id)
       OR EXISTS (SELECT 1 FROM import_periods JOIN json_each(?) AS asked ON asked.value = period WHERE import_id = imports.id))
     ORDER BY id`,
  ).pluck().all(JSON.stringify(periods));

/** Periods a sheet of these very bytes is already in for; null asks for any sheet of them. */
export const importedFor = (db: Db, sha256: string, sheet: string | null): string[] =>
  db.prepare<[{ sha256: string; sheet: string | null }], string>(
    `SELECT DISTINCT period FROM imports JOIN import_periods ON import_id = imports.id
     WHERE sha256 = @sha256 AND state = 'current' AND (@sheet IS NULL OR sheet = @sheet) ORDER BY period`,
  ).pluck().all({ sha256, sheet });

/** Whether these very bytes are in as a register for all periods. */
export const isImportedForAll = (db: Db, sha256: string, sheet: string | null): boolean =>
  db.prepare<[{ sha256: string; sheet: string | null }], number>(
    `SELECT 1 FROM imports WHERE sha256 = @sha256 AND (@sheet IS NULL OR sheet = @sheet) AND state = 'current'
       AND NOT EXISTS (SELECT 1 FROM import_periods WHERE import_id = imports.id)`,
  ).pluck().get({ sha256, sheet }) !== undefined;

export interface NewImport {
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  readonly sheet: string;
  readonly layout: Layout;
  readonly periods: readonly string[];
  readonly importedAt: string;
}

/** Begins an import nobody sees yet; returns its id. */
export const beginImport = (db: Db, entry: NewImport): number => {
  const insert = db.prepare(
    `INSERT INTO imports (state, sha256, file_name, bytes, sheet, layout, imported_at) VALUES ('writing', ?, ?, ?, ?, ?, ?)`,
  );
  const join = db.prepare('INSERT INTO import_periods (import_id, period) VALUES (?, ?)');
  return db.transaction(() => {
    const id = Number(insert.run(entry.sha256, entry.file, entry.bytes, entry.sheet, entry.layout, entry.importedAt).lastInsertRowid);
    for (const period of entry.periods) join.run(id, period);
    return id;
  })();
};

/** What undoing and redoing an import need. */
export const importChangeSchema = v.object({ importId: v.number(), periods: v.array(v.string()) });

/** The things an import changes: itself, and the place of its sheet in each period. */
export const thingsOfImport = (importId: number, { sha256, sheet, periods }: Pick<NewImport, 'sha256' | 'sheet' | 'periods'>): string[] =>
  [importThing(importId), ...periods.map((period) => `sheet:${sha256}:${period}:${sheet}`)];

export const isCurrent = (db: Db, importId: number): boolean =>
  db.prepare<[number], string>('SELECT state FROM imports WHERE id = ?').pluck().get(importId) === 'current';

/** How many rows an import holds, whether it counts or not. */
export const keptOf = (db: Db, importId: number): number =>
  db.prepare<[number], number>('SELECT rows_kept FROM imports WHERE id = ?').pluck().get(importId) ?? 0;

/** From here on nothing of an import counts. Throws `import.notUndoable`. */
export const undoImport = (db: Db, importId: number): void => {
  const { changes } = db.prepare("UPDATE imports SET state = 'undone' WHERE id = ? AND state = 'current'").run(importId);
  if (changes === 0) throw new AppError('import.notUndoable', { import: importId });
};

/** The sheet of a text file is named after the file, which may have been renamed: there the bytes alone say that it is the same. */
const sameSheet = ({ file_name, sheet }: Pick<ImportRow, 'file_name' | 'sheet'>): string | null =>
  (/\.(?:csv|tsv|txt)$/iu.test(file_name) ? null : sheet);

/** Lets an undone import count again. Throws `import.alreadyImported` when its sheet came in again, `period.unknown` when a period is gone. */
export const redoImport = (db: Db, importId: number, periods: readonly string[]): void => {
  const row = db.prepare<[number], Pick<ImportRow, 'sha256' | 'file_name' | 'sheet'>>(
    "SELECT sha256, file_name, sheet FROM imports WHERE id = ? AND state = 'undone' AND is_released = 0",
  ).get(importId);
  if (row === undefined) throw new AppError('import.notRedoable', { import: importId });
  const { sha256, file_name: file, sheet } = row;
  const again = importedFor(db, sha256, sameSheet(row)).filter((period) => periods.includes(period));
  if (again.length > 0) throw new AppError('import.alreadyImported', { file, sheet, periods: again.join(', ') });
  if (periods.length === 0 && isImportedForAll(db, sha256, sameSheet(row))) {
    throw new AppError('import.alreadyImported', { file, sheet, periods: '*' });
  }
  // Removing a period takes it off undone imports; one that was added again is theirs again.
  const join = db.prepare('INSERT OR IGNORE INTO import_periods (import_id, period) VALUES (?, ?)');
  for (const code of periods) join.run(importId, getPeriod(db, code).code);
  db.prepare("UPDATE imports SET state = 'current' WHERE id = ?").run(importId);
};

/** The day a title block says its figures were true. */
export const asAtOf = (plan: SheetPlan): Day | null => (plan.titleFacts.generated === null ? null : dayOfIso(plan.titleFacts.generated));
