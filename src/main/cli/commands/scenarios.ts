// `scenario list`, `save` and `compare`: named sets of parameters, and what each makes of the same evidence.

import type { Scenario } from '../../../shared/contract/scoring.ts';
import { formatPercent, t } from '../../../shared/i18n/t.ts';
import { flipsBetween } from '../../../shared/scoring/flips.ts';
import { parameterInfo, parameterKeys, parameterText } from '../../../shared/scoring/parameters.ts';
import { score } from '../../../shared/scoring/score.ts';
import type { ScoreInputs, ScoreResult } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { parametersJson } from './parametersJson.ts';
import { scenarioNamed, withChanges, type ScenarioOptions } from './scenarioInputs.ts';
import { milestoneJson } from './scorePeriod.ts';

const scenarioJson = ({ name, isBase, parameters }: Scenario) => ({ name, isBase, parameters: parametersJson(parameters) });

const changedKeys = (from: Scenario, to: Scenario) =>
  parameterKeys.filter((key) => parameterText(from.parameters, key) !== parameterText(to.parameters, key));

const listReport = (scenarios: readonly Scenario[]): Report => {
  const [base] = scenarios;
  const changes = (scenario: Scenario): string => (base === undefined ? '' : changedKeys(base, scenario)
    .map((key) => `${key}=${parameterText(scenario.parameters, key)}${parameterInfo[key].kind === 'percent' ? '%' : ''}`).join(' '));
  return {
    json: { scenarios: scenarios.map(scenarioJson) },
    lines: table(['scenario', 'changes'], scenarios.map((scenario) => [scenario.name, changes(scenario)])),
  };
};

export const listScenarios = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  return listReport(await desk.call('scenario.list', {}));
};

/** Saves the base scenario, or another named by `--scenario`, with the changes asked for. Throws `scenario.base` for the base's name. */
export const saveScenario = async (desk: Desk, words: readonly string[], options: ScenarioOptions): Promise<Report> => {
  await desk.open(options, 'write');
  const { parameters } = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  return listReport(await desk.call('scenario.save', { name: words[0] ?? '', parameters: withChanges(parameters, options.set) }));
};

interface Compared {
  readonly scenario: Scenario;
  readonly result: ScoreResult;
}

/** Changes and flips are against the first scenario named. */
const comparedJson = ({ scenario, result }: Compared, reference: Compared) => {
  const [was, now] = [parametersJson(reference.scenario.parameters), parametersJson(scenario.parameters)];
  return {
    ...scenarioJson(scenario),
    changed: changedKeys(reference.scenario, scenario).map((key) => ({ key, from: was[key], to: now[key] })),
    rates: result.rates,
    milestones: result.milestones.map(milestoneJson),
    good: result.good,
    flips: flipsBetween(reference.result, result).map(({ key, name, from, to }) => ({ agency: name, key, from, to })),
  };
};

const comparedLine = ({ scenario, result }: Compared, reference: Compared, { language }: Desk): (string | number)[] => {
  const milestones = result.milestones.filter(({ id }) => id !== 'm3').map(({ value, verdict }) =>
    `${formatPercent(value?.percent ?? null, language)} ${t(language, `cli.verdict.${verdict}`)}`);
  return [scenario.name, ...milestones, formatPercent(result.good.percent, language), flipsBetween(reference.result, result).length];
};

const compare = (scenarios: readonly Scenario[], inputs: ScoreInputs, desk: Desk): Report => {
  const compared = scenarios.map((scenario) => ({ scenario, result: score(inputs, scenario.parameters) }));
  const [reference] = compared;
  if (reference === undefined) return { json: { period: inputs.period.code, scenarios: [] }, lines: [] };
  return {
    json: { period: inputs.period.code, scenarios: compared.map((each) => comparedJson(each, reference)) },
    lines: table(['scenario', 'm1', 'm2', 'good', 'flips'], compared.map((each) => comparedLine(each, reference, desk))),
  };
};

/** One scenario alone is compared with the base. */
export const compareScenarios = async (
  desk: Desk, words: readonly string[], options: CommonOptions & { readonly period?: string },
): Promise<Report> => {
  await desk.open(options, 'read');
  const all = await desk.call('scenario.list', {});
  const named = words.map((name) => scenarioNamed(all, name));
  const inputs = await desk.call('scoring.inputs', { period: options.period ?? null });
  return compare(named.length === 1 ? [scenarioNamed(all, undefined), ...named] : named, inputs, desk);
};
