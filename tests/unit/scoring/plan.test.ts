// Each rule of scoring.md's Plans by an example small enough to check by hand.

import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { planTarget } from '../../../src/shared/scoring/plan/plan.ts';
import type { Included, PlanTarget } from '../../../src/shared/scoring/plan/types.ts';
import type { AgencyInput, Parameters } from '../../../src/shared/scoring/types.ts';
import { agency, inputs, many, missing, plain } from './build.ts';

const plan = (target: PlanTarget, agencies: readonly AgencyInput[], changes: Partial<Parameters> = {}, included?: Included) =>
  planTarget(target, inputs(agencies), { ...defaultParameters, ...changes }, included);

describe('milestone 2', () => {
  test('takes the cheapest agencies, as many as are needed', () => {
    // Half of six are needed and one meets already: two more, at 45 % of 100 less what they have.
    const agencies = [plain('met', 100, 50), plain('far', 100, 0), plain('near', 100, 44), plain('next', 100, 30), plain('x', 100, 1), plain('y', 100, 2)];
    expect(plan('m2', agencies, { agencyShareTarget: 5000 })).toMatchObject({
      goals: [{ milestone: 'm2', needed: 3, now: 1, shortfall: 0 }], cost: 16,
      actions: [
        { agency: 'near', add: 1, fromInProcess: 0, fromOpen: 1, figure: 'followedUp', from: 44, to: 45 },
        { agency: 'next', add: 15, from: 30, to: 45 },
      ],
    });
  });

  test('needs no action where the target is met, and still names the next cheapest', () => {
    expect(plan('m2', [plain('a', 10, 9), plain('b', 10, 0)])).toMatchObject({
      cost: 0, actions: [], alternates: [{ agency: 'b', add: 5, isTie: false }],
    });
  });

  test('names agencies that would cost as much as the dearest chosen, then the ten next cheapest', () => {
    const tied = many(4, (name) => plain(name, 100, 40), 't');
    const dearer = many(20, (name) => plain(name, 100, 10), 'd');
    const found = plan('m2', [...tied, ...dearer], { agencyShareTarget: 400 });
    expect(found.actions.map(({ agency }) => agency)).toEqual(['t0']);
    expect(found.alternates.filter(({ isTie }) => isTie).map(({ agency }) => agency)).toEqual(['t1', 't2', 't3']);
    expect(found.alternates).toHaveLength(13);
    expect(found.alternates.at(-1)).toMatchObject({ add: 35, isTie: false });
  });

  test('says why an agency is out of reach, and never plans it', () => {
    const agencies = [
      missing('gone'), plain('none', 0, 0), plain('tiny', 2, 0), agency('mute', 100, { completed: 1 }),
      agency('shut', 100, { waiting: 10, inProcess: 0, completed: 0, archived: 90 }), plain('able', 100, 0),
    ];
    const found = plan('m2', agencies, { minimumReports: 3, agencyShareTarget: 10000 });
    expect(found.outOfReach).toEqual([
      { agency: 'gone', name: 'gone', reason: 'noEvidence', cost: null, open: null },
      { agency: 'none', name: 'none', reason: 'noReports', cost: null, open: 0 },
      { agency: 'tiny', name: 'tiny', reason: 'belowMinimum', cost: null, open: 2 },
      { agency: 'mute', name: 'mute', reason: 'unknownCounts', cost: null, open: 99 },
      { agency: 'shut', name: 'shut', reason: 'tooFewOpen', cost: 45, open: 10 },
    ]);
    expect(found).toMatchObject({ cost: null, goals: [{ needed: 6, now: 0, shortfall: 5 }], actions: [{ agency: 'able', add: 45 }] });
  });

  test('asks only chosen types, while the others go on counting', () => {
    const cities = many(3, (name) => ({ ...plain(name, 100, 40), type: 'city' as const }), 'c');
    const others = many(3, (name) => ({ ...plain(name, 100, 44), type: 'regency' as const }), 'r');
    const found = plan('m2', [...cities, ...others], {}, ({ type }) => type === 'city');
    expect(found).toMatchObject({ goals: [{ needed: 2, now: 0 }], cost: 10, actions: [{ agency: 'c0' }, { agency: 'c1' }] });
    expect(found.alternates.map(({ agency }) => agency)).toEqual(['c2']);
  });

  test.each([
    { archivedReports: 'counted', cost: 35 }, { archivedReports: 'excluded', cost: 8 }, { archivedReports: 'asCompleted', cost: 0 },
  ] as const)('costs follow the reading of archived reports: $archivedReports', ({ archivedReports, cost }) => {
    const archived = agency('a', 100, { waiting: 30, inProcess: 0, completed: 10, archived: 60 });
    const found = plan('m2', [archived], { archivedReports, agencyShareTarget: 10000 });
    expect(found.cost ?? found.outOfReach[0]?.cost).toBe(cost);
  });

  test('where in process does not count, reports in process are completed before open ones', () => {
    expect(plan('m2', [plain('a', 100, 10, 20)], { inProcessCounts: false })).toMatchObject({
      actions: [{ add: 35, fromInProcess: 20, fromOpen: 15, from: 10, to: 45 }],
    });
  });

  test('agencies a rule counts as meeting are not asked, and those it leaves out are not needed', () => {
    expect(plan('m2', [plain('none', 0, 0), plain('a', 10, 0)], { zeroReportAgencies: 'met' })).toMatchObject({ goals: [{ now: 1 }], cost: 0 });
    expect(plan('m2', [...many(9, missing), plain('b', 10, 0)], { missingAgencies: 'excluded' })).toMatchObject({ goals: [{ needed: 1 }], cost: 5 });
  });
});

describe('milestone 1', () => {
  test('completes reports in process first, then open ones, largest stock first', () => {
    // 45 % of 300 is 135, 20 are completed: 115, of which 70 in process.
    const agencies = [plain('a', 100, 10, 20), plain('b', 100, 10, 50), plain('c', 100, 0, 0)];
    expect(plan('m1', agencies)).toMatchObject({
      goals: [{ milestone: 'm1', needed: 135, now: 20, shortfall: 0 }], cost: 115,
      actions: [
        { agency: 'b', add: 50, fromInProcess: 50, fromOpen: 0, figure: 'completed', from: 10, to: 60 },
        { agency: 'c', add: 45, fromInProcess: 0, fromOpen: 45, from: 0, to: 45 },
        { agency: 'a', add: 20, fromInProcess: 20, fromOpen: 0 },
      ],
    });
  });

  test('by follow-ups takes open reports only', () => {
    expect(plan('m1', [plain('a', 100, 10, 20)], { completionMeasure: 'followedUp' })).toMatchObject({
      cost: 15, actions: [{ fromInProcess: 0, fromOpen: 15, figure: 'followedUp', from: 30, to: 45 }],
    });
  });

  test('too few reports in reach: no cost, and what is short', () => {
    const shut = agency('shut', 100, { waiting: 10, inProcess: 5, completed: 0, archived: 85 });
    expect(plan('m1', [shut])).toMatchObject({ cost: null, goals: [{ needed: 45, now: 0, shortfall: 30 }], actions: [{ add: 15 }] });
  });

  test('a period without evidence cannot be planned, and says so', () => {
    expect(() => plan('m1', [missing('a')])).toThrow(expect.objectContaining({ code: 'plan.notAssessable' }));
    expect(() => plan('m1', [plain('a', 10, 1)], { completionMeasure: 'quick' })).toThrow(expect.objectContaining({ code: 'plan.notPlannable' }));
    expect(() => plan('m2', [missing('a')], { missingAgencies: 'excluded' })).toThrow(expect.objectContaining({ code: 'plan.notAssessable' }));
  });
});

describe('both milestones', () => {
  test('cost the greater of the two gaps, because a completed open report counts for both', () => {
    // m1 misses 45 of 100; m2 needs one agency, the cheaper at 5.
    const agencies = [plain('a', 10, 0), plain('b', 90, 0)];
    expect(plan('both', agencies)).toMatchObject({
      goals: [{ milestone: 'm1', needed: 45, now: 0 }, { milestone: 'm2', needed: 1, now: 0 }], cost: 45,
      actions: [{ agency: 'b', add: 40, figure: 'completed', from: 0, to: 40 }, { agency: 'a', add: 5, from: 0, to: 5 }],
    });
    expect(plan('both', agencies, { agencyShareTarget: 10000 }).cost).toBe(46);
  });

  test('an agency asked for both is asked once', () => {
    expect(plan('both', [plain('a', 100, 10, 60)], { completionTarget: 9000 })).toMatchObject({
      cost: 80, actions: [{ agency: 'a', add: 80, fromInProcess: 60, fromOpen: 20, from: 10, to: 90 }],
    });
  });

  test('an agency whose completions are not known helps milestone 2 only: another of the same cost saves reports', () => {
    const printed = agency('a', 10, {}, { followedUp: 0 });
    expect(plan('both', [printed, plain('b', 10, 0)], { completionTarget: 2500, agencyShareTarget: 5000 })).toMatchObject({
      cost: 5, actions: [{ agency: 'b', add: 5 }],
    });
  });

  test('either stock falling short leaves no cost', () => {
    const shut = agency('shut', 100, { waiting: 5, inProcess: 0, completed: 40, archived: 55 });
    expect(plan('both', [shut], { completionTarget: 5000 })).toMatchObject({
      cost: null, goals: [{ milestone: 'm1', shortfall: 5 }, { milestone: 'm2', shortfall: 0 }],
    });
  });
});
