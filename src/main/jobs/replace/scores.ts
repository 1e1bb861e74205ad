// The score of every period a replacement touches, as it is and as it would be.

import type { PeriodChange } from '../../../shared/difference/difference.ts';
import { periodChange } from '../../../shared/difference/scores.ts';
import { scoreScenario } from '../../../shared/scoring/scenarioScore.ts';
import { asIf } from '../../db/asIf.ts';
import { listPeriods } from '../../db/periods.ts';
import type { Replaceable } from '../../db/replacements.ts';
import { getScenario } from '../../db/scenarios.ts';
import type { Db } from '../../db/sqlite.ts';
import { periodInputs, recomputeInputs } from '../../db/tallies.ts';
import type { JobHooks } from '../hooks.ts';

/** A register for no period in particular is one for all. */
const touched = (db: Db, { periods }: Replaceable): readonly string[] => (periods.length > 0 ? periods : listPeriods(db).map(({ code }) => code));

export const scoreChanges = (db: Db, old: Replaceable, newImport: number, hooks: JobHooks): PeriodChange[] => {
  const scenario = getScenario(db, null);
  const before = touched(db, old).map((period) => periodInputs(db, period));
  return asIf(db, new Map([[old.id, 'undone'], [newImport, 'current']]), (other) => before.map((inputs) => {
    hooks.checkCancelled();
    hooks.progress(0, null, { code: 'counting', params: { period: inputs.period.code } });
    const after = recomputeInputs(other, inputs.period.code);
    return periodChange(scoreScenario(inputs, scenario).result, scoreScenario(after, scenario).result);
  }));
};
