// One milestone through the periods: what each reached as a bar, the period that is shown in its verdict's colour, and the target as
// a dashed line.

import type { Language, MilestoneId } from '../domain.ts';
import { formatPercent, t } from '../i18n/t.ts';
import type { ScoreResult } from '../scoring/types.ts';
import { pointsText } from './curveChart.ts';
import type { ChartDefinition, ChartSeries } from './definition.ts';
import { valueIn } from './milestonesChart.ts';
import { categoryAxis, percentAxis, sourceOf } from './parts.ts';

/** `results` are all periods in their order, under the same parameters; `at` is the one that is shown. Null where none has a value. */
export const milestoneChart = (results: readonly ScoreResult[], at: ScoreResult, id: MilestoneId, language: Language): ChartDefinition | null => {
  const values = results.map((result, x) => ({ x, y: valueIn(result, id), isShown: result.period.code === at.period.code }));
  if (values.every(({ y }) => y === null)) return null;
  const milestone = at.milestones.find((one) => one.id === id);
  const target = milestone?.target ?? null;
  const part = (isShown: boolean): ChartSeries['points'] => values.map((value) => ({ x: value.x, y: value.isShown === isShown ? value.y : null }));
  const series: readonly ChartSeries[] = [
    // Without a verdict it wears the first colour, so that it still stands out.
    { name: at.period.code, colour: milestone === undefined || milestone.verdict === 'notAssessable' ? 0 : milestone.verdict, points: part(true) },
    { name: t(language, 'chart.otherPeriods'), colour: 'muted', points: part(false) },
  ];
  return {
    id: `milestone-${id}`, kind: 'bar', isStacked: true, title: t(language, `chart.${id}`),
    summary: t(language, 'chart.milestoneSummary', {
      period: at.period.code, milestone: t(language, `chart.${id}`), value: formatPercent(valueIn(at, id), language),
      target: target === null ? '–' : pointsText(target, language),
    }),
    source: sourceOf(at, language),
    x: categoryAxis(t(language, 'chart.period'), results.map(({ period }) => period.code)),
    y: percentAxis(''),
    series: series.filter(({ points }) => points.some(({ y }) => y !== null)),
    lines: target === null ? [] : [{ axis: 'y', value: target / 100, label: t(language, 'overview.target', { target: pointsText(target, language) }) }],
  };
};
