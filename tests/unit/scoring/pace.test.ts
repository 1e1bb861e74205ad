// Pace: what a coming period still needs a week, and whether the pace so far gets there.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { arrivalsPerWeek, pacesAfter, paceTo } from '../../../src/shared/scoring/pace.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';
import { inputs, missing, plain } from './build.ts';

const window = (code: string, planMonth: number, from: string, to: string) => ({ code, planMonth, from, to, asAt: to });
const periods = [
  window('B06', 6, '2021-01-01', '2021-06-30'), window('B12', 12, '2021-01-01', '2021-12-31'),
  window('B18', 18, '2022-01-01', '2022-06-30'), window('B24', 24, '2022-01-01', '2022-12-31'),
] as const;
const [b06, b12, b18, b24] = periods;
const at = (period: (typeof periods)[number], received: number, completed: number, changes: Partial<Parameters> = {}) =>
  score({ ...inputs([plain('A', received, completed)]), period }, { ...defaultParameters, ...changes });

test('from B18 to B24: what comes in raises what is needed, spread over the weeks that are left', () => {
  const pace = paceTo(b24, [at(b06, 100, 90), at(b18, 1000, 400)], 70);
  // 184 days: 1,840 more reports; 45 % of 2,840 is 1,278; 878 are still to be completed.
  expect(pace).toMatchObject({ from: 'B18', days: 184, expected: 2840, needed: 878, known: { received: 1000, done: 400 } });
  expect(pace?.neededPerWeek).toBeCloseTo((878 * 7) / 184, 10);
  expect(pace?.sofarPerWeek).toBeCloseTo((400 * 7) / 181, 10);
  expect(pace).toMatchObject({ track: 'offTrack', projected: { rate: { num: 806, den: 2840 } } });
});

test('a pace that gets there is on track; near the target chance decides, and it says so', () => {
  expect(paceTo(b24, [at(b18, 1000, 700)], 38)?.track).toBe('onTrack');
  expect(paceTo(b24, [at(b18, 1000, 452)], 39)?.track).toBe('open');
});

test('each coming period starts from evidence of its own window, or from nothing', () => {
  const result = at(b06, 1000, 400);
  const paces = pacesAfter(result, periods, [result], 40);
  expect(paces.map(({ period, from }) => [period, from])).toEqual([['B12', 'B06'], ['B18', null], ['B24', null]]);
  expect(paces[1]).toMatchObject({ known: { received: 0, done: 0 }, sofarPerWeek: null, track: null, days: 181, expected: 1034, needed: 466 });
  expect(pacesAfter(at(b24, 10, 5), periods, [at(b24, 10, 5)], 40)).toEqual([]);
});

test('quick follow-up cannot be paced, and without evidence there is no weekly volume', () => {
  expect(paceTo(b24, [at(b18, 1000, 400, { completionMeasure: 'quick' })], 40)).toBeNull();
  expect(arrivalsPerWeek(at(b18, 1000, 400))).toBe(39);
  expect(arrivalsPerWeek(score({ ...inputs([missing('A')]), period: b12 }, defaultParameters))).toBeNull();
});

test('completing what is needed meets the target exactly, and one fewer does not; more arrivals never need less', () => {
  fc.assert(fc.property(fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(500), fc.integer({ min: 0, max: 10_000 }), (received, part, arrivals, completionTarget) => {
    const result = at(b18, received, Math.floor(received * part), { completionTarget });
    const pace = paceTo(b24, [result], arrivals);
    const { done } = pace?.known ?? { done: 0 };
    const [expected, needed] = [pace?.expected ?? 0, pace?.needed ?? 0];
    expect(10_000 * (done + needed)).toBeGreaterThanOrEqual(completionTarget * expected);
    expect(needed === 0 || 10_000 * (done + needed - 1) < completionTarget * expected).toBe(true);
    expect(paceTo(b24, [result], arrivals + 1)?.needed ?? 0).toBeGreaterThanOrEqual(needed);
  }), { numRuns: 300 });
});
