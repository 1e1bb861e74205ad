// An agency's numerators and denominator under the parameters' readings of in-process and archived reports. The one place
// where those two readings are applied; verdicts, totals and milestones all stand on it.

import { completedAtMost, completedOf, followedUpAtMost, followedUpOf } from './tally.ts';
import type { Parameters, Tally } from './types.ts';

/** Reports of one agency as the rates count them. */
export interface Standing {
  readonly denominator: number;
  /** Null when the evidence does not say. */
  readonly completed: number | null;
  /** Equal to `completed` where that is known. */
  readonly completedAtMost: number;
  readonly followedUp: number | null;
  /** Equal to `followedUp` where that is known. */
  readonly followedUpAtMost: number;
  /** The reading of archived reports needs their number and the evidence does not give it; what is known was used. */
  readonly archivedUnknown: boolean;
}

const denominatorOf = (tally: Tally, reading: Parameters['archivedReports']): number =>
  reading === 'excluded' ? Math.max(0, tally.received - (tally.archived ?? 0) - (tally.blocked ?? 0)) : tally.received;

/**
 * Applies `archivedReports` and `inProcessCounts` to a tally (scoring.md, One agency's tally). Archived and blocked reports of an
 * unknown number are neither taken off nor added: `archivedUnknown` says so.
 */
export const standingOf = (tally: Tally, parameters: Parameters): Standing => {
  const { archivedReports, inProcessCounts } = parameters;
  const denominator = denominatorOf(tally, archivedReports);
  const joining = archivedReports === 'asCompleted' ? (tally.archived ?? 0) : 0;
  const completed = completedOf(tally);
  const followedUp = followedUpOf(tally, inProcessCounts);
  return {
    denominator,
    completed: completed === null ? null : completed + joining,
    completedAtMost: completed === null ? Math.min(denominator, completedAtMost(tally) + joining) : completed + joining,
    followedUp: followedUp === null ? null : followedUp + joining,
    followedUpAtMost: followedUp === null
      ? Math.min(denominator, followedUpAtMost(tally, inProcessCounts) + joining)
      : followedUp + joining,
    archivedUnknown: archivedReports !== 'counted' && tally.archived === null,
  };
};
