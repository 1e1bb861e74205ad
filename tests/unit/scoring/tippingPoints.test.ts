import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../../../src/shared/scoring/score.ts';
import { tippingPoints } from '../../../src/shared/scoring/tippingPoints.ts';
import { anyParameters } from './arbitraries.ts';
import { agency, inputs, line, missing, plain, scored } from './build.ts';

test('agencies one to three follow-ups from the other verdict, nearest first', () => {
  // 45 of 100 are needed.
  const agencies = [plain('far', 100, 41), plain('three', 100, 42), plain('one', 100, 44), plain('just', 100, 45), plain('two more', 100, 46), plain('safe', 100, 48)];
  expect(tippingPoints(scored(agencies)).map(({ key, meets, reports }) => [key, meets, reports])).toEqual([
    ['one', false, 1], ['just', true, 1], ['two more', true, 2], ['three', false, 3],
  ]);
});

test('a verdict no number of reports can turn is no tipping point', () => {
  const agencies = [plain('none', 0, 0), missing('gone'), agency('mute', 3, { completed: 1 })];
  expect(tippingPoints(scored(agencies))).toEqual([]);
  expect(tippingPoints(scored([plain('a', 3, 0)], { agencyThreshold: 0 }))).toEqual([]);
  expect(tippingPoints(scored([plain('a', 3, 1)], { minimumReports: 5 }))).toEqual([]);
});

test('so many reports turn the verdict, and one fewer does not', () => {
  const given = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60)).map(([received, done]) => ({ received, done: Math.min(received, done) }));
  fc.assert(fc.property(given, anyParameters, ({ received, done }, some) => {
    const parameters = { ...some, archivedReports: 'counted' as const };
    const meets = (completed: number) => line(score(inputs([plain('a', received, completed)]), parameters), 'a').meets;
    for (const point of tippingPoints(score(inputs([plain('a', received, done)]), parameters))) {
      const step = point.meets ? -1 : 1;
      expect(meets(done + step * point.reports)).toBe(!point.meets);
      expect(meets(done + step * (point.reports - 1))).toBe(point.meets);
    }
  }));
});
