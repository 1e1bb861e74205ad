// Sums of reports over all agencies with evidence. Counts stay raw whatever the readings say; only the numerators and the
// denominator of the rates follow them. An unknown count adds nothing: the bounds say how much it could add.

import type { Standing } from './standing.ts';
import { completedOf, followedUpOf, inProcessOf, openOf } from './tally.ts';
import type { ScoreResult, Tally } from './types.ts';

type AgencyCounts = 'agencies' | 'withEvidence' | 'missing' | 'counted';

/** The sums of a result's totals that are about reports. */
export type ReportTotals = Omit<ScoreResult['totals'], AgencyCounts>;

/** Numerators of the rates, as far as known and at most. */
export interface RateTotals {
  completed: number;
  completedAtMost: number;
  followedUp: number;
  followedUpAtMost: number;
}

export const emptyReportTotals = (): ReportTotals => ({
  received: 0, unverified: 0, forwarded: 0, onHold: 0, waiting: 0, inProcess: 0, completed: 0, archived: 0, blocked: 0,
  unspecified: 0, followedUp: 0, open: 0, denominator: 0, closedBySystem: 0, closedByAdmin: 0, closedByReporter: 0,
});

export const emptyRateTotals = (): RateTotals => ({ completed: 0, completedAtMost: 0, followedUp: 0, followedUpAtMost: 0 });

/** Adds one agency's raw counts. */
export const addReports = (totals: ReportTotals, tally: Tally, standing: Standing, inProcessCounts: boolean): void => {
  totals.received += tally.received;
  totals.unverified += tally.unverified ?? 0;
  totals.forwarded += tally.forwarded ?? 0;
  totals.onHold += tally.onHold ?? 0;
  totals.waiting += tally.waiting ?? 0;
  totals.inProcess += inProcessOf(tally) ?? 0;
  totals.completed += completedOf(tally) ?? 0;
  totals.archived += tally.archived ?? 0;
  totals.blocked += tally.blocked ?? 0;
  totals.unspecified += tally.unspecified;
  totals.followedUp += followedUpOf(tally, inProcessCounts) ?? 0;
  totals.open += openOf(tally, inProcessCounts);
  totals.denominator += standing.denominator;
  totals.closedBySystem += tally.closedBySystem ?? 0;
  totals.closedByAdmin += tally.closedByAdmin ?? 0;
  totals.closedByReporter += tally.closedByReporter ?? 0;
};

/** Adds one agency's numerators. */
export const addRates = (totals: RateTotals, standing: Standing): void => {
  totals.completed += standing.completed ?? 0;
  totals.completedAtMost += standing.completedAtMost;
  totals.followedUp += standing.followedUp ?? 0;
  totals.followedUpAtMost += standing.followedUpAtMost;
};
