// One milestone through the periods, and good agencies against the baseline: bars that say what the results say.

import { expect, test } from 'vitest';
import { goodChart } from '../../../src/shared/charts/goodChart.ts';
import { milestoneChart } from '../../../src/shared/charts/milestoneChart.ts';
import { materialOf } from '../slides/material.ts';

const { result, trend } = materialOf();

test('the shown period wears its verdict, the others do not, and each period stands in one series only', () => {
  const chart = milestoneChart(trend, result, 'm2', 'id');
  const m2 = result.milestones.find(({ id }) => id === 'm2');
  const shown = chart?.series.find(({ colour }) => colour === m2?.verdict);
  expect(shown?.points.filter(({ y }) => y !== null)).toEqual([{ x: 2, y: m2?.value?.percent }]);
  const taken = chart?.series.flatMap(({ points }) => points.filter(({ y }) => y !== null).map(({ x }) => x)) ?? [];
  expect(new Set(taken).size).toBe(taken.length);
});

test('a milestone without a value in any period has no chart', () => {
  expect(milestoneChart(trend, result, 'm3', 'id')).toBeNull();
});

test('the baseline stands beside the period, and speed only where it can be told', () => {
  const chart = goodChart(result, 'en');
  expect(chart?.series[0]?.points.map(({ y }) => y)).toEqual([18.68, result.good.percent]);
  expect(chart?.series[0]?.notes?.texts[0]).toBe('18.68% · 122 of 653');
});
