// What holds for every plan: nothing cheaper exists (by trying everything on small cases), carrying it out reaches the target,
// and one report less does not.

import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AppError } from '../../../src/shared/errors.ts';
import { inProcessOf, openOf, tallyOf } from '../../../src/shared/scoring/tally.ts';
import { planTarget } from '../../../src/shared/scoring/plan/plan.ts';
import { planSchema, planTargets, type Plan, type PlanTarget } from '../../../src/shared/scoring/plan/types.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyInput, Parameters, ScoreInputs, Tally } from '../../../src/shared/scoring/types.ts';
import { acted, afterPlan, endOf } from './acting.ts';
import { anyAgencies, anyParameters } from './arbitraries.ts';
import { inputs, milestone } from './build.ts';

const goalsOf = (target: PlanTarget): ('m1' | 'm2')[] => (target === 'both' ? ['m1', 'm2'] : [target]);

const isReached = (target: PlanTarget, given: ScoreInputs, parameters: Parameters): boolean => {
  const result = score(given, parameters);
  return goalsOf(target).every((id) => milestone(result, id).met === true);
};

/** The plan, or null where nothing counts towards the target. */
const planned = (target: PlanTarget, given: ScoreInputs, parameters: Parameters): Plan | null => {
  try {
    return planTarget(target, given, parameters);
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('plan.')) return null;
    throw error;
  }
};

const few = (max: number) => fc.integer({ min: 0, max });

/** Small agencies with few ways to act; some give only a printed follow-up figure, or no in-process count. */
const smallTally: fc.Arbitrary<Tally> = fc
  .record({ waiting: few(3), inProcess: few(2), completed: few(3), archived: few(2), gap: fc.constantFrom('none', 'none', 'printed', 'inProcess') })
  .map(({ waiting, inProcess, completed, archived, gap }) => {
    const received = waiting + inProcess + completed + archived;
    if (gap === 'printed') return tallyOf({ received, states: { waiting, archived }, followedUp: inProcess + completed });
    return tallyOf({ received, states: { waiting, archived, completed, ...(gap === 'none' ? { inProcess } : {}) } });
  });

const smallAgencies: fc.Arbitrary<AgencyInput[]> = fc
  .array(fc.oneof({ weight: 6, arbitrary: smallTally }, { weight: 1, arbitrary: fc.constant(null) }), { maxLength: 3 })
  .map((tallies) => tallies.map((tally, at) => ({
    key: `a${at}`, name: `a${at}`, type: null, evidence: tally === null ? 'none' : 'summary', tally,
  })));

/** Every way one agency can act: reports spent, and its tally after. */
const waysOf = (agency: AgencyInput, end: 'inProcess' | 'completed'): { spent: number; agency: AgencyInput }[] => {
  const { tally } = agency;
  if (tally === null) return [{ spent: 0, agency }];
  const counts = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at);
  const started = end === 'completed' ? inProcessOf(tally) ?? 0 : 0;
  return counts(started).flatMap((fromInProcess) => counts(openOf(tally, true)).map((fromOpen) => ({
    spent: fromInProcess + fromOpen, agency: { ...agency, tally: acted(tally, fromInProcess, fromOpen, end) },
  })));
};

/** The fewest reports by trying everything; null when nothing reaches the target. */
const cheapest = (target: PlanTarget, given: ScoreInputs, parameters: Parameters): number | null => {
  const ways = given.agencies.map((agency) => waysOf(agency, endOf(target, parameters)));
  const all = ways.reduce<{ spent: number; agencies: AgencyInput[] }[]>(
    (before, next) => before.flatMap((each) => next.map((way) => ({ spent: each.spent + way.spent, agencies: [...each.agencies, way.agency] }))),
    [{ spent: 0, agencies: [] }],
  );
  return all.filter(({ agencies }) => isReached(target, { ...given, agencies }, parameters))
    .reduce<number | null>((least, { spent }) => (least === null ? spent : Math.min(least, spent)), null);
};

test.each(planTargets)('no way of acting costs less than the plan for %s', (target) => {
  fc.assert(fc.property(smallAgencies, anyParameters, few(3), (agencies, some, minimumReports) => {
    const parameters = { ...some, minimumReports };
    const plan = planned(target, inputs(agencies), parameters);
    fc.pre(plan !== null);
    expect(plan?.cost).toBe(cheapest(target, inputs(agencies), parameters));
  }), { numRuns: 300 });
});

test.each(planTargets)('carrying out the plan for %s reaches the target, and no report less does', (target) => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.nat(), (agencies, parameters, pick) => {
    const plan = planned(target, inputs(agencies), parameters);
    fc.pre(plan !== null);
    if (plan === null || plan.cost === null) return;
    expect(isReached(target, afterPlan(inputs(agencies), plan, parameters), parameters)).toBe(true);
    expect(plan.actions.reduce((sum, { add }) => sum + add, 0)).toBe(plan.cost);
    const given = plan.actions[pick % Math.max(1, plan.actions.length)];
    if (given === undefined) return;
    const shorter = plan.actions.map((action) => (action !== given ? action
      : action.fromOpen > 0 ? { ...action, fromOpen: action.fromOpen - 1 } : { ...action, fromInProcess: action.fromInProcess - 1 }));
    expect(isReached(target, afterPlan(inputs(agencies), { ...plan, actions: shorter }, parameters), parameters)).toBe(false);
  }));
});

test('a plan out of reach says how much is missing, and asks for everything in reach', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.constantFrom(...planTargets), (agencies, parameters, target) => {
    const plan = planned(target, inputs(agencies), parameters);
    fc.pre(plan !== null && plan.cost === null);
    if (plan === null) return;
    const after = score(afterPlan(inputs(agencies), plan, parameters), parameters);
    for (const { milestone: id, needed, shortfall } of plan.goals) {
      const reached = milestone(after, id).value?.num ?? 0;
      expect(Math.max(0, needed - reached)).toBe(shortfall);
      expect(milestone(after, id).met).toBe(shortfall === 0);
    }
  }));
});

test('every plan keeps its shape, its sums and its figures', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.constantFrom(...planTargets), (agencies, parameters, target) => {
    const plan = planned(target, inputs(agencies), parameters);
    fc.pre(plan !== null);
    if (plan === null) return;
    expect(v.parse(planSchema, plan)).toEqual(plan);
    for (const action of plan.actions) {
      expect(action.fromInProcess + action.fromOpen).toBe(action.add);
      expect(action.to - action.from).toBe(action.add);
    }
  }));
});
