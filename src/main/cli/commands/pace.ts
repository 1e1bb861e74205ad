// `pace`: what the coming periods still need a week, and whether the pace so far gets there.

import type { Period } from '../../../shared/domain.ts';
import { formatDecimal, formatPercent, t } from '../../../shared/i18n/t.ts';
import { arrivalsPerWeek, pacesAfter, type Pace } from '../../../shared/scoring/pace.ts';
import { score } from '../../../shared/scoring/score.ts';
import type { ScoreResult } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';

type Options = ScenarioOptions & { readonly arrivals?: number };

/** Every period under the same parameters; what agencies are supposed to do is about `asked` alone, the others are as they were. */
const allScored = async (desk: Desk, asked: ScoreResult, periods: readonly Period[]): Promise<readonly ScoreResult[]> => {
  const all: ScoreResult[] = [];
  for (const { code } of periods) {
    all.push(code === asked.period.code ? asked : score(await desk.call('scoring.inputs', { period: code }), asked.parameters));
  }
  return all;
};

const rowOf = ({ period, needed, neededPerWeek, sofarPerWeek, projected, track }: Pace, { language }: Desk): (string | number)[] => [
  period, needed, formatDecimal(neededPerWeek, 1, language), sofarPerWeek === null ? '–' : formatDecimal(sofarPerWeek, 1, language),
  formatPercent(projected?.rate.percent ?? null, language),
  projected === null ? '–' : `${formatPercent(projected.low, language)} – ${formatPercent(projected.high, language)}`,
  t(language, `pace.track.${track ?? 'unknown'}`),
];

export const paceOf = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const { result, isHypothetical, periods } = await scenarioInputs(desk, options);
  const all = await allScored(desk, result, periods);
  const arrivals = options.arrivals ?? arrivalsPerWeek(result) ?? 0;
  const paces = pacesAfter(result, periods, all, arrivals);
  const lines = paces.length === 0 ? [t(desk.language, result.parameters.completionMeasure === 'quick' ? 'pace.quick' : 'pace.last')]
    : [`${t(desk.language, 'pace.arrivals')}: ${arrivals}`, '',
      ...table(['period', 'needed', 'perWeek', 'soFar', 'projected', 'band', 'track'], paces.map((pace) => rowOf(pace, desk)))];
  return {
    json: { period: result.period.code, hypothetical: isHypothetical, arrivalsPerWeek: arrivals, paces },
    lines: [...(isHypothetical ? [t(desk.language, 'plan.hypothetical'), ''] : []), ...lines],
  };
};
