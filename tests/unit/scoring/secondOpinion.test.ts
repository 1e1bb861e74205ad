// A second opinion: thousands of random projects, scored by the program and by plain SQL over the same stored rows, agree in every
// figure.

import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/main/db/migrate.ts';
import { openSqlite, type Db } from '../../../src/main/db/sqlite.ts';
import { recomputeInputs } from '../../../src/main/db/tallies.ts';
import { intervene, type Intervention } from '../../../src/shared/scoring/interventions.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { decompose, partsOf } from '../../../src/shared/scoring/trend.ts';
import type { AgencyScore, Parameters, ScoreResult } from '../../../src/shared/scoring/types.ts';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import { anyParameters } from './arbitraries.ts';
import { openSecondOpinion, type AgencyOpinion, type NationalOpinion } from '../../support/secondOpinion/opinion.ts';
import { openFurtherOpinion } from '../../support/secondOpinion/furtherOpinion.ts';
import { agencyNames, anyProject } from '../../support/secondOpinion/randomProject.ts';
import { storeProject } from '../../support/secondOpinion/storedProject.ts';

let db: Db;
let secondOpinion: ReturnType<typeof openSecondOpinion>;
let further: ReturnType<typeof openFurtherOpinion>;
beforeAll(() => {
  db = openSqlite(':memory:');
  migrate(db, ':memory:');
  secondOpinion = openSecondOpinion(db);
  further = openFurtherOpinion(db);
});
afterAll(() => db.close());

const fraction = (num: number | null, den: number | null) => (num === null || den === null ? null : `${num}/${den}`);
const rate = (of: { readonly num: number; readonly den: number } | null) => (of === null ? null : `${of.num}/${of.den}`);
const said = (verdict: AgencyOpinion['meets']) => (verdict === 1 ? true : verdict === 0 ? false : null);

const engineLine = (line: AgencyScore) => ({
  evidence: line.evidence, received: line.received, completed: line.completed, inProcess: line.inProcess, archived: line.archived,
  followedUp: line.followedUp, open: line.open, denominator: line.denominator, followUp: rate(line.followUp), completion: rate(line.completion),
  quick: rate(line.quick), meets: line.meets, good: line.good,
});

const sqlLine = (line: AgencyOpinion): ReturnType<typeof engineLine> => ({
  evidence: line.evidence as AgencyScore['evidence'], received: line.received, completed: line.completed, inProcess: line.in_process,
  archived: line.archived, followedUp: line.raw_follow_ups, open: line.open, denominator: line.den,
  followUp: fraction(line.follow_ups, line.den), completion: fraction(line.done, line.den),
  quick: line.has_speed === 1 ? fraction(line.quick, line.due) : null, meets: said(line.meets), good: said(line.good),
});

const engineFigures = ({ totals, rates, milestones, good, goodWithSpeed, notAssessable }: ScoreResult) => ({
  agencies: totals.agencies, withEvidence: totals.withEvidence, received: totals.received, completed: totals.completed,
  inProcess: totals.inProcess, archived: totals.archived, followedUp: totals.followedUp, open: totals.open,
  completion: rate(rates.completion), followUp: rate(rates.followUp), quick: rate(rates.quickFollowUp), timer: rate(rates.closedByTimer),
  milestones: milestones.slice(0, 2).map(({ value, met, needed, missing, bounds }) =>
    [rate(value), met, needed, missing, rate(bounds?.worst ?? null), rate(bounds?.best ?? null)]),
  good: rate(good), goodWithSpeed: rate(goodWithSpeed), notAssessable,
});

const judged = (num: number, den: number, target: number, worst: string, best: string) => {
  if (den === 0) return [fraction(num, den), null, null, null, null, null];
  const needed = Math.ceil((target * den) / 10_000);
  return [fraction(num, den), num * 10_000 >= target * den, needed, Math.max(0, needed - num), worst, best];
};

const sqlMilestone1 = (n: NationalOpinion, { completionMeasure: measure, completionTarget: target }: Parameters) => {
  if (measure === 'quick') return judged(n.quick, n.due, target, `${n.quick}/${n.due + n.unjudged}`, `${n.quick + n.unjudged}/${n.due + n.unjudged}`);
  const [value, best] = measure === 'completed' ? [n.done, n.done_at_most] : [n.follow_ups, n.follow_ups_at_most];
  return judged(value, n.den, target, `${value}/${n.den}`, `${best}/${n.den}`);
};

const sqlFigures = (n: NationalOpinion, parameters: Parameters): ReturnType<typeof engineFigures> => {
  const everyone = n.counted + n.missing_left_out;
  return {
    agencies: n.agencies, withEvidence: n.with_evidence, received: n.received, completed: n.completed, inProcess: n.in_process,
    archived: n.archived, followedUp: n.followed_up, open: n.open, completion: fraction(n.done, n.den), followUp: fraction(n.follow_ups, n.den),
    quick: n.assessable === 0 ? null : fraction(n.quick, n.due), timer: fraction(n.by_system, n.by_known),
    milestones: [
      sqlMilestone1(n, parameters),
      judged(n.meeting, n.counted, parameters.agencyShareTarget, `${n.meeting}/${everyone}`, `${n.meeting + n.missing + n.may_meet}/${everyone}`),
    ] as ReturnType<typeof engineFigures>['milestones'],
    good: fraction(n.good, n.good_counted), goodWithSpeed: n.judged === 0 ? null : fraction(n.good_and_quick, n.judged),
    notAssessable: n.agencies - n.assessable,
  };
};

test('of long lists and summaries of one day the later import counts, whichever months it gives', () => {
  const name = 'Kota Bogor' as const;
  const list = (...rows: readonly (readonly [count: number, year: 2022 | null])[]) => ({
    layout: 'statusSummary' as const, asAt: null, hasReceived: false, hasFollowUps: false, title: null,
    rows: rows.map(([count, year]) => ({ name, word: 'Selesai' as const, count, year, month: null })),
  });
  const summary = {
    layout: 'agencySummary' as const, asAt: null, hasReceived: false, hasFollowUps: false, title: null, rows: [{
      name, received: 7, unverified: 0, forwarded: 0, onHold: 0, waiting: 0, inProcess: 0, completed: 7, archived: 0, blocked: 0, followedUp: null,
    }],
  };
  storeProject(db, { register: [name], cutOff: 19173, tableYears: [2022], sources: [list([2, null], [1, 2022]), summary, list([3, null])] });
  // The third file takes the first one's undated row's place and is later than the summary; the first one's year stays.
  expect(score(recomputeInputs(db, 'B18'), defaultParameters).agencies).toMatchObject([{ name, received: 4 }]);
});

// On a slow machine it stops early: time is bounded, and every project it came to agreed.
test('thousands of random projects are scored alike by the program and by SQL, figure by figure', () => {
  fc.assert(fc.property(anyProject, anyParameters, (project, parameters) => {
    storeProject(db, project);
    const result = score(recomputeInputs(db, 'B18'), parameters);
    const { agencies, national } = secondOpinion(project, parameters);
    const byKey = Object.fromEntries(agencies.map((agency) => [agencyKey(agency.agency), sqlLine(agency)]));
    expect(Object.fromEntries(result.agencies.map((line) => [line.key, engineLine(line)]))).toEqual(byKey);
    expect(engineFigures(result)).toEqual(sqlFigures(national, parameters));
  }), { numRuns: 2000, interruptAfterTimeLimit: 40_000 });
}, 60_000);

/** What SQL says of milestone 3, in the words of the engine. */
const sqlDisclosure = ({ disclosureWeights, disclosureTargetItems: target }: Parameters) => {
  const { items, points, registers } = further.disclosure(disclosureWeights);
  if (registers === 0 && target === null) return { value: null, met: null, needed: null, missing: null };
  const value = `${points}/${100 * Math.max(items, target ?? 0)}`;
  if (target === null) return { value, met: null, needed: null, missing: null };
  return { value, met: points >= 100 * target, needed: 100 * target, missing: Math.max(0, 100 * target - points) };
};

test('milestone 3 and intervals are what SQL makes of the same rows', () => {
  fc.assert(fc.property(anyProject, anyParameters, (project, parameters) => {
    storeProject(db, project);
    const result = score(recomputeInputs(db, 'B18'), parameters);
    secondOpinion(project, parameters);
    const m3 = result.milestones.find(({ id }) => id === 'm3');
    expect({ value: rate(m3?.value ?? null), met: m3?.met, needed: m3?.needed, missing: m3?.missing }).toEqual(sqlDisclosure(parameters));
    const intervals = new Map(further.intervals().map(({ agency, low, high }) => [agencyKey(agency), { low, high }]));
    for (const { key, interval } of result.agencies) {
      expect(interval === null).toBe(!intervals.has(key));
      expect(interval?.low ?? 0).toBeCloseTo(intervals.get(key)?.low ?? 0, 9);
      expect(interval?.high ?? 0).toBeCloseTo(intervals.get(key)?.high ?? 0, 9);
    }
  }), { numRuns: 1500, interruptAfterTimeLimit: 20_000 });
}, 60_000);

test('the change between two projects is split as the formula says in SQL, and the parts add up', () => {
  fc.assert(fc.property(anyProject, anyProject, anyParameters, (earlier, later, parameters) => {
    const [before, after] = [earlier, later].map((project) => {
      storeProject(db, project);
      further.keepAsEarlier();
      secondOpinion(project, parameters);
      return score(recomputeInputs(db, 'B18'), parameters);
    }) as [ScoreResult, ScoreResult];
    const split = decompose(partsOf(before, 'completion'), partsOf(after, 'completion'));
    const { mix, rate: ofRates } = further.trend();
    expect(split === null).toBe(mix === null);
    // Hundredths of a point: mix and change are rounded, the rates' part is what is left.
    expect(Math.abs((split?.mix ?? 0) - 100 * (mix ?? 0))).toBeLessThanOrEqual(0.5 + 1e-6);
    expect(Math.abs((split?.change ?? 0) - 100 * ((mix ?? 0) + (ofRates ?? 0)))).toBeLessThanOrEqual(0.5 + 1e-6);
    expect((split?.mix ?? 0) + (split?.rate ?? 0)).toBe(split?.change ?? 0);
  }), { numRuns: 800, interruptAfterTimeLimit: 20_000 });
}, 60_000);

const end = fc.constantFrom('completed', 'inProcess');
const anyIntervention: fc.Arbitrary<Intervention> = fc.record({
  who: fc.oneof(
    fc.constantFrom(...agencyNames).map((name) => ({ kind: 'agency', key: agencyKey(name) }) as const),
    fc.integer({ min: 0, max: 3 }).map((band) => ({ kind: 'band', band }) as const),
    fc.constant({ kind: 'all' } as const),
  ),
  does: fc.oneof(
    fc.record({ kind: fc.constant('reports'), count: fc.integer({ min: 0, max: 8 }), end }),
    fc.record({ kind: fc.constant('share'), share: fc.integer({ min: 0, max: 10_000 }), end }),
    fc.record({ kind: fc.constant('raise'), rate: fc.constantFrom('completion', 'followUp'), to: fc.integer({ min: 0, max: 10_000 }) }),
  ),
});

test('what agencies would do moves each of them as SQL moves it, one intervention after the other', () => {
  fc.assert(fc.property(anyProject, anyParameters, fc.array(anyIntervention, { minLength: 1, maxLength: 5 }), (project, parameters, list) => {
    storeProject(db, project);
    const inputs = recomputeInputs(db, 'B18');
    secondOpinion(project, parameters);
    const result = score(intervene(inputs, list, parameters).inputs, parameters);
    const names = new Map(agencyNames.map((name) => [agencyKey(name), name]));
    for (const line of further.act(list, parameters, (key) => names.get(key) ?? '')) {
      const agency = result.agencies.find(({ key }) => key === agencyKey(line.agency));
      expect({
        open: agency?.open, completed: agency?.completed, inProcess: agency?.inProcess, followUp: rate(agency?.followUp ?? null),
        completion: rate(agency?.completion ?? null), meets: agency?.meets,
      }).toEqual({
        open: line.open, completed: line.completed, inProcess: line.in_process, followUp: `${line.follow_ups}/${line.den}`,
        completion: `${line.done}/${line.den}`, meets: line.meets === null ? null : line.meets === 1,
      });
    }
  }), { numRuns: 1500, interruptAfterTimeLimit: 30_000 });
}, 60_000);
