// Reports moved between states: counts go on adding up, and what is not known stays unknown.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportStates } from '../../../src/shared/domain.ts';
import { completeInProcess, moveOpen } from '../../../src/shared/scoring/moves.ts';
import { completedOf, followedUpOf, inProcessOf, openOf, tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { Tally } from '../../../src/shared/scoring/types.ts';
import { fullTally, gappyTally } from './arbitraries.ts';

const addsUp = (tally: Tally): boolean =>
  reportStates.reduce((sum, state) => sum + (tally[state] ?? 0), tally.unspecified) === tally.received;

const added = (count: number | null, by: number): number | null => (count === null ? null : count + by);

test('moved open reports are followed up, and completed where they were to be', () => {
  fc.assert(fc.property(fc.oneof(fullTally, gappyTally), fc.nat(), fc.constantFrom('inProcess', 'completed'), (tally, pick, end) => {
    const count = pick % (openOf(tally, true) + 1);
    const moved = moveOpen(tally, count, end);
    expect(addsUp(moved)).toBe(true);
    expect(moved.received).toBe(tally.received);
    expect(followedUpOf(moved, true)).toBe(added(followedUpOf(tally, true), count));
    expect(completedOf(moved)).toBe(added(completedOf(tally), end === 'completed' ? count : 0));
    expect(inProcessOf(moved)).toBe(added(inProcessOf(tally), end === 'inProcess' ? count : 0));
  }));
});

test('completing reports in process changes no follow-up and no open report', () => {
  fc.assert(fc.property(fc.oneof(fullTally, gappyTally), fc.nat(), (tally, pick) => {
    const count = pick % ((inProcessOf(tally) ?? 0) + 1);
    const moved = completeInProcess(tally, count);
    expect(addsUp(moved)).toBe(true);
    expect(followedUpOf(moved, true)).toBe(followedUpOf(tally, true));
    expect(completedOf(moved)).toBe(added(completedOf(tally), count));
    expect(inProcessOf(moved)).toBe(added(inProcessOf(tally), -count));
  }));
});

test('open reports nearest to an answer are taken first', () => {
  const tally = tallyOf({ received: 10, states: { unverified: 4, forwarded: 3, onHold: 0, waiting: 3, inProcess: 0, completed: 0 } });
  expect(moveOpen(tally, 5, 'completed')).toMatchObject({ waiting: 0, forwarded: 1, unverified: 4, completed: 5 });
});

test('more open reports than there are cannot be moved', () => {
  expect(() => moveOpen(tallyOf({ received: 2, states: { waiting: 1, completed: 1 } }), 2, 'completed')).toThrow(RangeError);
});
