// `score`: the milestones of a period, as JSON for scripts and as a short table for people.

import { formatPercent, t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { interventionsFrom, type ScenarioOptions } from './scenarioInputs.ts';
import { unappliedJson } from './scenarioJson.ts';
import { parametersJson } from '../../../shared/scoring/parametersJson.ts';
import { periodSpeed } from '../../../shared/scoring/periodSpeed.ts';
import { textOf } from '../../../shared/summary/sentence.ts';
import { summaryOf } from '../../../shared/summary/summary.ts';
import type { MilestoneScore, Rate, ScoreResult } from '../../../shared/scoring/types.ts';

export const milestoneJson = (milestone: MilestoneScore) => ({
  ...milestone, target: milestone.target === null ? null : milestone.target / 100,
});

const resultJson = (result: ScoreResult, scenario: string) => ({
  ...result,
  scenario,
  parameters: parametersJson(result.parameters),
  milestones: result.milestones.map(milestoneJson),
});

const rateText = (rate: Rate | null, desk: Desk): string =>
  rate === null ? '–' : `${formatPercent(rate.percent, desk.language)} (${rate.num}/${rate.den})`;

const lines = (result: ScoreResult, scenario: string, desk: Desk): string[] => {
  const { period, totals } = result;
  const words = { code: period.code, from: period.from, to: period.to, asAt: period.asAt, scenario };
  const milestones = result.milestones.map((milestone) => [
    milestone.id, milestone.measure, rateText(milestone.value, desk),
    milestone.target === null ? '–' : formatPercent(milestone.target / 100, desk.language),
    t(desk.language, `cli.verdict.${milestone.verdict}`), milestone.needed, milestone.missing,
  ]);
  return [
    t(desk.language, 'cli.scored', words),
    t(desk.language, 'cli.agencies', { agencies: totals.agencies, withEvidence: totals.withEvidence, missing: totals.missing }),
    '',
    ...table(['id', 'measure', 'value', 'target', 'verdict', 'needed', 'missing'], milestones),
    '',
    t(desk.language, 'cli.good', { good: rateText(result.good, desk), baseline: rateText(result.baseline, desk) }),
  ];
};

export const scorePeriod = async (desk: Desk, _words: readonly string[], options: ScenarioOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const { scenario, result, hypothetical, unapplied, trend } = await desk.call('scoring.score', {
    period: options.period ?? null, scenario: options.scenario ?? null, set: options.set, interventions: [...await interventionsFrom(desk, options.act)],
  });
  const speed = periodSpeed(await desk.call('scoring.inputs', { period: result.period.code }), result.parameters);
  const summary = summaryOf({ result, trend }, desk.language).map(textOf);
  return {
    json: { ...resultJson(result, scenario), hypothetical, unapplied: unappliedJson(unapplied, result), trend, speed, summary },
    lines: [...(hypothetical ? [t(desk.language, 'plan.hypothetical'), ''] : []), ...lines(result, scenario, desk), '', ...summary],
  };
};
