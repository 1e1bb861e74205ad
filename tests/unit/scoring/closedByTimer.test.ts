import { expect, test } from 'vitest';
import { closedByTimer, closedByTimerOf } from '../../../src/shared/scoring/closedByTimer.ts';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import { agency, inputs, missing, plain } from './build.ts';

test('the timer closed four of the five whose closer is known', () => {
  const tally = tallyOf({ received: 100, states: { completed: 50 }, closedBySystem: 4, closedByReporter: 1 });
  expect(closedByTimerOf(tally)).toEqual({ num: 4, den: 5, percent: 80 });
});

test('evidence that does not name the system as a closer says nothing about the timer', () => {
  expect(closedByTimerOf(tallyOf({ received: 100, states: { completed: 50 }, closedByAdmin: 5 }))).toBeNull();
  expect(closedByTimer(inputs([plain('a', 10, 5), missing('b')]))).toBeNull();
});

test('over agencies, sums are divided and silent ones left out', () => {
  const with3of4 = agency('a', 10, { completed: 4 }, { closedBySystem: 3, closedByAdmin: 1 });
  const with0of1 = agency('b', 10, { completed: 4 }, { closedBySystem: 0, closedByReporter: 1 });
  expect(closedByTimer(inputs([with3of4, with0of1, plain('c', 10, 5)]))).toEqual({ num: 3, den: 5, percent: 60 });
});
