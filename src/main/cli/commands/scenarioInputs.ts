// What plan, curve and comparisons start from: a period's inputs and a named scenario's parameters, changed as the caller asks.

import type { Scenario } from '../../../shared/contract/scoring.ts';
import { AppError } from '../../../shared/errors.ts';
import { setParameter } from '../../../shared/scoring/parameters.ts';
import type { Parameters, ScoreInputs } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions } from '../io.ts';

export type ScenarioOptions = CommonOptions & {
  readonly period?: string; readonly scenario?: string; readonly set: Readonly<Record<string, string>>;
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

/** Opens the project to read and gathers both. */
export const scenarioInputs = async (desk: Desk, options: ScenarioOptions): Promise<{
  readonly scenario: string; readonly inputs: ScoreInputs; readonly parameters: Parameters;
}> => {
  await desk.open(options, 'read');
  const { name, parameters } = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const inputs = await desk.call('scoring.inputs', { period: options.period ?? null });
  return { scenario: name, inputs, parameters: withChanges(parameters, options.set) };
};
