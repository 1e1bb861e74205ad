// The scenarios side by side in the window: which were chosen, and what they make of the period that is shown.

import { useMemo } from 'react';
import { comparedScores, type Compared } from '../../shared/scoring/compared.ts';
import type { ScenarioParts } from '../../shared/scoring/scenarioScore.ts';
import { useInputs, useScenario, useScenarios } from './score.ts';
import { useKept } from './useKept.ts';

/** The names chosen for comparing, as they were kept; none means all. */
export const useComparedNames = (): readonly [readonly string[], (names: readonly string[]) => void] =>
  useKept<readonly string[]>('scenarios.compare', []);

/** What the scenarios make of the period, at most six, and what a hand makes of it besides; none until the period's inputs are known. */
export const useComparedUnder = ({ parameters, interventions }: ScenarioParts): readonly Compared[] => {
  const inputs = useInputs();
  const scenarios = useScenarios();
  const [names] = useComparedNames();
  return useMemo(
    () => (inputs === undefined ? [] : comparedScores(inputs, scenarios, names, { parameters, interventions })),
    [inputs, scenarios, names, parameters, interventions],
  );
};

export const useCompared = (): readonly Compared[] => useComparedUnder(useScenario());
