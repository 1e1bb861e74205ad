// The follow-up limit as a chart: quick follow-up and agencies good with speed at every limit of working days, with the limit and
// the completion target as dashed lines.

import type { Language } from '../domain.ts';
import { formatPercent, t } from '../i18n/t.ts';
import type { LimitCurve } from '../scoring/limitCurve.ts';
import type { Rate, ScoreResult } from '../scoring/types.ts';
import { pointsText } from './curveChart.ts';
import { sourceOf } from './parts.ts';
import type { ChartDefinition } from './definition.ts';

const exact = (rate: Rate | null): number | null => (rate === null || rate.den === 0 ? null : (100 * rate.num) / rate.den);

const summaryOf = ({ steps, flipsAt }: LimitCurve, { parameters }: ScoreResult, language: Language): string => {
  const { followUpLimit, completionTarget } = parameters;
  const quick = steps[followUpLimit]?.quick ?? null;
  if (quick === null) return t(language, 'scenarios.limitCurveNone');
  const params = {
    limit: followUpLimit, quick: formatPercent(quick.percent, language), target: pointsText(completionTarget, language), flipsAt: flipsAt ?? 0,
  };
  return t(language, flipsAt === null ? 'scenarios.limitCurveNever' : 'scenarios.limitCurveSummary', params);
};

/** `curve` is that of the same result. */
export const limitCurveChart = (curve: LimitCurve, result: ScoreResult, language: Language): ChartDefinition => {
  const { followUpLimit, completionTarget } = result.parameters;
  return {
    id: 'limitCurve',
    kind: 'line',
    title: t(language, 'scenarios.limitCurve'),
    summary: summaryOf(curve, result, language),
    source: sourceOf(result, language),
    x: { label: t(language, 'scenarios.limitCurveX'), min: 0, max: 90, step: 10, unit: 'count' },
    y: { label: t(language, 'scenarios.limitCurveY'), min: 0, max: 100, step: 20, unit: 'percent' },
    series: [
      { name: t(language, 'scenarios.limitQuick'), points: curve.steps.map(({ limit, quick }) => ({ x: limit, y: exact(quick) })), colour: 0, isStepped: true, dividedAt: (x) => curve.steps[x]?.quick ?? null },
      {
        name: t(language, 'scenarios.limitGood'), points: curve.steps.map(({ limit, goodWithSpeed }) => ({ x: limit, y: exact(goodWithSpeed) })),
        colour: 2, isStepped: true, dividedAt: (x) => curve.steps[x]?.goodWithSpeed ?? null,
      },
    ],
    lines: [
      { axis: 'y', value: completionTarget / 100, label: t(language, 'scenarios.curveTarget', { target: pointsText(completionTarget, language) }) },
      { axis: 'x', value: followUpLimit, label: t(language, 'scenarios.limitNow', { limit: followUpLimit }) },
    ],
  };
};
