// A plan as a work list: each agency asked, with its figures as they are, what it is asked for, and what it would then have.

import { rateOf } from '../rate.ts';
import type { AgencyScore, Rate, ScoreResult } from '../types.ts';
import type { Plan, PlanAction } from './types.ts';

export interface PlanLine extends PlanAction {
  readonly type: AgencyScore['type'];
  readonly band: AgencyScore['band'];
  readonly denominator: number;
  /** Reports that can still be acted on, those in process among them where the action may complete them. */
  readonly open: number;
  readonly rateNow: Rate;
  readonly rateThen: Rate;
}

/** Lines in the plan's order; `result` is the score the plan was made on. */
export const planLines = ({ actions }: Plan, { agencies }: ScoreResult): readonly PlanLine[] => {
  const known = new Map(agencies.map((agency) => [agency.key, agency]));
  return actions.flatMap((action): PlanLine[] => {
    const agency = known.get(action.agency);
    if (agency === undefined || agency.denominator === null) return [];
    const { type, band, denominator, open } = agency;
    return [{
      ...action, type, band, denominator, open: open ?? 0,
      rateNow: rateOf(action.from, denominator), rateThen: rateOf(action.to, denominator),
    }];
  });
};
