// Good agencies: the published baseline, the period without speed, and with speed, as shares of those that can be judged.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import type { Rate, ScoreResult } from '../scoring/types.ts';
import { pointsText } from './curveChart.ts';
import type { ChartDefinition } from './definition.ts';
import { categoryAxis, percentAxis, sourceOf } from './parts.ts';

/** Null without evidence: then nobody was judged. */
export const goodChart = (result: ScoreResult, language: Language): ChartDefinition | null => {
  const { baseline, good, goodWithSpeed, period, parameters, totals } = result;
  if (totals.withEvidence === 0) return null;
  const speed = goodWithSpeed === null ? [] : [[t(language, 'overview.baselineSpeed'), goodWithSpeed] as const];
  const bars: readonly (readonly [string, Rate])[] = [
    [t(language, 'overview.baselinePublished'), baseline],
    [t(language, 'overview.baselineNow', { period: period.code, threshold: pointsText(parameters.goodThreshold, language) }), good], ...speed,
  ];
  const note = ({ num, den, percent }: Rate): string =>
    `${formatPercent(percent, language)} · ${t(language, 'overview.ofTotal', { num: formatCount(num, language), den: formatCount(den, language) })}`;
  return {
    id: 'good', kind: 'bar', isHorizontal: true, title: t(language, 'overview.baseline'),
    summary: bars.map(([name, rate]) => `${name}: ${note(rate)}.`).join(' '),
    source: sourceOf(result, language),
    x: categoryAxis(t(language, 'overview.baseline'), bars.map(([name]) => name)),
    y: percentAxis(t(language, 'chart.good.axis')),
    series: [{
      name: t(language, 'overview.baseline'), colour: 0, points: bars.map(([, { percent }], x) => ({ x, y: percent })),
      notes: { name: t(language, 'chart.good.note'), texts: bars.map(([, rate]) => note(rate)) },
    }],
    lines: [],
  };
};
