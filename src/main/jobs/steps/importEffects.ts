// What each sheet of an import did to the figures. Counting anew after every one of a hundred small files would take far longer than
// reading them, so where that would cost much several sheets share what they did together.

import type { ImportOutcome } from '../../../shared/jobs.ts';
import type { ScoreInputs } from '../../../shared/scoring/types.ts';
import { effectBetween } from '../../../shared/stepEffect.ts';
import type { Db } from '../../db/sqlite.ts';
import { importThing, setEffect, standingOn } from '../../db/steps.ts';
import { allFigures } from './figures.ts';

/** Rows counted anew for all sheets of a job together, beyond which sheets share. */
const mostRowsCounted = 500_000;

export interface ImportEffects {
  /** A sheet is in, or was refused. */
  readonly taken: (outcome: ImportOutcome) => void;
  /** Says what the sheets did that nothing was said of yet. */
  readonly finish: () => void;
}

const storedRows = (db: Db): number =>
  db.prepare<[], number>("SELECT coalesce(sum(rows_kept), 0) FROM imports WHERE state = 'current'").pluck().get() ?? 0;

/** Call before the first of `sheets` sheets comes in. */
export const noteImportEffects = (db: Db, sheets: number): ImportEffects => {
  let before: readonly ScoreInputs[] = allFigures(db);
  let waiting: ImportOutcome[] = [];
  const finish = (): void => {
    if (waiting.length === 0) return;
    const after = allFigures(db);
    const effect = { together: waiting.length, ...effectBetween(before, after) };
    for (const { id, kept } of waiting) {
      const step = id === null ? null : standingOn(db, importThing(id));
      if (step !== null) setEffect(db, step, { ...effect, rows: kept });
    }
    [before, waiting] = [after, []];
  };
  const taken = (outcome: ImportOutcome): void => {
    if (outcome.id === null) return;
    waiting.push(outcome);
    if (storedRows(db) * sheets <= mostRowsCounted) finish();
  };
  return { taken, finish };
};
