// Which period a period is compared with: the like window of an earlier year (B06 with B18), never one of another length.

import type { Period } from '../../shared/domain.ts';

const dayOfYear = (iso: string): string => iso.slice(5);

/** The latest earlier period whose window runs over the same days of the year; null when there is none. */
export const likePeriod = (periods: readonly Period[], period: Period): Period | null =>
  periods
    .filter(
      (other) => other.to < period.from && dayOfYear(other.from) === dayOfYear(period.from) && dayOfYear(other.to) === dayOfYear(period.to),
    )
    .toSorted((left, right) => right.to.localeCompare(left.to))[0] ?? null;
