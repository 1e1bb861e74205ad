// `scenario compare`: what each scenario makes of the same evidence, against the first: changes, verdicts, who flips.

import type { Scenario } from '../../../shared/contract/scoring.ts';
import { formatPercent, t } from '../../../shared/i18n/t.ts';
import { flipsBetween } from '../../../shared/scoring/flips.ts';
import { parametersJson } from '../../../shared/scoring/parametersJson.ts';
import { scoreScenario, type ScenarioScore } from '../../../shared/scoring/scenarioScore.ts';
import type { ScoreInputs } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { scenarioJson, unappliedJson } from './scenarioJson.ts';
import { scenarioNamed } from './scenarioInputs.ts';
import { changedKeys } from './scenarios.ts';
import { milestoneJson } from './scorePeriod.ts';

interface Compared extends ScenarioScore {
  readonly scenario: Scenario;
}

/** Changes and flips are against the first scenario named. */
const comparedJson = ({ scenario, result, isHypothetical, unapplied }: Compared, reference: Compared) => {
  const [was, now] = [parametersJson(reference.scenario.parameters), parametersJson(scenario.parameters)];
  return {
    ...scenarioJson(scenario),
    hypothetical: isHypothetical,
    unapplied: unappliedJson(unapplied, result),
    changed: changedKeys(reference.scenario, scenario).map((key) => ({ key, from: was[key], to: now[key] })),
    rates: result.rates,
    milestones: result.milestones.map(milestoneJson),
    good: result.good,
    flips: flipsBetween(reference.result, result).map(({ key, name, from, to }) => ({ agency: name, key, from, to })),
  };
};

const comparedLine = ({ scenario, result, isHypothetical }: Compared, reference: Compared, { language }: Desk): (string | number)[] => {
  const milestones = result.milestones.filter(({ id }) => id !== 'm3').map(({ value, verdict }) =>
    `${formatPercent(value?.percent ?? null, language)} ${t(language, `cli.verdict.${verdict}`)}`);
  const name = isHypothetical ? `${scenario.name} *` : scenario.name;
  return [name, ...milestones, formatPercent(result.good.percent, language), flipsBetween(reference.result, result).length];
};

const compare = (scenarios: readonly Scenario[], inputs: ScoreInputs, desk: Desk): Report => {
  const compared = scenarios.map((scenario) => ({ scenario, ...scoreScenario(inputs, scenario) }));
  const [reference] = compared;
  if (reference === undefined) return { json: { period: inputs.period.code, scenarios: [] }, lines: [] };
  return {
    json: { period: inputs.period.code, scenarios: compared.map((each) => comparedJson(each, reference)) },
    lines: [
      ...table(['scenario', 'm1', 'm2', 'good', 'flips'], compared.map((each) => comparedLine(each, reference, desk))),
      ...(compared.some(({ isHypothetical }) => isHypothetical) ? ['', `* ${t(desk.language, 'plan.hypothetical')}`] : []),
    ],
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
