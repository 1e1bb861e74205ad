// Scores in the window: the engine over a period's inputs with the scenario that is chosen, unsaved changes included.

import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { defaultParameters } from '../../shared/scoring/parameters.ts';
import { score } from '../../shared/scoring/score.ts';
import type { Parameters, ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { query, useCall } from './call.ts';
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
  readonly isChanged: boolean;
  readonly isBase: boolean;
}

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** The chosen scenario; the base one when the chosen is gone. */
export const useScenario = (): CurrentScenario => {
  const scenarios = useScenarios();
  const chosen = useWindow((state) => state.scenario);
  const draft = useWindow((state) => state.draft);
  return useMemo(() => {
    const {
      name,
      parameters: saved,
      isBase,
    } = scenarios.find((one) => one.name === chosen) ?? scenarios.find((one) => one.isBase) ?? baseScenario;
    const parameters = { ...saved, ...draft };
    return { name, saved, parameters, isChanged: !isSame(parameters, saved), isBase };
  }, [scenarios, chosen, draft]);
};

/** The base scenario's parameters: what everything is compared with. */
export const useBaseParameters = (): Parameters => useScenarios().find(({ isBase }) => isBase)?.parameters ?? defaultParameters;

/** Changes parameters of the scenario that is chosen, until saved or taken back. */
export const changeParameters = (change: Partial<Parameters>): void =>
  useWindow.setState(({ draft }) => ({ draft: { ...draft, ...change } }));

export const resetDraft = (): void => useWindow.setState({ draft: {} });
export const chooseScenario = (scenario: string): void => useWindow.setState({ scenario, draft: {} });

/** The engine's inputs of the period that is shown; undefined until they are known. */
export const useInputs = (): ScoreInputs | undefined => {
  const period = usePeriod();
  return useCall('scoring.inputs', { period: period?.code ?? null }, { enabled: period !== null }).data;
};

/** The result for the period that is shown; undefined until its inputs are known. */
export const useScore = (): ScoreResult | undefined => {
  const inputs = useInputs();
  const { parameters } = useScenario();
  return useMemo(() => (inputs === undefined ? undefined : score(inputs, parameters)), [inputs, parameters]);
};

/** Results of all periods in the plan's order; a period whose inputs are not known yet is left out. */
export const useAllScores = (): readonly ScoreResult[] => {
  const periods = useProject()?.periods ?? [];
  const { parameters } = useScenario();
  const inputs = useQueries({
    queries: periods.map(({ code }) => query('scoring.inputs', { period: code })),
    combine: (answers) => answers.flatMap(({ data }) => (data === undefined ? [] : [data as ScoreInputs])),
  });
  return useMemo(() => inputs.map((one) => score(one, parameters)), [inputs, parameters]);
};
