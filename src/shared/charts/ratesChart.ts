// How the agencies' follow-up rates are spread: agencies by steps of five points, those at or above the threshold apart.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent, t } from '../i18n/t.ts';
import type { ScoreResult } from '../scoring/types.ts';
import { pointsText } from './curveChart.ts';
import type { ChartDefinition } from './definition.ts';
import { countAxis, percentAxis, sourceOf } from './parts.ts';

const width = 5;
const bins = 100 / width;

/** The step a rate stands in; 100 % stands in the last. Rates above 100 % do not come. */
const binOf = (num: number, den: number): number => Math.min(bins - 1, Math.floor((num * bins) / den));

export const ratesChart = (result: ScoreResult, language: Language): ChartDefinition => {
  const rates = result.agencies.flatMap(({ followUp }) => (followUp === null || followUp.den === 0 ? [] : [followUp]));
  const counts = Array.from({ length: bins }, () => 0);
  for (const { num, den } of rates) counts[binOf(num, den)] = (counts[binOf(num, den)] ?? 0) + 1;
  const { agencyThreshold } = result.parameters;
  const sorted = rates.map(({ num, den }) => (100 * num) / den).toSorted((left, right) => left - right);
  const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  return {
    id: 'rates', kind: 'bar', title: t(language, 'chart.rates'),
    summary: t(language, 'chart.ratesSummary', { median: formatPercent(median, language), count: formatCount(rates.length, language) }),
    source: sourceOf(result, language, rates.length),
    x: percentAxis(t(language, 'chart.rates.axis')),
    y: countAxis(t(language, 'chart.agencies.axis'), Math.max(0, ...counts)),
    series: [{ name: t(language, 'chart.rates.series'), colour: 0, points: counts.map((y, at) => ({ x: at * width + width / 2, y })) }],
    lines: [{
      axis: 'x', value: agencyThreshold / 100, label: t(language, 'scenarios.curveThreshold', { threshold: pointsText(agencyThreshold, language) }),
    }],
  };
};
