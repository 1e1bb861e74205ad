// Every parameter's effect, each on evidence where the naive reading gives another figure.

import { expect, test } from 'vitest';
import { agency, line, many, milestone, missing, plain, scored } from './build.ts';

test('the national rate divides sums: it is not the mean of the agencies\' percentages', () => {
  const result = scored([plain('large', 1000, 100), plain('small', 10, 10)]);
  expect(milestone(result, 'm1').value).toEqual({ num: 110, den: 1010, percent: 10.89 });
});

test('completionTarget decides milestone 1 on the counts', () => {
  const agencies = [plain('a', 20, 9)];
  expect(milestone(scored(agencies), 'm1')).toMatchObject({ verdict: 'met', needed: 9, missing: 0, target: 4500 });
  expect(milestone(scored(agencies, { completionTarget: 4501 }), 'm1')).toMatchObject({ verdict: 'notMet', needed: 10, missing: 1 });
});

test('completionMeasure lets milestone 1 count follow-ups, and leaves the completion rate alone', () => {
  const result = scored([plain('a', 100, 30, 20)], { completionMeasure: 'followedUp' });
  expect(milestone(result, 'm1')).toMatchObject({ measure: 'followedUp', value: { num: 50, den: 100 }, verdict: 'met' });
  expect(result.rates.completion).toEqual({ num: 30, den: 100, percent: 30 });
});

test('agencyThreshold and goodThreshold are judged apart', () => {
  const result = scored([plain('a', 100, 47)]);
  expect(line(result, 'a')).toMatchObject({ meets: true, good: false });
  expect(line(scored([plain('a', 100, 47)], { agencyThreshold: 4800, goodThreshold: 4700 }), 'a'))
    .toMatchObject({ meets: false, good: true });
});

test('agencyShareTarget decides milestone 2 alone', () => {
  const agencies = [plain('a', 10, 10), plain('b', 10, 0), plain('c', 10, 0)];
  expect(milestone(scored(agencies), 'm2')).toMatchObject({ verdict: 'met', needed: 1 });
  expect(milestone(scored(agencies, { agencyShareTarget: 3400 }), 'm2')).toMatchObject({ verdict: 'notMet', needed: 2, missing: 1 });
});

test('inProcessCounts false takes reports in process back to open', () => {
  const agencies = [plain('a', 100, 40, 10)];
  expect(line(scored(agencies), 'a')).toMatchObject({ followedUp: 50, open: 50, meets: true });
  expect(line(scored(agencies, { inProcessCounts: false }), 'a'))
    .toMatchObject({ followedUp: 40, open: 60, meets: false, missingToThreshold: 5 });
});

const withArchive = agency('a', 100, {
  unverified: 0, forwarded: 0, onHold: 0, waiting: 40, inProcess: 0, completed: 30, archived: 25, blocked: 5,
});

test.each([
  { reading: 'counted', num: 30, den: 100, percent: 30 },
  { reading: 'excluded', num: 30, den: 70, percent: 42.86 },
  { reading: 'asCompleted', num: 55, den: 100, percent: 55 },
] as const)('archivedReports $reading: blocked ones never count as completed, and totals stay raw', ({ reading, num, den, percent }) => {
  const result = scored([withArchive], { archivedReports: reading });
  expect(result.rates.completion).toEqual({ num, den, percent });
  expect(result.rates.followUp).toEqual({ num, den, percent });
  expect(result.totals).toMatchObject({ received: 100, completed: 30, followedUp: 30, archived: 25, blocked: 5, denominator: den });
  expect(line(result, 'a')).toMatchObject({ completed: 30, followedUp: 30, denominator: den, completion: { num, den, percent } });
});

test('an unknown number of archived reports is not taken off, and says so', () => {
  const unknown = agency('a', 100, { waiting: 60, completed: 40, inProcess: 0 });
  expect(line(scored([unknown], { archivedReports: 'excluded' }), 'a')).toMatchObject({ denominator: 100, flags: ['archivedUnknown'] });
  expect(line(scored([unknown], { archivedReports: 'asCompleted' }), 'a').flags).toEqual(['archivedUnknown']);
  expect(line(scored([unknown]), 'a').flags).toEqual([]);
});

const zeroAndOther = [plain('zero', 0, 0), plain('other', 10, 5), plain('poor', 10, 0)];

test.each([
  { rule: 'notMet', num: 1, den: 3, meets: false },
  { rule: 'excluded', num: 1, den: 2, meets: null },
  { rule: 'met', num: 2, den: 3, meets: true },
] as const)('zeroReportAgencies $rule', ({ rule, num, den, meets }) => {
  const result = scored(zeroAndOther, { zeroReportAgencies: rule });
  expect(milestone(result, 'm2').value).toMatchObject({ num, den });
  expect(result.good).toMatchObject({ num, den });
  expect(result.totals.counted).toBe(den);
  expect(line(result, 'zero').meets).toBe(meets);
});

test('an agency whose reports are all archived has a denominator of 0 under excluded', () => {
  const archived = agency('a', 12, {
    unverified: 0, forwarded: 0, onHold: 0, waiting: 0, inProcess: 0, completed: 0, archived: 12, blocked: 0,
  });
  expect(line(scored([archived], { archivedReports: 'excluded', zeroReportAgencies: 'met' }), 'a'))
    .toMatchObject({ denominator: 0, meets: true, flags: ['zeroReports'] });
});

test('minimumReports: an agency below it follows the zero-report rule, however good its rate, and still counts in milestone 1', () => {
  const agencies = [plain('few', 9, 9), plain('enough', 10, 5)];
  const result = scored(agencies, { minimumReports: 10, smallNumber: 0 });
  expect(line(result, 'few')).toMatchObject({ meets: false, good: false, missingToThreshold: null, flags: ['belowMinimum'] });
  expect(line(result, 'enough')).toMatchObject({ meets: true, flags: [] });
  expect(milestone(result, 'm2').value).toMatchObject({ num: 1, den: 2 });
  expect(milestone(result, 'm1').value).toMatchObject({ num: 14, den: 19 });
});

test('missingAgencies: in the denominator as not met, or left out', () => {
  const agencies = [plain('a', 10, 5), missing('b')];
  expect(milestone(scored(agencies), 'm2').value).toMatchObject({ num: 1, den: 2 });
  expect(line(scored(agencies), 'b')).toMatchObject({ meets: false, received: null, followUp: null, band: null, flags: ['missing'] });
  const excluded = scored(agencies, { missingAgencies: 'excluded' });
  expect(milestone(excluded, 'm2').value).toMatchObject({ num: 1, den: 1 });
  expect(line(excluded, 'b').meets).toBeNull();
  expect(excluded.totals).toMatchObject({ agencies: 2, withEvidence: 1, missing: 1, counted: 1 });
});

test('the zero-report rule does not reach missing agencies', () => {
  expect(line(scored([missing('b')], { zeroReportAgencies: 'met' }), 'b').meets).toBe(false);
});

test('volumeBands sort agencies by received, the bound itself in the larger band', () => {
  const agencies = [plain('a', 1000, 0), plain('b', 999, 0), plain('c', 100, 0), plain('d', 99, 0)];
  expect(scored(agencies).agencies.map((each) => each.band)).toEqual([0, 1, 1, 2]);
  expect(scored(agencies, { volumeBands: [] }).agencies.map((each) => each.band)).toEqual([0, 0, 0, 0]);
});

test('smallNumber flags a rate, and changes no verdict', () => {
  const result = scored([plain('a', 29, 29), plain('b', 30, 30)]);
  expect(result.agencies.map((each) => each.flags)).toEqual([['smallNumber'], []]);
  expect(result.agencies.map((each) => each.meets)).toEqual([true, true]);
});

test('a period without evidence scores: nothing received, milestone 1 without a verdict', () => {
  const result = scored(many(653, missing));
  expect(result.totals).toMatchObject({ agencies: 653, withEvidence: 0, received: 0 });
  expect(milestone(result, 'm1')).toMatchObject({ verdict: 'notAssessable', met: null, needed: null, bounds: null });
  expect(milestone(result, 'm2')).toMatchObject({ value: { num: 0, den: 653 }, verdict: 'notMet' });
  expect(milestone(result, 'm3')).toMatchObject({ value: null, target: null, verdict: 'notAssessable' });
});
