// The share of agencies that meet every threshold from 0 to 100 %, and the highest threshold at which the target is still met.
// Works on a result: which agencies count, and which are settled whatever the threshold, was decided by the engine. At every
// threshold it agrees with a score made with it.

import { neededFor, rateOf, wholeInBasisPoints } from './rate.ts';
import type { AgencyScore, Rate, ScoreResult } from './types.ts';

/** The curve's ingredients: `reach` are the highest thresholds (basis points) the agencies meet, ascending. */
export interface Curve {
  readonly reach: readonly number[];
  /** Agencies that meet any threshold, by the rule for agencies without reports. */
  readonly always: number;
  /** Agencies that count: milestone 2's denominator, with those whose follow-ups are not known. */
  readonly counted: number;
}

/** Whether a rule, not the threshold, decides about the agency. */
const isSettled = ({ flags }: AgencyScore): boolean =>
  flags.includes('missing') || flags.includes('zeroReports') || flags.includes('belowMinimum');

/** The highest threshold (basis points) that `num` of `den` meets, in whole numbers. */
export const reachOf = ({ num, den }: Rate): number => (wholeInBasisPoints * num - ((wholeInBasisPoints * num) % den)) / den;

const ascending = (reaches: readonly number[]): readonly number[] => [...Float64Array.from(reaches).sort()];

/** Gathers the curve of a result. An agency whose follow-ups are not known counts and meets no threshold. */
export const curveOf = ({ agencies, totals }: ScoreResult): Curve => {
  const moving = agencies.flatMap((agency) => (isSettled(agency) || agency.followUp === null ? [] : [reachOf(agency.followUp)]));
  return {
    reach: ascending(moving),
    always: agencies.filter((agency) => isSettled(agency) && agency.meets === true).length,
    counted: totals.counted,
  };
};

/** The first place in an ascending list that is at least `value`. */
const lowerBound = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1; else high = middle;
  }
  return low;
};

/** How many agencies meet a threshold in basis points. */
export const meetingAt = ({ reach, always }: Curve, threshold: number): number => always + reach.length - lowerBound(reach, threshold);

/** The share of agencies that meet a threshold in basis points, among those that count. */
export const shareAt = (curve: Curve, threshold: number): Rate => rateOf(meetingAt(curve, threshold), curve.counted);

/** Per cent of the agencies that count, at every step of half a percentage point. */
export const curvePoints = (curve: Curve, step = 50): readonly { readonly x: number; readonly y: number | null }[] =>
  Array.from({ length: wholeInBasisPoints / step + 1 }, (_, place) => ({
    x: (place * step) / 100, y: curve.counted === 0 ? null : (100 * meetingAt(curve, place * step)) / curve.counted,
  }));

/** The highest threshold (basis points) at which the target share is still met; null when none is, or nothing counts. */
export const flipsAt = (curve: Curve, target: number): number | null => {
  if (curve.counted === 0) return null;
  const needed = neededFor(curve.counted, target) - curve.always;
  if (needed <= 0) return wholeInBasisPoints;
  return needed > curve.reach.length ? null : Math.min(wholeInBasisPoints, curve.reach[curve.reach.length - needed] ?? 0);
};
