import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingFrom, neededFor, percentOf, rateOf, reaches } from '../../../src/shared/scoring/rate.ts';

test('a percentage has two decimals, half away from zero', () => {
  expect(percentOf(89, 215)).toBe(41.4);
  expect(percentOf(77, 215)).toBe(35.81);
  expect(percentOf(195, 653)).toBe(29.86);
  expect(percentOf(1, 8)).toBe(12.5);
  // 0.125 % and 1.005 %: halves that binary fractions would round down
  expect(percentOf(1, 800)).toBe(0.13);
  expect(percentOf(201, 20000)).toBe(1.01);
  expect(percentOf(109976, 107308)).toBe(102.49);
});

test('a rate of nothing has no percentage and no verdict', () => {
  expect(rateOf(0, 0)).toEqual({ num: 0, den: 0, percent: null });
  expect(reaches(0, 0, 0)).toBeNull();
});

test('a threshold is met exactly at its count, whatever the rounded figure shows', () => {
  expect(reaches(9, 20, 4500)).toBe(true);
  expect(reaches(4, 9, 4500)).toBe(false);
  // 44.9999 % shows as 45.00 % and still fails
  expect(percentOf(449999, 1000000)).toBe(45);
  expect(reaches(449999, 1000000, 4500)).toBe(false);
});

test('the least count that reaches a share is rounded up', () => {
  expect(neededFor(653, 3000)).toBe(196);
  expect(neededFor(650, 3000)).toBe(195);
  expect(missingFrom(195, 653, 3000)).toBe(1);
  expect(missingFrom(500, 653, 3000)).toBe(0);
});

test('what is needed reaches the target and one less does not', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 10000 }), (den, target) => {
    const needed = neededFor(den, target);
    expect(reaches(needed, den, target)).toBe(true);
    expect(reaches(needed - 1, den, target)).toBe(false);
  }));
});

test('a percentage is the nearest hundredth of the true value', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 2_000_000 }), (num, den) => {
    const hundredths = BigInt(Math.round((percentOf(num, den) ?? -1) * 100));
    const twiceError = 2n * (BigInt(num) * 10000n - hundredths * BigInt(den));
    expect(twiceError >= -BigInt(den) && twiceError < BigInt(den)).toBe(true);
  }));
});
