// The curves of the completion target and of the follow-up limit agree with scores, and their flip points are exact.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionCurveOf } from '../../../src/shared/scoring/completionCurve.ts';
import { meetingAt, shareAt } from '../../../src/shared/scoring/curve.ts';
import { limitCurveOf } from '../../../src/shared/scoring/limitCurve.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { reaches } from '../../../src/shared/scoring/rate.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { timed } from './timed.ts';
import { anyAgencies, anyParameters } from './arbitraries.ts';
import { inputs, milestone, plain, scored } from './build.ts';

test('milestone 1 is met at its flip point and a hundredth of a point above it no longer', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, (agencies, parameters) => {
    const met = (completionTarget: number) => milestone(score(inputs(agencies), { ...parameters, completionTarget }), 'm1').met;
    const { flipsAt } = completionCurveOf(score(inputs(agencies), parameters));
    if (flipsAt === null) return;
    expect([met(flipsAt), flipsAt < 10_000 && met(flipsAt + 1)]).toEqual([true, false]);
  }));
});

test('at every target the curve counts the agencies whose own completion rate reaches it', () => {
  const { curve, value } = completionCurveOf(scored([plain('a', 10, 5), plain('b', 100, 20), plain('c', 0, 0)]));
  expect(shareAt(curve, 5000)).toEqual({ num: 1, den: 2, percent: 50 });
  expect([0, 2000, 2001, 5001].map((target) => meetingAt(curve, target))).toEqual([2, 2, 1, 0]);
  expect(value).toMatchObject({ num: 25, den: 110 });
});

test('at every limit the curve is the quick follow-up a score with that limit gives', () => {
  const waits = fc.record({ days: fc.array(fc.nat(95), { maxLength: 12 }), open: fc.array(fc.nat(95), { maxLength: 6 }) });
  fc.assert(fc.property(fc.array(waits, { maxLength: 5 }), anyParameters, (list, parameters) => {
    const agencies = list.map((each, at) => timed(`t${at}`, each));
    const { steps, flipsAt } = limitCurveOf(inputs(agencies), score(inputs(agencies), parameters));
    for (const { limit, quick, goodWithSpeed } of steps) {
      const at = score(inputs(agencies), { ...parameters, followUpLimit: limit });
      expect({ quick, goodWithSpeed }).toEqual({ quick: at.rates.quickFollowUp, goodWithSpeed: at.goodWithSpeed });
    }
    const met = steps.find(({ quick }) => quick !== null && reaches(quick.num, quick.den, parameters.completionTarget) === true);
    expect(flipsAt).toBe(met?.limit ?? null);
  }), { numRuns: 30 });
});

test('the shortest limit that reaches the target is named', () => {
  const agencies = [timed('a', { days: [1, 2, 3, 40], open: [] })];
  const result = score(inputs(agencies), { ...defaultParameters, completionTarget: 7500 });
  expect(limitCurveOf(inputs(agencies), result).flipsAt).toBe(3);
});
