// Whole-number arithmetic of rates and targets. Knows nothing of agencies or milestones. A test against a threshold is made on
// the counts themselves, never on a rounded percentage (scoring.md, Parameters).

import type { Rate } from './types.ts';

/** Whole basis points of one whole: 10000 = 100 %. */
export const wholeInBasisPoints = 10000;

const ceilingOf = (dividend: number, divisor: number): number => {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (rest > 0 ? 1 : 0);
};

/**
 * `100 · num ÷ den` with two decimals, half away from zero, for the eye only; null when `den` is 0.
 * Exact: the hundredths are found in whole numbers before the one division that shows them.
 */
export const percentOf = (num: number, den: number): number | null => {
  if (den === 0) return null;
  const doubled = 2 * wholeInBasisPoints * num + den;
  return (doubled - (doubled % (2 * den))) / (2 * den) / 100;
};

/** A rate of two whole numbers ≥ 0. */
export const rateOf = (num: number, den: number): Rate => ({ num, den, percent: percentOf(num, den) });

/** Whether `num` of `den` reaches `basisPoints`: `10000 · num ≥ basisPoints · den`. A rate of nothing has no verdict: null. */
export const reaches = (num: number, den: number, basisPoints: number): boolean | null =>
  den === 0 ? null : wholeInBasisPoints * num >= basisPoints * den;

/** The least numerator that reaches `basisPoints` of `den`: `ceil(target · den)`. */
export const neededFor = (den: number, basisPoints: number): number => ceilingOf(basisPoints * den, wholeInBasisPoints);

/** How many are still missing from `num` to reach `basisPoints` of `den`; 0 once reached. */
export const missingFrom = (num: number, den: number, basisPoints: number): number => Math.max(0, neededFor(den, basisPoints) - num);
