// A person's decision that moves figures and can be undone: one transaction with its step, counted, told, and said what it did.

import { countChange } from '../db/facts.ts';
import type { Db } from '../db/sqlite.ts';
import { recordStep, setEffect, type NewStep } from '../db/steps.ts';
import { allFigures, effectSince } from '../jobs/steps/figures.ts';
import type { Context } from './context.ts';

/** A step whose time and effect are noted here. */
export type DecidedStep = Omit<NewStep, 'at' | 'effect'>;

/** `body` makes the change and says what the step is; null when it changed nothing. Throws `project.none` or `project.readOnly`. */
export const decide = (context: Context, body: (db: Db, now: string) => DecidedStep | null): void => {
  const db = context.session.writable();
  const now = context.now();
  const before = allFigures(db);
  // Taken for writing from the start: it reads what it is going to replace, while a job may write beside it.
  const id = db.transaction(() => {
    const step = body(db, now);
    if (step === null) return null;
    countChange(db, 'figures');
    return recordStep(db, { ...step, at: now, effect: null });
  }).immediate();
  if (id !== null) setEffect(db, id, effectSince(db, before));
  context.changed();
};
