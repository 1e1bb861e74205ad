// The scenarios side by side in the window: which were chosen, and what they make of the period that is shown.

import { useMemo } from 'react';
import { comparedScores, type Compared } from '../../shared/scoring/compared.ts';
import { useInputs, useScenario, useScenarios } from './score.ts';
import { useKept } from './useKept.ts';

/** The names chosen for comparing, as they were kept; none means all. */
export const useComparedNames = (): readonly [readonly string[], (names: readonly string[]) => void] =>
  useKept<readonly string[]>('scenarios.compare', []);

/** What the scenarios make of the period, at most six; none until its inputs are known. */
export const useCompared = (): readonly Compared[] => {
  const inputs = useInputs();
  const scenarios = useScenarios();
  const [names] = useComparedNames();
  const { parameters, interventions } = useScenario();
  return useMemo(
    () => (inputs === undefined ? [] : comparedScores(inputs, scenarios, names, { parameters, interventions })),
    [inputs, scenarios, names, parameters, interventions],
  );
};
