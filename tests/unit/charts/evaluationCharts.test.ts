// The charts of an evaluation as data: what they count is what the result says, in both languages, with source, cut-off and n.

import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/shared/charts/definition.ts';
import { figureAt, tableOf } from '../../../src/shared/charts/definition.ts';
import { chartIds, evaluationCharts } from '../../../src/shared/charts/evaluationCharts.ts';
import type { Compared } from '../../../src/shared/scoring/compared.ts';
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
const strict = score(evaluation, { ...defaultParameters, agencyThreshold: 6500 });
const compared: readonly Compared[] = [
  { name: 'base', isHypothetical: false, result }, { name: 'Ketat', isHypothetical: false, result: strict }, { name: null, isHypothetical: true, result },
];
const charted = { inputs: evaluation, result, trend: [result], compared };
const charts = evaluationCharts(charted, 'id');
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
      for (const { source, summary, title } of evaluationCharts(charted, language)) {
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

  test('set scenarios beside each other with count, verdict and target, what would be marked', () => {
    const scenarios = chart('scenarios');
    expect(scenarios.x.words).toEqual(['Dasar', 'Ketat', 'Di tangan ◇']);
    expect(scenarios.series[1]?.notes?.texts).toEqual(['▲ 40,00 % · 14 dari 35', '▼ 5,71 % · 2 dari 35', '▲ 40,00 % · 14 dari 35']);
    expect(scenarios.series[1]?.targets?.values).toEqual([30, 30, 30]);
    expect(scenarios.summary).toContain('Dari 3 skenario, tonggak 1 tercapai pada 0 dan tonggak 2 pada 2; tonggak 2 bergerak dari 5,71 % sampai 40,00 %.');
    expect(tableOf(scenarios).rows[1]).toEqual(['Ketat', 29.91, 45, '▼ 29,91 % · 973 dari 3.253', 5.71, 30, '▼ 5,71 % · 2 dari 35']);
  });

  test('leave the comparison out where there is one scenario', () => {
    expect(evaluationCharts({ ...charted, compared: compared.slice(0, 1) }, 'id').map(({ id }) => id)).not.toContain('scenarios');
  });

  test('can each be read as a table', () => {
    for (const one of charts) expect(tableOf(one).rows.length).toBeGreaterThan(0);
    expect(tableOf(chart('milestones')).rows[0]).toEqual(['B06', 29.91, 45, 40, 30]);
  });
});

test('a share in a chart’s table says what it was divided from, and is that share', () => {
  const divided = charts.flatMap((one) => tableOf(one).rows.flatMap((row, at) => row.map((_, column) => figureAt(one, at, column))))
    .filter((figure) => figure !== null && figure.rate !== null);
  expect(divided.length).toBeGreaterThan(200);
  for (const figure of divided) expect(figure?.value).toBeCloseTo((100 * (figure?.rate?.num ?? 0)) / (figure?.rate?.den ?? 1), 1);
  expect(figureAt(chart('curve'), 0, 0)).toBeNull();
  expect(figureAt(chart('scenarios'), 1, 2)).toMatchObject({ place: 'Ketat', value: 45, rate: null });
});
