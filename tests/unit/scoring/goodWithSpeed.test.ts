// Speed in a score: quick follow-up of all agencies together, good with speed beside good, and agencies nobody can judge.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso } from '../../../src/shared/days.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { speedCalendars, speedGatherer } from '../../../src/shared/scoring/speed/gather.ts';
import type { AgencyInput } from '../../../src/shared/scoring/types.ts';
import { anyAgencies, anyParameters } from './arbitraries.ts';
import { inputs, line, milestone, missing, plain, scored } from './build.ts';

const calendars = speedCalendars({ country: 'Indonesia', version: 'test', years: [{ year: 2021, decree: 'test', days: [] }] });
const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

/** An agency from records with dates: `quick` followed up the next day, `late` after three weeks, `fresh` just come in and open. */
const dated = (name: string, { quick = 0, late = 0, fresh = 0 }): AgencyInput => {
  const gatherer = speedGatherer(calendars, day('2021-06-30'));
  const add = (times: number, received: string, firstFollowUp: string | null): void => {
    if (times === 0) return;
    gatherer.add({
      class: 'notSupervisory', state: firstFollowUp === null ? 'waiting' : 'inProcess', received: day(received),
      firstFollowUp: firstFollowUp === null ? null : day(firstFollowUp), completed: null,
    }, times);
  };
  add(quick, '2021-06-07', '2021-06-08');
  add(late, '2021-06-01', '2021-06-22');
  add(fresh, '2021-06-29', null);
  return { ...plain(name, quick + late + fresh, 0, quick + late), evidence: 'records', speed: gatherer.result() };
};

test('10 received, 6 not yet due, 4 in time: quick 4 of 4, follow-up 40 %, so neither good nor good with speed', () => {
  const result = scored([dated('a', { quick: 4, fresh: 6 })]);
  expect(line(result, 'a')).toMatchObject({ quick: { num: 4, den: 4 }, followUp: { percent: 40 }, good: false, goodWithSpeed: false });
  expect(result.rates.quickFollowUp).toEqual({ num: 4, den: 4, percent: 100 });
  expect(result.goodWithSpeed).toEqual({ num: 0, den: 1, percent: 0 });
});

test('a good agency that is slow is good and not good with speed', () => {
  const result = scored([dated('slow', { quick: 4, late: 6 }), dated('swift', { quick: 6, late: 4 })]);
  expect(result.good).toMatchObject({ num: 2, den: 2 });
  expect(result.goodWithSpeed).toMatchObject({ num: 1, den: 2 });
  expect(result.rates.quickFollowUp).toEqual({ num: 10, den: 20, percent: 50 });
});

test('agencies without a column of first follow-up are counted apart, never as slow', () => {
  const result = scored([dated('a', { quick: 9 }), plain('summary', 10, 9), missing('gone')]);
  expect(result).toMatchObject({ notAssessable: 2, goodWithSpeed: { num: 1, den: 1 } });
  expect(line(result, 'summary')).toMatchObject({ good: true, quick: null, goodWithSpeed: null });
  expect(scored([plain('summary', 10, 9)])).toMatchObject({ notAssessable: 1, goodWithSpeed: null, rates: { quickFollowUp: null } });
});

test('a longer limit never makes fewer quick', () => {
  const agencies = [dated('a', { quick: 3, late: 5 }), dated('b', { quick: 1, late: 1 })];
  const quickAt = (followUpLimit: number): number => scored(agencies, { followUpLimit, notYetDue: 'late' }).rates.quickFollowUp?.num ?? -1;
  const limits = Array.from({ length: 91 }, (_, at) => quickAt(at));
  expect(limits).toEqual(limits.toSorted((a, b) => a - b));
  expect([limits[0], limits[1], limits[14], limits[15]]).toEqual([0, 4, 4, 10]);
});

test('good with speed is never more than good, among the same agencies', () => {
  const speeds = fc.array(fc.record({ quick: fc.nat(9), late: fc.nat(9), fresh: fc.nat(9) }), { maxLength: 6 });
  fc.assert(fc.property(speeds, anyAgencies, anyParameters, (list, others, parameters) => {
    const result = score(inputs([...list.map((each, at) => dated(`s${at}`, each)), ...others]), parameters);
    const judged = result.agencies.filter(({ goodWithSpeed }) => goodWithSpeed !== null);
    expect(result.goodWithSpeed?.den ?? 0).toBe(judged.length);
    expect(result.goodWithSpeed?.num ?? 0).toBeLessThanOrEqual(judged.filter(({ good }) => good === true).length);
    expect(result.notAssessable).toBe(result.agencies.filter(({ quick }) => quick === null).length);
  }));
});

test('speed does not move milestones 1 and 2', () => {
  const agencies = [dated('a', { quick: 4, late: 3, fresh: 2 })];
  const bare = agencies.map(({ speed: _speed, ...rest }) => rest);
  expect(scored(agencies).milestones).toEqual(score(inputs(bare), defaultParameters).milestones);
});

describe('milestone 1 by quick follow-up', () => {
  const bySpeed = { completionMeasure: 'quick' as const, completionTarget: 5000 };

  test('divides the quick follow-ups of agencies whose speed can be judged; the others only widen the bounds', () => {
    const m1 = milestone(scored([dated('a', { quick: 6, late: 4 }), plain('b', 30, 30)], bySpeed), 'm1');
    expect(m1).toMatchObject({ measure: 'quick', value: { num: 6, den: 10 }, met: true });
    expect(m1.bounds).toMatchObject({ worst: { num: 6, den: 40 }, best: { num: 36, den: 40 }, certain: false });
  });

  test('has no verdict where no agency can be judged', () => {
    expect(milestone(scored([plain('b', 30, 30)], bySpeed), 'm1')).toMatchObject({ verdict: 'notAssessable', met: null });
  });
});
