// One agency's counts as the evidence gives them, and what follows from them by definition. Knows of no thresholds and no
// verdicts. A count the evidence does not give stays null: it is never read as 0.

import type { ReportState } from '../domain.ts';
import { reportStates } from '../domain.ts';
import type { Tally } from './types.ts';

type Count = number | null;

/** What a period's evidence says of one agency. `followedUp` and the closers are optional columns. */
export interface KnownCounts {
  readonly received: number;
  readonly states: Readonly<Partial<Record<ReportState, Count>>>;
  readonly followedUp?: Count;
  readonly closedBySystem?: Count;
  readonly closedByAdmin?: Count;
  readonly closedByReporter?: Count;
}

const countOrNull = (values: readonly Count[]): Count =>
  values.reduce<Count>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

/** The counts of several agencies as one's: what any of them does not give, nobody knows of the whole. */
export const sumOfCounts = (parts: readonly KnownCounts[]): KnownCounts => ({
  received: parts.reduce((sum, { received }) => sum + received, 0),
  states: Object.fromEntries(reportStates.map((name) => [name, countOrNull(parts.map(({ states }) => states[name] ?? null))])),
  followedUp: countOrNull(parts.map(({ followedUp }) => followedUp ?? null)),
});

/** The known states and `unspecified` add up to `received`; what evidence leaves out is unspecified, not zero. */
export const tallyOf = (counts: KnownCounts): Tally => {
  const state = (name: ReportState): Count => counts.states[name] ?? null;
  const given = reportStates.reduce((sum, name) => sum + (state(name) ?? 0), 0);
  return {
    received: counts.received,
    unverified: state('unverified'), forwarded: state('forwarded'), onHold: state('onHold'), waiting: state('waiting'),
    inProcess: state('inProcess'), completed: state('completed'), archived: state('archived'), blocked: state('blocked'),
    unspecified: Math.max(0, counts.received - given),
    followedUp: counts.followedUp ?? null,
    closedBySystem: counts.closedBySystem ?? null,
    closedByAdmin: counts.closedByAdmin ?? null,
    closedByReporter: counts.closedByReporter ?? null,
  };
};

/** What is left of `whole` after `part`; null when either is unknown or they contradict each other. */
const remainder = (whole: Count, part: Count): Count => (whole === null || part === null || part > whole ? null : whole - part);

/** Completed reports, where needed from `followedUp = completed + inProcess`. */
export const completedOf = (tally: Tally): Count => tally.completed ?? remainder(tally.followedUp, tally.inProcess);

/** Reports in process, where needed from `followedUp = completed + inProcess`. */
export const inProcessOf = (tally: Tally): Count => tally.inProcess ?? remainder(tally.followedUp, tally.completed);

/**
 * Followed-up reports: `completed + inProcess`, or only `completed` when in process does not count. The states decide; a printed
 * sum is used where they are not both given.
 */
export const followedUpOf = (tally: Tally, inProcessCounts: boolean): Count => {
  if (!inProcessCounts) return completedOf(tally);
  if (tally.completed !== null && tally.inProcess !== null) return tally.completed + tally.inProcess;
  return tally.followedUp;
};

const hasOpenState = (tally: Tally): boolean =>
  tally.unverified !== null || tally.forwarded !== null || tally.onHold !== null || tally.waiting !== null;

/** Reports in a state that is neither open, in process nor completed. */
export const setAsideOf = (tally: Tally): number => (tally.archived ?? 0) + (tally.blocked ?? 0);

/** Reports in one of the four states before any follow-up, as far as they are given. */
export const waitingOf = (tally: Tally): number =>
  (tally.unverified ?? 0) + (tally.forwarded ?? 0) + (tally.onHold ?? 0) + (tally.waiting ?? 0);

/** What no state accounts for, less what a printed sum says was followed up. */
const unaccountedOf = (tally: Tally): number => {
  const settled = (tally.completed ?? 0) + (tally.inProcess ?? 0);
  const followedUp = Math.max(settled, followedUpOf(tally, true) ?? 0);
  return Math.max(0, tally.received - waitingOf(tally) - followedUp - setAsideOf(tally));
};

/**
 * Open reports: `unverified + forwarded + onHold + waiting`; reports without a state only if none of those four is given. In
 * process is open too when it does not count as followed up.
 */
export const openOf = (tally: Tally, inProcessCounts: boolean): number => {
  const open = hasOpenState(tally) ? waitingOf(tally) : unaccountedOf(tally);
  return inProcessCounts ? open : open + (inProcessOf(tally) ?? 0);
};

/** The most reports that can be completed when `completed` is unknown: what the known counts leave room for. */
export const completedAtMost = (tally: Tally): number => {
  const room = tally.received - waitingOf(tally) - setAsideOf(tally) - (tally.inProcess ?? 0);
  const followedUp = tally.followedUp === null ? room : tally.followedUp - (tally.inProcess ?? 0);
  return Math.max(0, Math.min(room, followedUp));
};

/** The most reports that can be followed up when that is unknown. */
export const followedUpAtMost = (tally: Tally, inProcessCounts: boolean): number =>
  inProcessCounts ? Math.max(0, tally.received - waitingOf(tally) - setAsideOf(tally)) : completedAtMost(tally);
