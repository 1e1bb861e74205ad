// The completion target as a chart: the share of agencies whose own rate reaches every target, the target as a dashed
// line. The milestone is met as long as the target stands left of the turning point, which is the rate of all agencies together.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import { completionCurveOf } from '../scoring/completionCurve.ts';
import { curvePoints, meetingAt } from '../scoring/curve.ts';
import type { ScoreResult } from '../scoring/types.ts';
import { dividedAt, pointsText } from './curveChart.ts';
import { sourceOf } from './parts.ts';
import type { ChartDefinition } from './definition.ts';

/** `base` is null where the scenario is the base scenario itself. */
export const completionCurveChart = (result: ScoreResult, base: ScoreResult | null, language: Language): ChartDefinition => {
  const { curve, flipsAt } = completionCurveOf(result);
  const { completionTarget } = result.parameters;
  const share = curve.counted === 0 ? null : (100 * meetingAt(curve, completionTarget)) / curve.counted;
  return {
    id: 'completionCurve',
    kind: 'line',
    title: t(language, 'scenarios.completionCurve'),
    summary: t(language, flipsAt === null ? 'scenarios.completionCurveNone' : 'scenarios.completionCurveSummary', {
      target: pointsText(completionTarget, language), share: formatPercent(share, language),
      num: formatCount(meetingAt(curve, completionTarget), language), den: formatCount(curve.counted, language),
      flipsAt: formatPercent((flipsAt ?? 0) / 100, language),
    }),
    source: sourceOf(result, language),
    x: { label: t(language, 'scenarios.completionCurveX'), min: 0, max: 100, step: 10, unit: 'percent' },
    y: { label: t(language, 'scenarios.curveY'), min: 0, max: 100, step: 20, unit: 'percent' },
    series: [
      { name: t(language, 'scenarios.curveReach'), points: curvePoints(curve), colour: 0, isStepped: true, dividedAt: dividedAt(curve) },
      ...(base === null ? [] : [{
        name: t(language, 'scenarios.curveBase'), points: curvePoints(completionCurveOf(base).curve), colour: 'muted' as const, isStepped: true,
        dividedAt: (x: number) => dividedAt(completionCurveOf(base).curve)(x),
      }]),
      ...(flipsAt === null ? [] : [{
        name: t(language, 'scenarios.curveFlip', { threshold: formatPercent(flipsAt / 100, language) }),
        points: [{ x: flipsAt / 100, y: curve.counted === 0 ? null : (100 * meetingAt(curve, flipsAt)) / curve.counted }],
        colour: 1, hasDots: true, dividedAt: dividedAt(curve),
      }]),
    ],
    lines: [
      { axis: 'x', value: completionTarget / 100, label: t(language, 'scenarios.curveTarget', { target: pointsText(completionTarget, language) }) },
    ],
  };
};
