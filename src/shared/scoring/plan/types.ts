// What a plan is: the fewest follow-ups or completions that reach a target, agency by agency. Counts are whole numbers.

import * as v from 'valibot';
import type { AgencyInput } from '../types.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const planTargets = ['m1', 'm2', 'both'] as const;
export type PlanTarget = (typeof planTargets)[number];

/** Whether an agency may be asked. One that a person left out by type or band still counts, but is neither planned nor listed. */
export type Included = (agency: AgencyInput) => boolean;

/** What an agency is asked for: `add` reports, which take its `figure` from `from` to `to`. */
export const planActionSchema = v.object({
  agency: v.string(),
  name: v.string(),
  add: count,
  /** How many of `add` are reports in process that are completed; the others are open ones. */
  fromInProcess: count,
  fromOpen: count,
  figure: v.picklist(['completed', 'followedUp']),
  from: count,
  to: count,
});
export type PlanAction = v.InferOutput<typeof planActionSchema>;

/** Why an agency can never be part of a plan. */
export const outOfReachReasons = ['noEvidence', 'noReports', 'belowMinimum', 'unknownCounts', 'tooFewOpen'] as const;
export type OutOfReachReason = (typeof outOfReachReasons)[number];

/** One milestone's side of a plan: agencies for m2, reports for m1. `shortfall` is what even everything in reach leaves missing. */
export const planGoalSchema = v.object({ milestone: v.picklist(['m1', 'm2']), needed: count, now: count, shortfall: count });
export type PlanGoal = v.InferOutput<typeof planGoalSchema>;

export const planSchema = v.object({
  target: v.picklist(planTargets),
  /** One for each milestone of the target. */
  goals: v.array(planGoalSchema),
  /** Reports to act on in all; null when the target is out of reach. */
  cost: v.nullable(count),
  actions: v.array(planActionSchema),
  /** The next cheapest agencies; `isTie` when one costs as much as the dearest chosen. */
  alternates: v.array(v.object({ agency: v.string(), name: v.string(), add: count, isTie: v.boolean() })),
  outOfReach: v.array(v.object({
    agency: v.string(), name: v.string(), reason: v.picklist(outOfReachReasons), cost: v.nullable(count), open: v.nullable(count),
  })),
});
export type Plan = v.InferOutput<typeof planSchema>;
