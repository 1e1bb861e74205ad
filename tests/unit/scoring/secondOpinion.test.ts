// A second opinion: thousands of random projects, scored by the program and by plain SQL over the same stored rows, agree in every
// figure.

import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/main/db/migrate.ts';
import { openSqlite, type Db } from '../../../src/main/db/sqlite.ts';
import { recomputeInputs } from '../../../src/main/db/tallies.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyScore, Parameters, ScoreResult } from '../../../src/shared/scoring/types.ts';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import { anyParameters } from './arbitraries.ts';
import { openSecondOpinion, type AgencyOpinion, type NationalOpinion } from '../../support/secondOpinion/opinion.ts';
import { anyProject } from '../../support/secondOpinion/randomProject.ts';
import { storeProject } from '../../support/secondOpinion/storedProject.ts';

let db: Db;
let secondOpinion: ReturnType<typeof openSecondOpinion>;
beforeAll(() => {
  db = openSqlite(':memory:');
  migrate(db, ':memory:');
  secondOpinion = openSecondOpinion(db);
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
