// The threshold curve as a chart: the scenario's curve, the base scenario's behind it, target and threshold as dashed lines.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import type { Rate, ScoreResult } from '../scoring/types.ts';
import { sourceOf } from './parts.ts';
import type { ChartDefinition, ChartSeries } from './definition.ts';
import { curveOf, curvePoints, flipsAt, meetingAt, shareAt, type Curve } from '../scoring/curve.ts';

/** A percentage parameter in words, with decimals only where it has any. */
export const pointsText = (basisPoints: number, language: Language): string =>
  formatPercent(basisPoints / 100, language, basisPoints % 100 === 0 ? 0 : 2);

const summaryOf = (curve: Curve, { parameters }: ScoreResult, language: Language): string => {
  const flip = flipsAt(curve, parameters.agencyShareTarget);
  const num = meetingAt(curve, parameters.agencyThreshold);
  const params = {
    threshold: pointsText(parameters.agencyThreshold, language),
    target: pointsText(parameters.agencyShareTarget, language),
    share: formatPercent(curve.counted === 0 ? null : (100 * num) / curve.counted, language),
    num: formatCount(num, language),
    den: formatCount(curve.counted, language),
  };
  return flip === null
    ? t(language, 'scenarios.curveSummaryNever', params)
    : t(language, 'scenarios.curveSummary', { ...params, flipsAt: formatPercent(flip / 100, language) });
};

/** A base scenario's points stay while another is in the hand. */
const known = new WeakMap<ScoreResult, ChartSeries['points']>();
const pointsOf = (result: ScoreResult): ChartSeries['points'] => {
  const points = known.get(result) ?? curvePoints(curveOf(result));
  known.set(result, points);
  return points;
};

/** The share at a place on the x axis, per cent. */
export const dividedAt = (curve: Curve) => (x: number): Rate => shareAt(curve, Math.round(x * 100));

/** `base` is null where the scenario is the base scenario itself. */
export const curveChart = (result: ScoreResult, base: ScoreResult | null, language: Language): ChartDefinition => {
  const curve = curveOf(result);
  const now: ChartSeries = { name: t(language, 'scenarios.curveSeries'), points: curvePoints(curve), colour: 0, isStepped: true, dividedAt: dividedAt(curve) };
  const before: readonly ChartSeries[] =
    base === null
      ? []
      : [{ name: t(language, 'scenarios.curveBase'), points: pointsOf(base), colour: 'muted', isStepped: true, dividedAt: (x) => dividedAt(curveOf(base))(x) }];
  const { agencyShareTarget, agencyThreshold } = result.parameters;
  const flip = flipsAt(curve, agencyShareTarget);
  const turning: readonly ChartSeries[] = flip === null ? [] : [{
    name: t(language, 'scenarios.curveFlip', { threshold: formatPercent(flip / 100, language) }),
    points: [{ x: flip / 100, y: agencyShareTarget / 100 }], colour: 1, hasDots: true,
  }];
  return {
    id: 'curve',
    kind: 'line',
    title: t(language, 'scenarios.curve'),
    summary: summaryOf(curve, result, language),
    source: sourceOf(result, language),
    x: { label: t(language, 'scenarios.curveX'), min: 0, max: 100, step: 10, unit: 'percent' },
    y: { label: t(language, 'scenarios.curveY'), min: 0, max: 100, step: 20, unit: 'percent' },
    series: [now, ...before, ...turning],
    lines: [
      {
        axis: 'y',
        value: agencyShareTarget / 100,
        label: t(language, 'scenarios.curveTarget', { target: pointsText(agencyShareTarget, language) }),
      },
      {
        axis: 'x',
        value: agencyThreshold / 100,
        label: t(language, 'scenarios.curveThreshold', { threshold: pointsText(agencyThreshold, language) }),
      },
    ],
  };
};
