// Counting agencies: how many meet a threshold, of how many that count, with every unknown taken both ways (indicators 2, 3
// and 8). Knows nothing of reports beyond a standing.

import { rateOf } from './rate.ts';
import type { Standing } from './standing.ts';
import type { Rate } from './types.ts';
import type { AgencyVerdict } from './verdict.ts';
import { mayMeet } from './verdict.ts';

/** Running counts of one threshold over all agencies. */
export interface Share {
  met: number;
  counted: number;
  /** Missing agencies, and among them those left out by `missingAgencies`. */
  missing: number;
  missingUncounted: number;
  /** Agencies of unknown follow-ups that could meet the threshold. */
  mayMeet: number;
}

export const emptyShare = (): Share => ({ met: 0, counted: 0, missing: 0, missingUncounted: 0, mayMeet: 0 });

/** Adds one agency to a share. */
export const addToShare = (share: Share, verdict: AgencyVerdict, standing: Standing | null, threshold: number): void => {
  if (standing === null) {
    share.missing += 1;
    if (verdict === 'uncounted') share.missingUncounted += 1;
  }
  if (verdict === 'uncounted') return;
  share.counted += 1;
  if (verdict === true) share.met += 1;
  if (verdict === 'unknown' && standing !== null && mayMeet(standing, threshold)) share.mayMeet += 1;
};

export const shareRate = (share: Share): Rate => rateOf(share.met, share.counted);

/**
 * The share with every missing agency failing and with every one passing, missing agencies in the denominator of both whatever
 * `missingAgencies` says; agencies of unknown follow-ups likewise. The value lies between them.
 */
export const shareBounds = (share: Share): { readonly worst: Rate; readonly best: Rate } => {
  const agencies = share.counted + share.missingUncounted;
  return { worst: rateOf(share.met, agencies), best: rateOf(share.met + share.missing + share.mayMeet, agencies) };
};
