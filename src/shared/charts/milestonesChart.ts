// The milestones by period: what each reached, with its target as a dashed line of the same colour.

import type { Language } from '../domain.ts';
import { formatPercent, t } from '../i18n/t.ts';
import type { Rate, ScoreResult } from '../scoring/types.ts';
import type { ChartDefinition, ChartSeries } from './definition.ts';
import { categoryAxis, percentAxis, sourceOf } from './parts.ts';

const ids = ['m1', 'm2', 'm3'] as const;

/** Without evidence nothing was reached: null, not 0. */
const rateIn = (result: ScoreResult | undefined, id: (typeof ids)[number]): Rate | null =>
  (result === undefined || (id !== 'm3' && result.totals.withEvidence === 0) ? null : result.milestones.find((one) => one.id === id)?.value ?? null);

export const valueIn = (result: ScoreResult, id: (typeof ids)[number]): number | null => rateIn(result, id)?.percent ?? null;

const seriesOf = (results: readonly ScoreResult[], language: Language): ChartSeries[] => ids.flatMap((id, colour) => {
  const points = results.map((result, x) => ({ x, y: valueIn(result, id) }));
  if (points.every(({ y }) => y === null)) return [];
  const target = results.at(-1)?.milestones.find((one) => one.id === id)?.target ?? null;
  const value: ChartSeries = { name: t(language, `chart.${id}`), points, colour, hasDots: true, dividedAt: (x) => rateIn(results[x], id) };
  return target === null || id === 'm3' ? [value] : [value, {
    name: t(language, 'chart.targetOf', { milestone: t(language, `chart.${id}`) }), colour, isDashed: true,
    points: results.map((_, x) => ({ x, y: target / 100 })),
  }];
});

/** `results` are all periods in their order, under the same parameters; `at` is the one that is shown. */
export const milestonesChart = (results: readonly ScoreResult[], at: ScoreResult, language: Language): ChartDefinition => {
  const said = (id: 'm1' | 'm2'): string => formatPercent(valueIn(at, id), language);
  return {
    id: 'milestones', kind: 'line', title: t(language, 'chart.milestones'),
    summary: t(language, 'chart.milestonesSummary', {
      period: at.period.code, m1: said('m1'), m2: said('m2'),
      target1: formatPercent(at.parameters.completionTarget / 100, language), target2: formatPercent(at.parameters.agencyShareTarget / 100, language),
    }),
    source: sourceOf(at, language),
    x: categoryAxis(t(language, 'chart.period'), results.map(({ period }) => period.code)),
    y: percentAxis(''),
    series: seriesOf(results, language), lines: [],
  };
};
