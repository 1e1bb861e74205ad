// Counts of reports by whole working days, with the exact sum of days. Long waits share the last place, so that a histogram
// stays small whatever the evidence; every limit a parameter can take (0–90) is counted exactly.

import * as v from 'valibot';

/** The largest limit; waits beyond it stand together in the place after it. */
export const longestLimit = 90;
export const beyondLimits = longestLimit + 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `days[n]` reports took n working days; the last place holds all that took 91 or more. Trailing zeros may be left out. */
export const histogramSchema = v.object({ days: v.pipe(v.array(count), v.maxLength(beyondLimits + 1)), sum: count });
export type Histogram = v.InferOutput<typeof histogramSchema>;

export const emptyHistogram = (): Histogram => ({ days: [], sum: 0 });

/** Adds `times` reports that took `days` each. */
export const addDays = (histogram: Histogram, days: number, times = 1): void => {
  const place = Math.min(days, beyondLimits);
  while (histogram.days.length <= place) histogram.days.push(0);
  histogram.days[place] = (histogram.days[place] ?? 0) + times;
  histogram.sum += days * times;
};

export const countIn = ({ days }: Histogram): number => days.reduce((sum, reports) => sum + reports, 0);

/** Reports that took at most `limit` working days; exact for 0–90. */
export const within = ({ days }: Histogram, limit: number): number => {
  let reports = 0;
  for (let place = 0; place <= Math.min(limit, longestLimit); place += 1) reports += days[place] ?? 0;
  return reports;
};

export const mergeHistograms = (histograms: readonly Histogram[]): Histogram => {
  const length = histograms.reduce((longest, { days }) => Math.max(longest, days.length), 0);
  return {
    days: Array.from({ length }, (_, place) => histograms.reduce((sum, { days }) => sum + (days[place] ?? 0), 0)),
    sum: histograms.reduce((total, { sum }) => total + sum, 0),
  };
};

/** The nearest-rank percentile in whole working days, 91 meaning 91 or more; null when there are no reports. `percent` is 1–100. */
export const percentile = (histogram: Histogram, percent: number): number | null => {
  const total = countIn(histogram);
  const rank = Math.ceil((percent * total) / 100);
  let reports = 0;
  for (const [place, count] of histogram.days.entries()) {
    reports += count;
    if (count > 0 && reports >= rank) return place;
  }
  return null;
};
