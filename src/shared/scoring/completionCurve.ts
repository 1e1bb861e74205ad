// Milestone 1 against every completion target: the share of agencies whose own rate reaches it, and the highest target at which the
// milestone is still met. The milestone itself is a sum over all agencies, so its flip point is its own rate, not the curve's.

import { reachOf, type Curve } from './curve.ts';
import { wholeInBasisPoints } from './rate.ts';
import type { AgencyScore, Rate, ScoreResult } from './types.ts';

export interface CompletionCurve {
  /** The agencies with evidence of which the rate can be told; no rule for agencies without reports applies here. */
  readonly curve: Curve;
  /** Milestone 1's value; null when there is none. */
  readonly value: Rate | null;
  /** The highest target (basis points) at which milestone 1 is still met; null when nothing was received. */
  readonly flipsAt: number | null;
}

const rateOfMilestone = (agency: AgencyScore, measure: string): Rate | null => {
  if (measure === 'completed') return agency.completion;
  return measure === 'followedUp' ? agency.followUp : agency.quick;
};

/** Gathers the curve of a result, by what its milestone 1 counts. */
export const completionCurveOf = (result: ScoreResult): CompletionCurve => {
  const rates = result.agencies.flatMap((agency) => {
    const rate = rateOfMilestone(agency, result.parameters.completionMeasure);
    return rate === null || rate.den === 0 ? [] : [reachOf(rate)];
  });
  const value = result.milestones.find(({ id }) => id === 'm1')?.value ?? null;
  return {
    curve: { reach: rates.toSorted((left, right) => left - right), always: 0, counted: rates.length },
    value,
    flipsAt: value === null || value.den === 0 ? null : Math.min(wholeInBasisPoints, reachOf(value)),
  };
};
