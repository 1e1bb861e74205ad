// Agencies a few reports away from the other verdict: those that would meet the threshold with one to three more follow-ups, and
// those that meet it and would fail with as many fewer.

import { neededFor } from './rate.ts';
import type { AgencyScore, ScoreResult } from './types.ts';

const nearestReports = 3;

export interface TippingPoint {
  readonly key: string;
  readonly name: string;
  /** The verdict now; the other one is `reports` follow-ups away: more of them where it fails, fewer where it meets. */
  readonly meets: boolean;
  /** 1, 2 or 3. */
  readonly reports: number;
}

/** Follow-ups to the other verdict; null where a rule decides or no number of reports could turn it. */
const distanceOf = ({ followUp, meets, flags }: AgencyScore, threshold: number): number | null => {
  if (followUp === null || meets === null || flags.includes('zeroReports') || flags.includes('belowMinimum')) return null;
  const needed = neededFor(followUp.den, threshold);
  if (!meets) return needed - followUp.num;
  return needed === 0 ? null : followUp.num - needed + 1;
};

/** Nearest first, then in the order of the result. */
export const tippingPoints = ({ agencies, parameters }: ScoreResult): TippingPoint[] =>
  agencies.flatMap((agency): TippingPoint[] => {
    const reports = distanceOf(agency, parameters.agencyThreshold);
    if (reports === null || agency.meets === null || reports > nearestReports) return [];
    return [{ key: agency.key, name: agency.name, meets: agency.meets, reports }];
  }).sort((a, b) => a.reports - b.reports);
