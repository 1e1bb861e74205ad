// Scores in the window: the engine over a period's inputs with the scenario that is chosen, unsaved changes included.

import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { defaultParameters } from '../../shared/scoring/parameters.ts';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import { scoreScenario, type ScenarioParts, type ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import type { Parameters, ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { query, useCall } from './call.ts';
import type { Hand } from './hand.ts';
import { usePeriod, useProject } from './project.ts';
import { useWindow } from './window.ts';

export const baseScenario: Scenario = { name: 'base', isBase: true, parameters: defaultParameters, interventions: [], note: '' };

export const useScenarios = (): readonly Scenario[] => {
  const isOpen = useProject() !== null;
  return useCall('scenario.list', {}, { enabled: isOpen }).data ?? [baseScenario];
};

export interface CurrentScenario {
  readonly name: string;
  /** As saved. */
  readonly saved: Parameters;
  /** With the unsaved changes. */
  readonly parameters: Parameters;
  /** With the unsaved changes; with any of them every figure is hypothetical. */
  readonly interventions: readonly Intervention[];
  readonly note: string;
  readonly isChanged: boolean;
  readonly isBase: boolean;
}

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** What a hand holds, of the scenarios there are; the base one when the chosen is gone. */
export const scenarioInHand = (scenarios: readonly Scenario[], { scenario: chosen, draft, acts }: Hand): CurrentScenario => {
  const {
    name,
    parameters: saved,
    interventions: savedActs,
    note,
    isBase,
  } = scenarios.find((one) => one.name === chosen) ?? scenarios.find((one) => one.isBase) ?? baseScenario;
  const parameters = { ...saved, ...draft };
  const interventions = acts ?? savedActs;
  const isChanged = !isSame(parameters, saved) || !isSame(interventions, savedActs);
  return { name, saved, parameters, interventions, note, isChanged, isBase };
};

/** The chosen scenario; the base one when the chosen is gone. */
export const useScenario = (): CurrentScenario => {
  const scenarios = useScenarios();
  const scenario = useWindow((state) => state.scenario);
  const draft = useWindow((state) => state.draft);
  const acts = useWindow((state) => state.acts);
  return useMemo(() => scenarioInHand(scenarios, { scenario, draft, acts }), [scenarios, scenario, draft, acts]);
};

/** The base scenario's parameters: what everything is compared with. */
export const useBaseParameters = (): Parameters => useScenarios().find(({ isBase }) => isBase)?.parameters ?? defaultParameters;

/** The engine's inputs of the period that is shown; undefined until they are known. */
export const useInputs = (): ScoreInputs | undefined => {
  const period = usePeriod();
  return useCall('scoring.inputs', { period: period?.code ?? null }, { enabled: period !== null }).data;
};

/** The period that is shown under the scenario, with what its interventions make of the inputs; undefined until those are known. */
export const useScenarioScore = (): ScenarioScore | undefined => {
  const inputs = useInputs();
  const { parameters, interventions } = useScenario();
  return useMemo(
    () => (inputs === undefined ? undefined : scoreScenario(inputs, { parameters, interventions })),
    [inputs, parameters, interventions],
  );
};

/** The result for the period that is shown; undefined until its inputs are known. */
export const useScore = (): ScoreResult | undefined => useScenarioScore()?.result;

/** Results of all periods in the plan's order, under what is in the hand. */
export const useAllScores = (): readonly ScoreResult[] => useScoresUnder(useScenario());

/** Results of all periods in the plan's order; a period whose inputs are not known yet is left out. Interventions are about the
 * period that is shown: the others are as they were. */
export const useScoresUnder = ({ parameters, interventions }: ScenarioParts): readonly ScoreResult[] => {
  const periods = useProject()?.periods ?? [];
  const shown = usePeriod()?.code ?? null;
  const inputs = useQueries({
    queries: periods.map(({ code }) => query('scoring.inputs', { period: code })),
    combine: (answers) => answers.flatMap(({ data }) => (data === undefined ? [] : [data as ScoreInputs])),
  });
  return useMemo(
    () => inputs.map((one) => scoreScenario(one, { parameters, interventions: one.period.code === shown ? interventions : [] }).result),
    [inputs, parameters, interventions, shown],
  );
};
