// The curve agrees with a score at every threshold, and its flip point is exact to a hundredth of a percentage point.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveOf, curvePoints, flipsAt, shareAt } from '../../../src/shared/scoring/curve.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { anyAgencies, anyParameters } from './arbitraries.ts';
import { agency, inputs, milestone, missing, plain, scored } from './build.ts';

const basisPoints = fc.integer({ min: 0, max: 10000 });

test('at every threshold the curve is the share a score with that threshold gives', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.boolean(), fc.array(basisPoints, { maxLength: 20 }),
    (agencies, parameters, hasRegister, thresholds) => {
      const curve = curveOf(score(inputs(agencies, hasRegister), parameters));
      for (const agencyThreshold of [0, 10000, ...thresholds]) {
        const at = score(inputs(agencies, hasRegister), { ...parameters, agencyThreshold });
        expect(shareAt(curve, agencyThreshold)).toEqual(milestone(at, 'm2').value);
      }
    }));
});

test('the target is met at the flip point and a hundredth of a point above it no longer', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, (agencies, parameters) => {
    const met = (agencyThreshold: number) => milestone(score(inputs(agencies), { ...parameters, agencyThreshold }), 'm2').met;
    const flip = flipsAt(curveOf(score(inputs(agencies), parameters)), parameters.agencyShareTarget);
    expect(flip === null ? false : met(flip)).toBe(flip !== null);
    expect(flip === null ? met(0) === true : flip < 10000 && met(flip + 1) === true).toBe(false);
  }));
});

test('an agency whose follow-ups are not known stays in the denominator', () => {
  const curve = curveOf(scored([plain('a', 100, 50), agency('b', 100, { completed: 30 })]));
  expect(shareAt(curve, 5000)).toEqual({ num: 1, den: 2, percent: 50 });
  expect(flipsAt(curve, 5000)).toBe(5000);
  expect(flipsAt(curve, 5001)).toBeNull();
});

test('4 of 9 reaches 44.44 % and not a hundredth more', () => {
  const curve = curveOf(scored([plain('a', 9, 4)]));
  expect(shareAt(curve, 4444).num).toBe(1);
  expect(shareAt(curve, 4445).num).toBe(0);
});

test('agencies settled by a rule do not move along the curve', () => {
  const curve = curveOf(scored([plain('none', 0, 0), missing('gone'), plain('a', 10, 5)], { zeroReportAgencies: 'met' }));
  expect([0, 5000, 5001, 10000].map((threshold) => shareAt(curve, threshold).num)).toEqual([2, 2, 1, 1]);
  expect(curvePoints(curve)).toHaveLength(201);
});
