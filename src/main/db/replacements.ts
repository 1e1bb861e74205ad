// Corrected sheets in the place of earlier ones: proposals, which nobody counts yet, and what was accepted. Both imports stay; which
// of them counts is their state.

import * as v from 'valibot';
import { differenceSchema, type Difference } from '../../shared/difference/difference.ts';
import { AppError } from '../../shared/errors.ts';
import { planChoicesSchema, type Layout, type PlanChoices, type SheetPlan } from '../../shared/tabular/plan.ts';
import { readFact } from './facts.ts';
import { noteSuperseded } from './findings.ts';
import { periodsOf, redoImport, undoImport } from './imports.ts';
import type { Db } from './sqlite.ts';
import { countSupersededBy } from './supersede.ts';

/** An import that a corrected file may replace. */
export interface Replaceable {
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly layout: Layout;
  readonly periods: readonly string[];
  readonly plan: SheetPlan;
  readonly counts: { readonly read: number; readonly kept: number; readonly refused: number; readonly skipped: number };
}

interface ReplaceableRow extends Omit<Replaceable, 'periods' | 'plan' | 'counts'> {
  readonly plan: string;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  readonly skipped: number;
}

/** Throws `replace.notCurrent` for an import that is not in. */
export const replaceable = (db: Db, importId: number): Replaceable => {
  const row = db.prepare<[number], ReplaceableRow>(
    `SELECT id, file_name AS file, sheet, sha256, layout, plan, rows_read AS read, rows_kept AS kept, rows_refused AS refused,
       rows_skipped AS skipped FROM imports WHERE id = ? AND state = 'current'`,
  ).get(importId);
  if (row === undefined) throw new AppError('replace.notCurrent', { import: importId });
  const { plan, read, kept, refused, skipped, ...rest } = row;
  return { ...rest, plan: JSON.parse(plan) as SheetPlan, periods: periodsOf(db, importId), counts: { read, kept, refused, skipped } };
};

export interface Proposal {
  readonly newImport: number;
  readonly oldImport: number;
  readonly choices: PlanChoices;
  readonly difference: Difference;
}

/** Keeps what is shown of a proposal, so that accepting it takes in that and nothing else. */
export const writeProposal = (db: Db, { newImport, oldImport, choices, difference }: Proposal): void => {
  db.prepare("INSERT INTO replacements (new_import, old_import, state, data_revision, choices, difference) VALUES (?, ?, 'proposed', ?, ?, ?)")
    .run(newImport, oldImport, readFact(db, 'dataRevision', 0), JSON.stringify(choices), JSON.stringify(difference));
};

/** New imports that were proposed and neither accepted nor dropped. */
export const proposedImports = (db: Db): number[] =>
  db.prepare<[], number>("SELECT new_import FROM replacements WHERE state = 'proposed'").pluck().all();

interface ReplacementRow {
  readonly old_import: number;
  readonly state: 'proposed' | 'stands' | 'undone';
  readonly data_revision: number;
  readonly choices: string;
  readonly difference: string;
}

const rowOf = (db: Db, newImport: number): ReplacementRow => {
  const row = db.prepare<[number], ReplacementRow>('SELECT * FROM replacements WHERE new_import = ?').get(newImport);
  if (row === undefined) throw new AppError('replace.unknown', { import: newImport });
  return row;
};

/** What a replacement changed, as it was shown. Throws `replace.unknown`. */
export const differenceOf = (db: Db, newImport: number): Difference =>
  v.parse(differenceSchema, JSON.parse(rowOf(db, newImport).difference));

/** A proposal that still says what accepting it would do. Throws `replace.unknown`, and `replace.outdated` once the data moved on. */
export const openProposal = (db: Db, newImport: number): Proposal => {
  const row = rowOf(db, newImport);
  if (row.state !== 'proposed') throw new AppError('replace.unknown', { import: newImport });
  if (row.data_revision !== readFact(db, 'dataRevision', 0)) throw new AppError('replace.outdated', { import: row.old_import });
  return {
    newImport, oldImport: row.old_import, choices: v.parse(planChoicesSchema, JSON.parse(row.choices)), difference: differenceOf(db, newImport),
  };
};

const setState = (db: Db, newImport: number, state: 'stands' | 'undone'): void => {
  db.prepare('UPDATE replacements SET state = ? WHERE new_import = ?').run(state, newImport);
};

/** From here on the new import counts and the old one does not. Call it in the transaction that notes the step. */
export const acceptProposal = (db: Db, { newImport, oldImport }: Proposal): void => {
  undoImport(db, oldImport);
  db.prepare("UPDATE imports SET state = 'current' WHERE id = ?").run(newImport);
  setState(db, newImport, 'stands');
};

/** What undoing and redoing a replacement need. */
export const replacementChangeSchema = v.object({ oldImport: v.number(), newImport: v.number(), periods: v.array(v.string()) });
export type ReplacementChange = v.InferOutput<typeof replacementChangeSchema>;

const swap = (db: Db, out: number, back: number, periods: readonly string[]): void => {
  undoImport(db, out);
  redoImport(db, back, periods);
  noteSuperseded(db, back, countSupersededBy(db, back, periods));
};

/** The old import counts again. Throws what `undoImport` and `redoImport` throw. */
export const takeReplacementBack = (db: Db, { oldImport, newImport, periods }: ReplacementChange): void => {
  swap(db, newImport, oldImport, periods);
  setState(db, newImport, 'undone');
};

export const replaceAgain = (db: Db, { oldImport, newImport, periods }: ReplacementChange): void => {
  swap(db, oldImport, newImport, periods);
  setState(db, newImport, 'stands');
};
