// `pace`: what the coming periods still need a week, and whether the pace so far gets there.

import { formatDecimal, formatPercent, t } from '../../../shared/i18n/t.ts';
import { arrivalsPerWeek, pacesAfter, type Pace } from '../../../shared/scoring/pace.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

type Options = CommonOptions & {
  readonly period?: string; readonly scenario?: string; readonly set: Record<string, string>; readonly arrivals?: number;
};

const rowOf = ({ period, needed, neededPerWeek, sofarPerWeek, projected, track }: Pace, { language }: Desk): (string | number)[] => [
  period, needed, formatDecimal(neededPerWeek, 1, language), sofarPerWeek === null ? '–' : formatDecimal(sofarPerWeek, 1, language),
  formatPercent(projected?.rate.percent ?? null, language),
  projected === null ? '–' : `${formatPercent(projected.low, language)} – ${formatPercent(projected.high, language)}`,
  t(language, `pace.track.${track ?? 'unknown'}`),
];

export const paceOf = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const scored = async (period: string | null) =>
    (await desk.call('scoring.score', { period, scenario: options.scenario ?? null, set: options.set })).result;
  const result = await scored(options.period ?? null);
  const all = [];
  for (const { code } of project.periods) all.push(await scored(code));
  const arrivals = options.arrivals ?? arrivalsPerWeek(result) ?? 0;
  const paces = pacesAfter(result, project.periods, all, arrivals);
  return {
    json: { period: result.period.code, arrivalsPerWeek: arrivals, paces },
    lines: paces.length === 0 ? [t(desk.language, result.parameters.completionMeasure === 'quick' ? 'pace.quick' : 'pace.last')]
      : [`${t(desk.language, 'pace.arrivals')}: ${arrivals}`, '',
        ...table(['period', 'needed', 'perWeek', 'soFar', 'projected', 'band', 'track'], paces.map((pace) => rowOf(pace, desk)))],
  };
};
