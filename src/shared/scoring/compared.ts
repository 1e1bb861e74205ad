// Scenarios side by side: which of them are shown, and what they make of the same evidence. Table, chart and picture take the same.

import { scoreScenario, type ScenarioParts } from './scenarioScore.ts';
import type { ScoreInputs, ScoreResult } from './types.ts';

/** Scenarios seen beside each other. */
export const mostCompared = 6;

/** A scenario with what came of it; the name is null for what is in the hand and not saved. */
export interface Compared {
  readonly name: string | null;
  readonly isHypothetical: boolean;
  readonly result: ScoreResult;
}

interface Named extends ScenarioParts {
  readonly name: string;
  readonly isBase: boolean;
}

/** The base and the ones wanted by name, in their order; none wanted means all. */
export const wantedScenarios = <S extends Pick<Named, 'name' | 'isBase'>>(scenarios: readonly S[], names: readonly string[]): readonly S[] =>
  (names.length === 0 ? scenarios : scenarios.filter(({ name, isBase }) => isBase || names.includes(name)));

const isSame = (left: ScenarioParts, right: ScenarioParts): boolean =>
  JSON.stringify([left.parameters, left.interventions]) === JSON.stringify([right.parameters, right.interventions]);

/** What the scenarios make of a period, at most six, and last of them what is in the hand where no saved one is the same. */
export const comparedScores = (inputs: ScoreInputs, scenarios: readonly Named[], names: readonly string[], hand: ScenarioParts): readonly Compared[] => {
  const isSaved = scenarios.some((one) => isSame(one, hand));
  const wanted = wantedScenarios(scenarios, names).slice(0, isSaved ? mostCompared : mostCompared - 1);
  const parts = [...wanted, ...(isSaved ? [] : [{ ...hand, name: null }])];
  return parts.map(({ name, parameters, interventions }) => {
    const { result, isHypothetical } = scoreScenario(inputs, { parameters, interventions });
    return { name, isHypothetical, result };
  });
};
