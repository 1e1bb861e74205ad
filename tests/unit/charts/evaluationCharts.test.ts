// The charts of an evaluation as data: what they count is what the result says, in both languages, with source, cut-off and n.

import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/shared/charts/definition.ts';
import { tableOf } from '../../../src/shared/charts/definition.ts';
import { chartIds, evaluationCharts } from '../../../src/shared/charts/evaluationCharts.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyInput } from '../../../src/shared/scoring/types.ts';
import { inputs, many, missing, plain } from '../scoring/build.ts';

const typed = (agencies: AgencyInput[], type: 'city' | 'regency'): AgencyInput[] => agencies.map((agency) => ({ ...agency, type }));

const evaluation = inputs([
  ...typed(many(12, (name) => plain(name, 100, 60), 'kota'), 'city'), ...typed(many(20, (name) => plain(name, 100, 10), 'kab'), 'regency'),
  plain('penuh', 50, 50), { ...missing('tanpa'), type: 'city' }, plain('kecil', 3, 3),
]);
const result = score(evaluation, defaultParameters);
const charts = evaluationCharts({ inputs: evaluation, result, trend: [result] }, 'id');
const chart = (id: string): ChartDefinition => {
  const found = charts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};
const sumOf = ({ series }: ChartDefinition): number => series.flatMap(({ points }) => points).reduce((sum, { y }) => sum + (y ?? 0), 0);

describe('the charts of an evaluation', () => {
  test('leave out what has nothing to show, and keep their order', () => {
    expect(charts.map(({ id }) => id)).toEqual(chartIds.filter((id) => id !== 'speed'));
  });

  test('say their source, cut-off and number of agencies, and a sentence with figures, in either language', () => {
    for (const language of ['id', 'en'] as const) {
      for (const { source, summary, title } of evaluationCharts({ inputs: evaluation, result, trend: [result] }, language)) {
        expect(source).toMatch(language === 'id' ? /^B06, per 30 Jun 2021/ : /^B06, as at 30 Jun 2021/);
        expect(title).not.toBe('');
        expect(summary).toMatch(/\d/);
        expect(`${title}${summary}${source}`).not.toMatch(/[{}]/);
      }
    }
  });

  test('count every agency once by type and verdict', () => {
    const agencies = chart('agencies');
    expect(sumOf(agencies)).toBe(35);
    const met = agencies.series.find(({ colour }) => colour === 'met');
    expect(met?.points.map(({ y }) => y)).toEqual([0, 12, 2]);
  });

  test('spread the rates of agencies with reports, 100 % in the last step', () => {
    const rates = chart('rates');
    expect(sumOf(rates)).toBe(34);
    const [series] = rates.series;
    expect(series?.points.at(-1)).toEqual({ x: 97.5, y: 2 });
    expect(series?.points[12]).toEqual({ x: 62.5, y: 12 });
    expect(series?.points[2]).toEqual({ x: 12.5, y: 20 });
  });

  test('show ten from either end, without agencies of too few reports', () => {
    const extremes = chart('extremes');
    expect(extremes.x.words).toHaveLength(20);
    expect(extremes.x.words?.[0]).toBe('penuh');
    expect(extremes.x.words).not.toContain('kecil');
  });

  test('can each be read as a table', () => {
    for (const one of charts) expect(tableOf(one).rows.length).toBeGreaterThan(0);
    expect(tableOf(chart('milestones')).rows[0]).toEqual(['B06', 29.91, 45, 40, 30]);
  });
});
