// Milestone 2: the cheapest agencies that do not meet the threshold yet, as many as are needed. It is the minimum, because costs
// do not depend on one another.

import { AppError } from '../../errors.ts';
import { neededFor } from '../rate.ts';
import type { ScoreInputs, ScoreResult } from '../types.ts';
import { byCost, candidateOf, isCandidate, type Candidate, type OutOfReach } from './candidates.ts';
import type { Included, Plan, PlanAction, PlanGoal } from './types.ts';

/** Alternates beyond the ties. */
const nextCheapest = 10;

/** Who could be asked, cheapest first, and how many more agencies must meet the threshold. */
export interface AgencyField {
  readonly needed: number;
  readonly now: number;
  readonly wanted: number;
  readonly candidates: readonly Candidate[];
  readonly outOfReach: readonly OutOfReach[];
}

/** `result` is the score of the same inputs and parameters. Throws `plan.notAssessable` when no agency counts. */
export const agencyField = (inputs: ScoreInputs, result: ScoreResult, included: Included): AgencyField => {
  const { parameters, totals } = result;
  const now = result.milestones.find(({ id }) => id === 'm2')?.value?.num ?? 0;
  if (totals.counted === 0) throw new AppError('plan.notAssessable', { milestone: 2, period: inputs.period.code });
  const needed = neededFor(totals.counted, parameters.agencyShareTarget);
  const notMeeting = new Set(result.agencies.filter(({ meets }) => meets !== true).map(({ key }) => key));
  const found = inputs.agencies.filter((agency) => notMeeting.has(agency.key) && included(agency))
    .map((agency) => candidateOf(agency, parameters));
  return {
    needed, now, wanted: Math.max(0, needed - now),
    candidates: found.filter(isCandidate).sort(byCost),
    outOfReach: found.filter((each): each is OutOfReach => !isCandidate(each)),
  };
};

const actionOf = ({ agency, cost, fromInProcess, followedUp }: Candidate): PlanAction => ({
  agency: agency.key, name: agency.name, add: cost, fromInProcess, fromOpen: cost - fromInProcess,
  figure: 'followedUp', from: followedUp, to: followedUp + cost,
});

const alternatesTo = (chosen: readonly Candidate[], candidates: readonly Candidate[]): Plan['alternates'] => {
  const taken = new Set(chosen);
  const rest = candidates.filter((candidate) => !taken.has(candidate));
  const dearest = chosen.reduce((most, { cost }) => Math.max(most, cost), 0);
  const ties = rest.filter(({ cost }) => cost === dearest).length;
  return rest.slice(0, ties + nextCheapest).map(({ agency, cost }) =>
    ({ agency: agency.key, name: agency.name, add: cost, isTie: cost === dearest }));
};

/** What a choice of candidates comes to. */
export const agencySide = (field: AgencyField, chosen: readonly Candidate[]) => {
  const goal: PlanGoal = { milestone: 'm2', needed: field.needed, now: field.now, shortfall: field.wanted - chosen.length };
  return {
    goal,
    cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
    actions: chosen.map(actionOf),
    alternates: alternatesTo(chosen, field.candidates),
    outOfReach: [...field.outOfReach],
  };
};

/** Plans milestone 2. */
export const planAgencies = (inputs: ScoreInputs, result: ScoreResult, included: Included): Plan => {
  const field = agencyField(inputs, result, included);
  const { goal, cost, ...lists } = agencySide(field, field.candidates.slice(0, field.wanted));
  return { target: 'm2', goals: [goal], cost: goal.shortfall > 0 ? null : cost, ...lists };
};
