// How far chance alone could carry a rate: the Wilson interval (indicator 9). For the eye; no verdict rests on it.

/** Two-sided 95 %. */
const z = 1.96;

export interface Interval {
  /** Percent, 0–100, unrounded. */
  readonly low: number;
  readonly high: number;
}

/** The Wilson score interval of `num` of `den` in percent; null at n = 0. */
export const wilsonInterval = (num: number, den: number): Interval | null => {
  if (den === 0) return null;
  const middle = num + (z * z) / 2;
  const half = z * Math.sqrt((num * (den - num)) / den + (z * z) / 4);
  const percent = (part: number): number => (100 * part) / (den + z * z);
  return { low: num === 0 ? 0 : percent(middle - half), high: num === den ? 100 : percent(middle + half) };
};
