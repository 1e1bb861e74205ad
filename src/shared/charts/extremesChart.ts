// The agencies farthest above and farthest below: ten with the highest and ten with the lowest follow-up rate, of those with enough
// reports for a rate to mean something.

import type { Language } from '../domain.ts';
import { formatCount, t } from '../i18n/t.ts';
import type { AgencyScore, ScoreResult } from '../scoring/types.ts';
import { pointsText } from './curveChart.ts';
import type { ChartDefinition } from './definition.ts';
import { categoryAxis, percentAxis, sourceOf } from './parts.ts';

const shown = 10;

/** Highest rate first, by whole numbers; among equals the larger agency, then by key. */
const byRate = (left: AgencyScore, right: AgencyScore): number => {
  const [a, b] = [left.followUp, right.followUp];
  if (a === null || b === null) return 0;
  return b.num * a.den - a.num * b.den || b.den - a.den || (left.key < right.key ? -1 : 1);
};

export const extremesChart = (result: ScoreResult, language: Language): ChartDefinition => {
  const { smallNumber, agencyThreshold } = result.parameters;
  const ranked = result.agencies.filter(({ followUp }) => followUp !== null && followUp.den >= Math.max(1, smallNumber)).toSorted(byRate);
  const agencies = ranked.length <= 2 * shown ? ranked : [...ranked.slice(0, shown), ...ranked.slice(-shown)];
  const values = agencies.map(({ followUp }, x) => ({ x, y: followUp?.percent ?? null, meets: agencies[x]?.meets === true }));
  return {
    id: 'extremes', kind: 'bar', isHorizontal: true, isStacked: true, title: t(language, 'chart.extremes'),
    summary: t(language, 'chart.extremesSummary', {
      best: agencies[0]?.name ?? '–', worst: agencies.at(-1)?.name ?? '–', least: formatCount(smallNumber, language),
    }),
    source: sourceOf(result, language, ranked.length),
    x: categoryAxis(t(language, 'chart.agencies.axis'), agencies.map(({ name }) => name)),
    y: percentAxis(t(language, 'chart.rates.axis')),
    series: [
      { name: t(language, 'chart.agencies.met'), colour: 'met', points: values.map(({ x, y, meets }) => ({ x, y: meets ? y : null })), dividedAt: (x) => agencies[x]?.followUp ?? null },
      { name: t(language, 'chart.agencies.notMet'), colour: 'notMet', points: values.map(({ x, y, meets }) => ({ x, y: meets ? null : y })), dividedAt: (x) => agencies[x]?.followUp ?? null },
    ],
    lines: [{
      axis: 'x', value: agencyThreshold / 100, label: t(language, 'scenarios.curveThreshold', { threshold: pointsText(agencyThreshold, language) }),
    }],
  };
};
