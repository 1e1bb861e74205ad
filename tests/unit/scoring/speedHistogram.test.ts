import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, countIn, emptyHistogram, mergeHistograms, percentile, within } from '../../../src/shared/scoring/speed/histogram.ts';

const histogramOf = (waits: readonly number[]) => {
  const histogram = emptyHistogram();
  for (const days of waits) addDays(histogram, days);
  return histogram;
};

test('percentiles are nearest-rank', () => {
  const histogram = histogramOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 40]);
  expect([percentile(histogram, 50), percentile(histogram, 90), percentile(histogram, 91)]).toEqual([4, 8, 40]);
  expect(percentile(histogramOf([]), 50)).toBeNull();
  expect(percentile(histogramOf([0]), 1)).toBe(0);
});

test('a wait of 91 days or more is within no limit, and its days still stand in the sum', () => {
  const histogram = histogramOf([90, 91, 500]);
  expect([within(histogram, 89), within(histogram, 90), percentile(histogram, 90), histogram.sum]).toEqual([0, 1, 91, 681]);
});

test('every limit counts what counting the waits gives, in one histogram or several merged', () => {
  const waits = fc.array(fc.nat(200));
  fc.assert(fc.property(waits, waits, fc.integer({ min: 0, max: 90 }), (one, other, limit) => {
    const merged = mergeHistograms([histogramOf(one), histogramOf(other)]);
    const all = [...one, ...other];
    expect(within(merged, limit)).toBe(all.filter((days) => days <= limit).length);
    expect(countIn(merged)).toBe(all.length);
    expect(merged.sum).toBe(all.reduce((sum, days) => sum + days, 0));
    const sorted = all.map((days) => Math.min(days, 91)).toSorted((a, b) => a - b);
    for (const percent of [50, 90]) expect(percentile(merged, percent)).toBe(sorted[Math.ceil((percent * all.length) / 100) - 1] ?? null);
  }));
});
