import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, countIn, histogramOf, mergeHistograms, noWaits, percentile, within } from '../../../src/shared/scoring/speed/histogram.ts';

const histogram = (list: readonly number[]) => {
  const waits = noWaits();
  for (const days of list) addDays(waits, days);
  return histogramOf(waits);
};

test('percentiles are nearest-rank', () => {
  const found = histogram([0, 1, 2, 3, 4, 5, 6, 7, 8, 40]);
  expect([percentile(found, 50), percentile(found, 90), percentile(found, 91)]).toEqual([4, 8, 40]);
  expect(percentile(histogram([]), 50)).toBeNull();
  expect(percentile(histogram([0]), 1)).toBe(0);
});

test('a wait of 91 days or more is within no limit, and its days still stand in the sum', () => {
  const found = histogram([90, 91, 500]);
  expect([within(found, 89), within(found, 90), percentile(found, 90), found.sum]).toEqual([0, 1, 91, 681]);
});

test('every limit counts what counting the waits gives, in one histogram or several merged', () => {
  const waits = fc.array(fc.nat(200));
  fc.assert(fc.property(waits, waits, fc.integer({ min: 0, max: 90 }), (one, other, limit) => {
    const merged = mergeHistograms([histogram(one), histogram(other)]);
    const all = [...one, ...other];
    expect(within(merged, limit)).toBe(all.filter((days) => days <= limit).length);
    expect(countIn(merged)).toBe(all.length);
    expect(merged.sum).toBe(all.reduce((sum, days) => sum + days, 0));
    const sorted = all.map((days) => Math.min(days, 91)).toSorted((a, b) => a - b);
    for (const percent of [50, 90]) expect(percentile(merged, percent)).toBe(sorted[Math.ceil((percent * all.length) / 100) - 1] ?? null);
  }));
});
