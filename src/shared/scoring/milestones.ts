// The three milestones: value against target, verdict, what is needed and missing, and bounds. Sums come in ready made.

import { missingFrom, neededFor, rateOf, reaches } from './rate.ts';
import type { Share } from './shares.ts';
import { shareBounds, shareRate } from './shares.ts';
import type { SpeedTotals } from './speedTotals.ts';
import type { RateTotals } from './totals.ts';
import type { MilestoneScore, Parameters, Rate } from './types.ts';

type Bounds = NonNullable<MilestoneScore['bounds']>;

const certain = (worst: Rate, best: Rate, target: number): boolean =>
  reaches(worst.num, worst.den, target) === reaches(best.num, best.den, target);

/** A milestone with a number to reach. A value of nothing has no verdict and nothing needed. */
const milestoneOf = (id: 'm1' | 'm2', measure: string, value: Rate, target: number, bounds: Bounds): MilestoneScore => {
  const met = reaches(value.num, value.den, target);
  if (met === null) {
    return { id, measure, value, target, verdict: 'notAssessable', met, needed: null, missing: null, bounds: null };
  }
  return {
    id, measure, value, target, verdict: met ? 'met' : 'notMet', met,
    needed: neededFor(value.den, target), missing: missingFrom(value.num, value.den, target), bounds,
  };
};

/** What milestone 1 is measured on: numerator and denominator, and how far unknown counts could move them. */
interface Measured {
  readonly value: Rate;
  readonly worst: Rate;
  readonly best: Rate;
}

/** Reports of agencies whose speed cannot be judged stand outside the value, and on either side of the bounds. */
const quickMeasured = ({ quick, due, unjudged }: SpeedTotals): Measured =>
  ({ value: rateOf(quick, due), worst: rateOf(quick, due + unjudged), best: rateOf(quick + unjudged, due + unjudged) });

const stateMeasured = (totals: RateTotals, measure: 'completed' | 'followedUp', denominator: number): Measured => {
  const value = rateOf(totals[measure], denominator);
  return { value, worst: value, best: rateOf(measure === 'completed' ? totals.completedAtMost : totals.followedUpAtMost, denominator) };
};

/**
 * Milestone 1: sums divided over all agencies with evidence, never a mean of percentages. Unknown counts add nothing to the
 * value and to the worst bound, and all the known counts leave room for to the best. By `quick` the sums are those of the agencies
 * whose speed can be judged. Missing agencies' volume is unknown: the bounds do not reach them and say how many they are.
 */
export const completionMilestone = (
  totals: RateTotals, speed: SpeedTotals, denominator: number, missingAgencies: number, parameters: Parameters,
): MilestoneScore => {
  const { completionMeasure: measure, completionTarget: target } = parameters;
  const { value, worst, best } = measure === 'quick' ? quickMeasured(speed) : stateMeasured(totals, measure, denominator);
  return milestoneOf('m1', measure, value, target, { worst, best, certain: certain(worst, best, target), unknownAgencies: missingAgencies });
};

/** Milestone 2: agencies that meet the threshold among those that count. Its bounds reach every agency. */
export const agencyShareMilestone = (share: Share, parameters: Parameters): MilestoneScore => {
  const target = parameters.agencyShareTarget;
  const { worst, best } = shareBounds(share);
  return milestoneOf('m2', 'agencyShare', shareRate(share), target, {
    worst, best, certain: certain(worst, best, target), unknownAgencies: 0,
  });
};
