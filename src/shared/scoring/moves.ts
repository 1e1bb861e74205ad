// Reports that change their state in a tally, as a plan or an intervention would have it. Never asks whether they should: the
// caller knows how many there are. What the evidence does not give stays unknown, and the counts go on adding up to received.

import { reportStates } from '../domain.ts';
import { openOf } from './tally.ts';
import type { Tally } from './types.ts';

/** The order in which open reports are taken: those nearest to an answer first. */
const openStates = ['waiting', 'forwarded', 'onHold', 'unverified'] as const;

/** `unspecified` is what the given states leave of received. */
const evened = (tally: Tally): Tally => {
  const given = reportStates.reduce((sum, state) => sum + (tally[state] ?? 0), 0);
  return { ...tally, unspecified: Math.max(0, tally.received - given) };
};

const more = (count: number | null, by: number): number | null => (count === null ? null : count + by);

/** The tally without `count` reports in its given open states. Where none is given they stand in `unspecified`, which evens out. */
const withoutOpen = (tally: Tally, count: number): Tally => {
  const left: Record<(typeof openStates)[number], number | null> = {
    waiting: tally.waiting, forwarded: tally.forwarded, onHold: tally.onHold, unverified: tally.unverified,
  };
  let rest = count;
  for (const state of openStates) {
    const part = Math.min(rest, left[state] ?? 0);
    left[state] = more(left[state], -part);
    rest -= part;
  }
  return { ...tally, ...left };
};

/**
 * `count` open reports taken into process or completed; they count as followed up either way.
 * Throws when there are fewer open reports (those in process are not among them).
 */
export const moveOpen = (tally: Tally, count: number, to: 'inProcess' | 'completed'): Tally => {
  if (count > openOf(tally, true)) throw new RangeError(`${count} open reports asked of ${openOf(tally, true)}`);
  return evened({ ...withoutOpen(tally, count), [to]: more(tally[to], count), followedUp: more(tally.followedUp, count) });
};

/** `count` reports in process completed. Where one of the two counts follows from a printed sum, only the other moves. */
export const completeInProcess = (tally: Tally, count: number): Tally =>
  evened({ ...tally, inProcess: more(tally.inProcess, -count), completed: more(tally.completed, count) });
