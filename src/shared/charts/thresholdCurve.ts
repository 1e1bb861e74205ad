// The share of agencies that meet every threshold from 0 to 100 %, and the highest threshold at which the target is still met.
// Works on a result: which agencies count, and which are settled whatever the threshold, was decided by the engine.

import type { AgencyScore, ScoreResult } from '../scoring/types.ts';

const fullPercent = 10_000;

/** The curve's ingredients: `reach` are the highest thresholds (basis points) the agencies meet, ascending. */
export interface Curve {
  readonly reach: readonly number[];
  /** Agencies that meet any threshold, by the rule for agencies without reports. */
  readonly always: number;
  /** Agencies that count. */
  readonly counted: number;
}

/** Whether a rule, not the threshold, decides about the agency. */
const isSettled = ({ followUp, flags }: AgencyScore): boolean =>
  followUp === null || followUp.den === 0 || flags.includes('belowMinimum') || flags.includes('zeroReports');

/** Gathers the curve of a result. */
export const curveOf = ({ agencies }: ScoreResult): Curve => {
  const counting = agencies.filter(({ meets }) => meets !== null);
  const moving = counting.filter((agency) => !isSettled(agency));
  const reach = moving.map(({ followUp }) => Math.floor((fullPercent * (followUp?.num ?? 0)) / (followUp?.den ?? 1)));
  return {
    reach: reach.toSorted((left, right) => left - right),
    always: counting.filter((agency) => isSettled(agency) && agency.meets === true).length,
    counted: counting.length,
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

/** Per cent of the agencies that count, at every step of half a percentage point. */
export const curvePoints = (curve: Curve, step = 50): readonly { readonly x: number; readonly y: number | null }[] =>
  Array.from({ length: fullPercent / step + 1 }, (_, place) => ({
    x: (place * step) / 100, y: curve.counted === 0 ? null : (100 * meetingAt(curve, place * step)) / curve.counted,
  }));

/** The highest threshold (basis points) at which the target share is still met; null when none is, or nothing counts. */
export const flipsAt = (curve: Curve, target: number): number | null => {
  if (curve.counted === 0) return null;
  const needed = Math.ceil((target * curve.counted) / fullPercent) - curve.always;
  if (needed <= 0) return fullPercent;
  return needed > curve.reach.length ? null : Math.min(fullPercent, curve.reach[curve.reach.length - needed] ?? 0);
};
