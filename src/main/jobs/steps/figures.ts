// The figures of all periods, to say afterwards what a step did to them. They are kept with the project, so that asking before a
// change costs nothing, and whoever looks after it would have asked anyway.

import type { ScoreInputs } from '../../../shared/scoring/types.ts';
import { effectBetween } from '../../../shared/stepEffect.ts';
import type { StepEffect } from '../../../shared/steps.ts';
import { listPeriods } from '../../db/periods.ts';
import type { Db } from '../../db/sqlite.ts';
import { periodInputs } from '../../db/tallies.ts';

export const allFigures = (db: Db): ScoreInputs[] => listPeriods(db).map(({ code }) => periodInputs(db, code));

/** What became of the figures since `before`. */
export const effectSince = (db: Db, before: readonly ScoreInputs[], rows: number | null = null): StepEffect =>
  ({ rows, together: 1, ...effectBetween(before, allFigures(db)) });
