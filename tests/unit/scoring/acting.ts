// Carries out a plan's actions on the tallies they name, so that tests can score what would really come of it.

import { completeInProcess, moveOpen } from '../../../src/shared/scoring/moves.ts';
import type { Plan } from '../../../src/shared/scoring/plan/types.ts';
import type { AgencyInput, Parameters, ScoreInputs, Tally } from '../../../src/shared/scoring/types.ts';

/** Follow-ups suffice where in process counts and nothing has to be completed. */
export const endOf = (target: Plan['target'], parameters: Parameters): 'inProcess' | 'completed' =>
  parameters.inProcessCounts && (target === 'm2' || (target === 'm1' && parameters.completionMeasure === 'followedUp')) ? 'inProcess' : 'completed';

export const acted = (tally: Tally, fromInProcess: number, fromOpen: number, end: 'inProcess' | 'completed'): Tally =>
  moveOpen(completeInProcess(tally, fromInProcess), fromOpen, end);

const withTally = (agency: AgencyInput, change: (tally: Tally) => Tally): AgencyInput =>
  (agency.tally === null ? agency : { ...agency, tally: change(agency.tally) });

/** The inputs after every action of the plan. */
export const afterPlan = (inputs: ScoreInputs, plan: Plan, parameters: Parameters): ScoreInputs => {
  const end = endOf(plan.target, parameters);
  const asked = new Map(plan.actions.map((action) => [action.agency, action]));
  return { ...inputs, agencies: inputs.agencies.map((agency) => {
    const action = asked.get(agency.key);
    return action === undefined ? agency : withTally(agency, (tally) => acted(tally, action.fromInProcess, action.fromOpen, end));
  }) };
};
