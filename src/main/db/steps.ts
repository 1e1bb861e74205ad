// The steps of a project as rows: what people did to the figures, what each changed, and whether it stands. How a kind of step is
// undone and redone is said in jobs/steps/acts.ts, never here.
//
// A new kind of step:
//  1. its name in `changeKinds` (shared/steps.ts) and its sentence `step.<kind>` in i18n/*/history.ts;
//  2. its acts in jobs/steps/acts.ts: a schema of what it keeps as `change`, and what undo and redo do with that;
//  3. where the change is made, inside its transaction:
//       recordStep(db, { kind: 'replacement', at: now, subject: 'B06.xlsx › Rekap', touches: [importThing(12), importThing(15)],
//         about: { file, sheet }, change: { old: 12, new: 15 }, effect: null });
//     and once the figures are made, `setEffect`. handlers/decide.ts does all of it for a decision, jobs/importSheet.ts for an import.

import type { ChangeKind, Step, StepEffect, TurnKind } from '../../shared/steps.ts';
import { AppError, type MessageParams } from '../../shared/errors.ts';
import { readFact } from './facts.ts';
import type { Db } from './sqlite.ts';

export interface NewStep {
  readonly kind: ChangeKind;
  /** ISO, UTC. */
  readonly at: string;
  readonly subject: string;
  /** Keys of the things it changes: `import:12`, `status:selesai`. A later step on the same thing has to be undone before it. */
  readonly touches: readonly string[];
  readonly about: MessageParams;
  /** What undoing and redoing it need: old and new value, as JSON. */
  readonly change: unknown;
  /** Null until it is known. */
  readonly effect: StepEffect | null;
}

export const importThing = (importId: number): string => `import:${String(importId)}`;

/** The newest step on a thing that stands. */
export const standingOn = (db: Db, thing: string): number | null =>
  db.prepare<[string], number | null>(
    "SELECT max(id) FROM step_touches JOIN steps ON steps.id = step_id WHERE thing = ? AND state = 'stands'",
  ).pluck().get(thing) ?? null;

const insert = (db: Db, step: Omit<NewStep, 'kind' | 'touches'> & { readonly kind: ChangeKind | TurnKind; readonly of: number | null }): number =>
  Number(db.prepare('INSERT INTO steps (at, kind, subject, about, change, effect, of_step, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
    step.at, step.kind, step.subject, JSON.stringify(step.about), JSON.stringify(step.change),
    step.effect === null ? null : JSON.stringify(step.effect), step.of, readFact(db, 'decider', ''),
  ).lastInsertRowid);

/** Notes a step; call it in the transaction that makes the change. Returns its number. */
export const recordStep = (db: Db, step: NewStep): number => {
  const resting = [...new Set(step.touches)].map((thing) => ({ thing, restsOn: standingOn(db, thing) }));
  const id = insert(db, { ...step, of: null });
  const touch = db.prepare('INSERT INTO step_touches (step_id, thing, rests_on) VALUES (?, ?, ?)');
  for (const { thing, restsOn } of resting) touch.run(id, thing, restsOn);
  return id;
};

/** Says what a step did, once that is known. */
export const setEffect = (db: Db, id: number, effect: StepEffect): void => {
  db.prepare('UPDATE steps SET effect = ? WHERE id = ?').run(JSON.stringify(effect), id);
};

interface StepRow {
  readonly id: number;
  readonly at: string;
  readonly kind: Step['kind'];
  readonly subject: string;
  readonly about: string;
  readonly effect: string | null;
  readonly by: string;
  readonly state: Step['state'];
  readonly of_step: number | null;
  readonly of_kind: ChangeKind | null;
}

/** An undo or redo stands as long as its step is as it left it. */
const columns = `steps.id, steps.at, steps.kind, steps.subject, steps.about, steps.effect, steps.of_step, steps.made_by AS by, origin.kind AS of_kind,
  CASE WHEN origin.id IS NULL THEN steps.state WHEN origin.state = 'released' THEN 'released'
    WHEN origin.turned_by = steps.id THEN 'stands' ELSE 'undone' END AS state`;
const withOrigin = 'steps LEFT JOIN steps AS origin ON origin.id = steps.of_step';

const stepOf = ({ about, effect, of_step, of_kind, ...row }: StepRow): Step => ({
  ...row,
  about: JSON.parse(about) as MessageParams,
  effect: effect === null ? null : JSON.parse(effect) as StepEffect,
  of: of_step === null || of_kind === null ? null : { id: of_step, kind: of_kind },
});

/** Newest first. */
export const listSteps = (db: Db): Step[] =>
  db.prepare<[], StepRow>(`SELECT ${columns} FROM ${withOrigin} ORDER BY steps.id DESC`).all().map(stepOf);

/** Throws `step.unknown`. */
export const getStep = (db: Db, id: number): Step => {
  const row = db.prepare<[number], StepRow>(`SELECT ${columns} FROM ${withOrigin} WHERE steps.id = ?`).get(id);
  if (row === undefined) throw new AppError('step.unknown', { step: id });
  return stepOf(row);
};

/** What undoing and redoing a step need, as it was kept. */
export const changeOf = (db: Db, id: number): unknown =>
  JSON.parse(db.prepare<[number], string>('SELECT change FROM steps WHERE id = ?').pluck().get(id) ?? 'null') as unknown;

/** Notes that a step was undone or redone; call it in the transaction that does it. Returns the number of the new step. */
export const recordTurn = (db: Db, kind: TurnKind, step: Step, at: string): number => {
  const { id, subject, about } = step;
  const turn = insert(db, { kind, at, subject, about, change: null, effect: null, of: id });
  db.prepare('UPDATE steps SET state = ?, turned_by = ? WHERE id = ?').run(kind === 'undo' ? 'undone' : 'stands', turn, id);
  return turn;
};

/** The oldest step on a thing that stands: what made it. */
export const firstStandingOn = (db: Db, thing: string): number | null =>
  db.prepare<[string], number | null>(
    "SELECT min(id) FROM step_touches JOIN steps ON steps.id = step_id WHERE thing = ? AND state = 'stands'",
  ).pluck().get(thing) ?? null;

/** What one step back would undo: the newest change that stands. */
export const lastStanding = (db: Db): number | null =>
  db.prepare<[], number | null>("SELECT max(id) FROM steps WHERE of_step IS NULL AND state = 'stands'").pluck().get() ?? null;

/** What one step forward would redo: the last change undone, as long as nothing else was done since. */
export const lastUndone = (db: Db): number | null =>
  db.prepare<[], number>(
    `SELECT id FROM steps WHERE of_step IS NULL AND state = 'undone'
       AND turned_by > (SELECT max(id) FROM steps WHERE of_step IS NULL) ORDER BY turned_by DESC LIMIT 1`,
  ).pluck().get() ?? null;

/** Takes out the steps of imports that did not stay, as if they had never been; call it before the imports themselves go. */
export const forgetImportSteps = (db: Db, importIds: readonly number[]): void => {
  const steps = db.prepare<[string], number>('SELECT step_id FROM step_touches WHERE thing = ?').pluck();
  for (const id of importIds.flatMap((importId) => steps.all(importThing(importId)))) {
    db.prepare('DELETE FROM step_touches WHERE step_id = ?').run(id);
    db.prepare('DELETE FROM steps WHERE id = ?').run(id);
  }
};
