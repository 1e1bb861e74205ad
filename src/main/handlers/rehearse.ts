// Tries a decision out: made in a transaction that is always rolled back, so that what is shown before accepting is exactly what
// accepting brings.

import { decisionEffect, type DecisionEffect } from '../../shared/decisionEffect.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import { directoryOf } from '../db/agencies.ts';
import { inputsUnder } from '../db/changedInputs.ts';
import { countChange } from '../db/facts.ts';
import { listPeriods } from '../db/periods.ts';
import { getScenario } from '../db/scenarios.ts';
import type { Db } from '../db/sqlite.ts';
import { allFigures } from '../jobs/steps/figures.ts';
import type { Context } from './context.ts';

const rolledBack = <T>(db: Db, body: () => T): T => {
  db.exec('BEGIN IMMEDIATE');
  try {
    return body();
  } finally {
    db.exec('ROLLBACK');
  }
};

/** A word's meaning counts in the reports of all agencies: everything is counted anew. */
const withOtherWords = (db: Db, make: () => void): ScoreInputs[] => rolledBack(db, () => {
  make();
  countChange(db, 'figures');
  return allFigures(db);
});

/** Who names are can be asked while the change stands; only what moves is counted, once it is gone again. */
const withOtherNames = (db: Db, make: () => void): ScoreInputs[] => {
  const directories = rolledBack(db, () => {
    make();
    return listPeriods(db).map(({ code }) => ({ code, directory: directoryOf(db, [code]) }));
  });
  return directories.map(({ code, directory }) => inputsUnder(db, code, directory));
};

/** What `make` would change, in the meaning of names or of words. Throws what it throws, `project.none` and `project.readOnly`. */
export const rehearse = (context: Context, what: 'names' | 'words', make: (db: Db) => void): DecisionEffect => {
  const db = context.session.writable();
  const before = allFigures(db);
  const after = (what === 'words' ? withOtherWords : withOtherNames)(db, () => make(db));
  return decisionEffect(before, after, getScenario(db, null));
};
