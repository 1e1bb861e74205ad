// Days on which an agency closed far more reports than it usually does. Pure: knows only how many were closed on which day.

import type { Day } from '../days.ts';
import { median } from './robust.ts';
import { bulkLimits } from './rules.ts';

export interface BulkDay {
  readonly day: Day;
  readonly count: number;
  /** The median of the days with any; null where there are too few of them to say. */
  readonly usual: number | null;
  /** All closings of the agency. */
  readonly total: number;
}

const { least, factor, leastDays, leastFewDays } = bulkLimits;

/**
 * With enough days of closings: at least `least` on a day, and `factor` times the usual day. With fewer: at least `leastFewDays` on
 * a day, and half of all.
 */
export const bulkDays = (closings: ReadonlyMap<Day, number>): BulkDay[] => {
  const counts = [...closings.values()];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const usual = counts.length < leastDays ? null : median(counts);
  const isBulk = (count: number): boolean =>
    (usual === null ? count >= leastFewDays && count * 2 >= total : count >= least && count >= usual * factor);
  return [...closings].filter(([, count]) => isBulk(count)).map(([day, count]) => ({ day, count, usual, total })).toSorted((a, b) => b.count - a.count || a.day - b.day);
};
