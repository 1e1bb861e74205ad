// Tries a decision out: made in a transaction that is always rolled back, so that what is shown before accepting is exactly what
// accepting brings.

import { countChange } from '../db/facts.ts';
import type { Db } from '../db/sqlite.ts';
import { getScenario } from '../db/scenarios.ts';
import { allFigures } from '../jobs/steps/figures.ts';
import { decisionEffect, type DecisionEffect } from '../../shared/decisionEffect.ts';
import type { Context } from './context.ts';

/** What `body` would change. Throws what `body` throws, and `project.none` or `project.readOnly`. */
export const rehearse = (context: Context, body: (db: Db) => void): DecisionEffect => {
  const db = context.session.writable();
  const before = allFigures(db);
  db.exec('BEGIN IMMEDIATE');
  try {
    body(db);
    countChange(db, 'figures');
    return decisionEffect(before, allFigures(db), getScenario(db, null));
  } finally {
    db.exec('ROLLBACK');
  }
};
