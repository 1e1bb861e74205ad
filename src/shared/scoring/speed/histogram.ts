// Counts of reports by whole working days, with the exact sum of days. Long waits share the last place, so that a histogram
// stays small whatever the evidence; every limit a parameter can take (0–90) is counted exactly.

import * as v from 'valibot';

/** The largest limit; waits beyond it stand together in the place after it. */
export const longestLimit = 90;
export const beyondLimits = longestLimit + 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * `upTo[n]` reports took n working days or fewer; the last place, 91, holds them all. The list ends where it no longer grows. Kept
 * summed up, so that a moving limit costs one look-up an agency.
 */
export const histogramSchema = v.object({ upTo: v.pipe(v.array(count), v.maxLength(beyondLimits + 1)), sum: count });
export type Histogram = v.InferOutput<typeof histogramSchema>;

/** Waits while they are being counted: `days[n]` reports took n working days. */
export interface Waits {
  readonly days: number[];
  sum: number;
}

export const noWaits = (): Waits => ({ days: [], sum: 0 });

/** Adds `times` reports that took `days` each. */
export const addDays = (waits: Waits, days: number, times = 1): void => {
  const place = Math.min(days, beyondLimits);
  while (waits.days.length <= place) waits.days.push(0);
  waits.days[place] = (waits.days[place] ?? 0) + times;
  waits.sum += days * times;
};

export const histogramOf = ({ days, sum }: Waits): Histogram => {
  let reports = 0;
  return { upTo: days.map((count) => (reports += count)), sum };
};

export const countIn = ({ upTo }: Histogram): number => upTo.at(-1) ?? 0;

/** Reports that took at most `limit` working days; exact for 0–90. */
export const within = ({ upTo }: Histogram, limit: number): number => upTo[Math.min(limit, longestLimit, upTo.length - 1)] ?? 0;

/** All histograms as one. */
export const mergeHistograms = (histograms: readonly Histogram[]): Histogram => {
  const length = histograms.reduce((longest, { upTo }) => Math.max(longest, upTo.length), 0);
  const upTo = Array.from({ length }, () => 0);
  for (const histogram of histograms) {
    const all = countIn(histogram);
    for (let place = 0; place < length; place += 1) upTo[place] = (upTo[place] ?? 0) + (histogram.upTo[place] ?? all);
  }
  return { upTo, sum: histograms.reduce((total, { sum }) => total + sum, 0) };
};

/** The nearest-rank percentile in whole working days, 91 meaning 91 or more; null when there are no reports. `percent` is 1–100. */
export const percentile = (histogram: Histogram, percent: number): number | null => {
  const total = countIn(histogram);
  return total === 0 ? null : histogram.upTo.findIndex((reports) => reports >= Math.ceil((percent * total) / 100));
};
