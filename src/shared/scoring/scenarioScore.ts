// A scenario's score: the inputs as its interventions leave them, scored with its parameters. A result with interventions is
// hypothetical, and whoever shows it says so.

import { intervene, type Intervention, type Unapplied } from './interventions.ts';
import { score } from './score.ts';
import type { Parameters, ScoreInputs, ScoreResult } from './types.ts';

/** What the engine needs of a scenario. */
export interface ScenarioParts {
  readonly parameters: Parameters;
  readonly interventions: readonly Intervention[];
}

export interface ScenarioScore {
  /** As the interventions leave them; the very same object when there are none. */
  readonly inputs: ScoreInputs;
  readonly result: ScoreResult;
  /** Whether the totals are what would be, not what is. */
  readonly isHypothetical: boolean;
  readonly unapplied: readonly Unapplied[];
}

/** Scores a period under a scenario. */
export const scoreScenario = (inputs: ScoreInputs, { parameters, interventions }: ScenarioParts): ScenarioScore => {
  if (interventions.length === 0) return { inputs, result: score(inputs, parameters), isHypothetical: false, unapplied: [] };
  const after = intervene(inputs, interventions, parameters);
  return { inputs: after.inputs, result: score(after.inputs, parameters), isHypothetical: true, unapplied: after.unapplied };
};
