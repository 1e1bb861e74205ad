// The fewest actions that reach a target: milestone 1, milestone 2, or both at once (scoring.md, Plans). Exact, and O(n log n).

import { score } from '../score.ts';
import type { Parameters, ScoreInputs, ScoreResult } from '../types.ts';
import { planAgencies } from './agencyPlan.ts';
import { planBoth } from './bothPlan.ts';
import { planReports } from './reportsPlan.ts';
import type { Included, Plan, PlanTarget } from './types.ts';

const everybody: Included = () => true;

const planners: Readonly<Record<PlanTarget, (inputs: ScoreInputs, result: ScoreResult, included: Included) => Plan>> = {
  m1: planReports, m2: planAgencies, both: planBoth,
};

/**
 * Plans a target. `included` limits the plan to chosen agencies, types or bands: the others still count, but are not asked.
 * Throws `plan.notAssessable` when a milestone of the target has nothing to count.
 */
export const planTarget = (
  target: PlanTarget, inputs: ScoreInputs, parameters: Parameters, included: Included = everybody,
): Plan => planners[target](inputs, score(inputs, parameters), included);
