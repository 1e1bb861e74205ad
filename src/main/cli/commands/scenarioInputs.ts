// What commands that ask "what if" start from: a period scored under a named scenario, its interventions applied, changed as the caller asks.

import type { Scenario } from '../../../shared/contract/scoring.ts';
import type { Period } from '../../../shared/domain.ts';
import { AppError } from '../../../shared/errors.ts';
import { setParameter } from '../../../shared/scoring/parameters.ts';
import type { Intervention } from '../../../shared/scoring/interventions.ts';
import { interventionFrom } from '../../../shared/scoring/interventionText.ts';
import { scoreScenario, type ScenarioScore } from '../../../shared/scoring/scenarioScore.ts';
import type { Parameters } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions } from '../io.ts';

export type ScenarioOptions = CommonOptions & {
  readonly period?: string; readonly scenario?: string; readonly set: Readonly<Record<string, string>>;
  /** Interventions as people type them; they follow the scenario's own. */
  readonly act: readonly string[];
};

/** The scenario of a name, whatever its case; without a name the base. Throws `scenario.unknown`. */
export const scenarioNamed = (scenarios: readonly Scenario[], name: string | undefined): Scenario => {
  const found = scenarios.find((each) => (name === undefined ? each.isBase : each.name.toLowerCase() === name.toLowerCase()));
  if (found !== undefined) return found;
  throw new AppError('scenario.unknown', { scenario: name ?? '', scenarios: scenarios.map((each) => each.name).join(', ') });
};

/** Throws `parameter.unknown` or `parameter.invalid`. */
export const withChanges = (parameters: Parameters, set: Readonly<Record<string, string>>): Parameters =>
  Object.entries(set).reduce((changed, [key, text]) => setParameter(changed, key, text), parameters);

/** Reads interventions as typed; an agency may be named by any name it is known under. Throws `intervention.invalid` or `agency.unknown`. */
export const interventionsFrom = async (desk: Desk, texts: readonly string[]): Promise<readonly Intervention[]> => {
  if (texts.length === 0) return [];
  const agencies = await desk.call('agency.list', {});
  const keyOf = (name: string): string => {
    const lower = name.toLowerCase();
    const found = agencies.find(({ key, name: own, aliases }) => [key, own, ...aliases].some((known) => known.toLowerCase() === lower));
    if (found === undefined) throw new AppError('agency.unknown', { agency: name });
    return found.key;
  };
  return texts.map((text) => interventionFrom(text, keyOf));
};

export interface ScenarioInputs extends ScenarioScore {
  readonly scenario: string;
  readonly parameters: Parameters;
  /** The scenario's own and those asked for. */
  readonly interventions: readonly Intervention[];
  /** The plan's periods. */
  readonly periods: readonly Period[];
}

/** Opens the project to read and scores the period. */
export const scenarioInputs = async (desk: Desk, options: ScenarioOptions): Promise<ScenarioInputs> => {
  const { periods } = await desk.open(options, 'read');
  const { name, parameters: saved, interventions: own } = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const inputs = await desk.call('scoring.inputs', { period: options.period ?? null });
  const parameters = withChanges(saved, options.set);
  const interventions = [...own, ...await interventionsFrom(desk, options.act)];
  return { scenario: name, parameters, interventions, periods, ...scoreScenario(inputs, { parameters, interventions }) };
};
