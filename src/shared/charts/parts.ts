// What the charts of an evaluation share: axes, and the words that say where the figures come from.

import type { Language } from '../domain.ts';
import { formatCount, formatDate, t } from '../i18n/t.ts';
import type { ScoreResult } from '../scoring/types.ts';
import type { ChartAxis } from './definition.ts';

/** “B18, per 30 Jun 2022 · n = 653 instansi”. */
export const sourceOf = ({ period, totals }: ScoreResult, language: Language, n = totals.agencies): string =>
  `${period.code}, ${t(language, 'shell.asAt', { date: formatDate(period.asAt, language) })} · ` +
  t(language, 'chart.n', { count: formatCount(n, language) });

export const percentAxis = (label: string): ChartAxis => ({ label, min: 0, max: 100, step: 20, unit: 'percent' });

/** Steps of 1, 2 or 5 times a power of ten, about five of them. */
const stepFor = (most: number): number => {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 10 * power;
};

/** An axis of counts from 0 to a round number at or above `most`. */
export const countAxis = (label: string, most: number): ChartAxis => {
  const step = stepFor(most);
  return { label, min: 0, max: Math.max(step, Math.ceil(most / step) * step), step, unit: 'count' };
};

export const categoryAxis = (label: string, words: readonly string[]): ChartAxis =>
  ({ label, min: 0, max: Math.max(0, words.length - 1), step: 1, unit: 'category', words });
