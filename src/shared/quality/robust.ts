// Robust statistics: a median and how far values usually lie from it. A few wild values move neither. Pure arithmetic.

const byValue = (a: number, b: number): number => a - b;

/** The middle value; the mean of the two middle ones of an even number; null of none. */
export const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted(byValue);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

export interface Spread {
  readonly median: number;
  /** The median of the distances from it. */
  readonly mad: number;
  /** The modified z-score of a value; 0 where nothing varies. */
  readonly scoreOf: (value: number) => number;
}

/** Factors that make either distance an estimate of the standard deviation (Iglewicz and Hoaglin, 1993). */
const perMad = 1 / 0.6745;
const perMeanDistance = 1.253314;

/** Where more than half of the values are the same the MAD is 0, and the mean distance takes its place. */
export const spreadOf = (values: readonly number[]): Spread | null => {
  const middle = median(values);
  if (middle === null) return null;
  const distances = values.map((value) => Math.abs(value - middle));
  const mad = median(distances) ?? 0;
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const unit = mad > 0 ? mad * perMad : mean * perMeanDistance;
  return { median: middle, mad, scoreOf: (value) => (unit === 0 ? 0 : (value - middle) / unit) };
};
