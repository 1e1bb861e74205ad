// Who can be asked for what: each agency's cost to meet the agency threshold, or the reason why it is out of reach. Costs do not
// depend on one another, which is what makes the cheapest choice the least one.

import { missingFrom } from '../rate.ts';
import { standingOf, type Standing } from '../standing.ts';
import { inProcessOf, openOf } from '../tally.ts';
import type { AgencyInput, Parameters, Tally } from '../types.ts';
import type { OutOfReachReason, Plan } from './types.ts';

/** An agency that can act: what it needs for the threshold and what it has. */
export interface Candidate {
  readonly agency: AgencyInput;
  readonly standing: Standing;
  readonly followedUp: number;
  /** Reports to follow up until it meets the threshold; at least 1. */
  readonly cost: number;
  /** How many of `cost` are reports in process: only where those do not count as followed up. */
  readonly fromInProcess: number;
}

export type OutOfReach = Plan['outOfReach'][number];

const refusal = (agency: AgencyInput, reason: OutOfReachReason, cost: number | null, open: number | null): OutOfReach =>
  ({ agency: agency.key, name: agency.name, reason, cost, open });

/** Reports in process that a completion would move; 0 where their number is not known. */
export const inProcessStock = (tally: Tally): number => inProcessOf(tally) ?? 0;

/** An agency that does not meet the threshold as a candidate, or why it is out of reach (scoring.md, Plans). */
export const candidateOf = (agency: AgencyInput, parameters: Parameters): Candidate | OutOfReach => {
  const { tally } = agency;
  if (tally === null) return refusal(agency, 'noEvidence', null, null);
  const standing = standingOf(tally, parameters);
  const open = openOf(tally, parameters.inProcessCounts);
  if (standing.denominator === 0) return refusal(agency, 'noReports', null, open);
  if (standing.denominator < parameters.minimumReports) return refusal(agency, 'belowMinimum', null, open);
  if (standing.followedUp === null) return refusal(agency, 'unknownCounts', null, open);
  const cost = missingFrom(standing.followedUp, standing.denominator, parameters.agencyThreshold);
  if (cost > open) return refusal(agency, 'tooFewOpen', cost, open);
  const fromInProcess = parameters.inProcessCounts ? 0 : Math.min(cost, inProcessStock(tally));
  return { agency, standing, followedUp: standing.followedUp, cost, fromInProcess };
};

export const isCandidate = (found: Candidate | OutOfReach): found is Candidate => 'standing' in found;

/** Cheapest first; equal costs by key, so that the same inputs always give the same plan. */
export const byCost = (a: Candidate, b: Candidate): number =>
  a.cost - b.cost || (a.agency.key < b.agency.key ? -1 : 1);
