// Counts the evidence does not give: null is never 0, and the bounds say how far the truth can lie.

import { expect, test } from 'vitest';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { agency, inputs, line, milestone, missing, plain, scored } from './build.ts';

test('a summary with only a follow-up figure is judged on it, and its completions stay unknown', () => {
  const result = scored([agency('a', 100, {}, { followedUp: 60 })]);
  expect(line(result, 'a')).toMatchObject({
    followedUp: 60, completed: null, completion: null, meets: true, open: 40, flags: ['unknownCounts'],
  });
  expect(milestone(result, 'm1')).toMatchObject({
    value: { num: 0, den: 100 }, bounds: { worst: { num: 0, den: 100 }, best: { num: 60, den: 100 }, certain: false },
  });
});

test('a summary with only completions has no follow-up verdict, counts in the denominator, and may meet in the best bound', () => {
  const result = scored([agency('a', 100, { completed: 30 }), plain('b', 100, 50)]);
  expect(line(result, 'a'))
    .toMatchObject({ followedUp: null, followUp: null, meets: null, good: null, missingToThreshold: null, open: 70 });
  expect(milestone(result, 'm2')).toMatchObject({
    value: { num: 1, den: 2 }, bounds: { worst: { num: 1, den: 2 }, best: { num: 2, den: 2 }, certain: true },
  });
  expect(line(scored([agency('a', 100, { completed: 30 })], { inProcessCounts: false }), 'a'))
    .toMatchObject({ followedUp: 30, meets: false });
});

test('the best bound goes only as far as the known states leave room', () => {
  const result = scored([agency('a', 100, { waiting: 70, completed: 10 })]);
  expect(milestone(result, 'm2').bounds).toMatchObject({ best: { num: 0, den: 1 } });
  expect(milestone(scored([agency('a', 100, { waiting: 70 })]), 'm1').bounds).toMatchObject({ worst: { num: 0 }, best: { num: 30 } });
});

test('followed up less in process gives the completions, and less completed those in process', () => {
  expect(line(scored([agency('a', 100, { inProcess: 20 }, { followedUp: 60 })]), 'a')).toMatchObject({ completed: 40, followedUp: 60 });
  expect(line(scored([agency('a', 100, { completed: 40 }, { followedUp: 60 })]), 'a')).toMatchObject({ inProcess: 20, followedUp: 60 });
});

test('the states decide over a printed follow-up figure that contradicts them', () => {
  expect(line(scored([agency('a', 100, { completed: 40, inProcess: 10 }, { followedUp: 90 })]), 'a').followedUp).toBe(50);
});

test('reports without a state are open only if no open state is given', () => {
  expect(line(scored([agency('a', 100, { completed: 40, inProcess: 10 })]), 'a').open).toBe(50);
  expect(line(scored([agency('a', 100, { completed: 40, inProcess: 10, waiting: 20 })]), 'a').open).toBe(20);
});

test('milestone 2 is taken with every missing agency failing and passing, whatever missingAgencies says', () => {
  const agencies = [plain('a', 10, 5), plain('b', 10, 0), missing('c'), missing('d')];
  const bounds = { worst: { num: 1, den: 4 }, best: { num: 3, den: 4 }, certain: false, unknownAgencies: 0 };
  expect(milestone(scored(agencies), 'm2').bounds).toMatchObject(bounds);
  expect(milestone(scored(agencies, { missingAgencies: 'excluded' }), 'm2')).toMatchObject({ value: { num: 1, den: 2 }, bounds });
});

test('a verdict is already certain when both bounds agree', () => {
  const agencies = [plain('a', 10, 5), plain('b', 10, 5), plain('c', 10, 0), missing('d')];
  expect(milestone(scored(agencies), 'm2').bounds?.certain).toBe(true);
  expect(milestone(scored(agencies, { agencyShareTarget: 6000 }), 'm2').bounds?.certain).toBe(false);
});

test('milestone 1 says how many agencies its bounds do not reach', () => {
  expect(milestone(scored([plain('a', 10, 5), missing('b')]), 'm1').bounds?.unknownAgencies).toBe(1);
});

test('without a register nobody can be missing', () => {
  const result = score(inputs([plain('a', 10, 5), missing('b')], false), defaultParameters);
  expect(result.totals).toMatchObject({ agencies: 1, missing: 0 });
  expect(milestone(result, 'm2').value).toMatchObject({ num: 1, den: 1 });
});
