// Weights in the hand always add up to a hundred, in whole numbers, and the one that is moved stands where it was put.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanced } from '../../../src/renderer/scenarios/balance.ts';

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

test('whatever weight is moved, the sum stays a hundred', () => {
  const six = fc.array(fc.nat(100), { minLength: 6, maxLength: 6 });
  fc.assert(fc.property(six, fc.nat(5), fc.nat(100), (weights, place, value) => {
    const moved = balanced(weights, place, value);
    expect(sum(moved)).toBe(100);
    expect(moved[place]).toBe(value);
    expect(moved.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
  }));
});

test('the others give way in proportion', () => {
  expect(balanced([20, 20, 20, 20, 10, 10], 0, 60)).toEqual([60, 10, 10, 10, 5, 5]);
  expect(balanced([100, 0, 0, 0, 0, 0], 0, 50)).toEqual([50, 10, 10, 10, 10, 10]);
});
