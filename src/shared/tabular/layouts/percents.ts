// Compares printed percentages with those its counts give. A printed one is never taken as the truth: up to one point apart is
// rounding, more is a place to look at.

import type { Findings, Place } from '../findings.ts';

/** Numerator and denominator of a rate; null where the sheet does not give them. */
export interface Rate {
  readonly num: number | null;
  readonly den: number;
}

/** A rate with the cells it is made of, as a formula says it: `(D5 + E5) ÷ C5`. */
export interface PlacedRate extends Rate {
  readonly cells: () => string;
}

export interface PercentCheck {
  /** `printed` in percent as the cell says. */
  readonly compare: (printed: number, rate: PlacedRate, place: Place, agency: string) => void;
  readonly finish: () => void;
}

/**
 * A typed number of at most 1 may be a fraction (0.41) or a percentage (0.41 %): whichever is nearer to the counts. Text and
 * larger numbers are percentages as they stand.
 */
export const printedPercent = (value: number, isTyped: boolean, { num, den }: Rate): number => {
  if (!isTyped || value > 1 || value < 0) return value;
  if (num === null || den === 0) return value * 100;
  const recomputed = (100 * num) / den;
  return Math.abs(value - recomputed) < Math.abs(value * 100 - recomputed) ? value : value * 100;
};

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;
const decimalsOf = (value: number): number => Math.min(2, (String(twoPlaces(value)).split('.')[1] ?? '').length);

/** Whether a printed percentage is the recomputed one at the decimals it was printed with. */
const isRounded = (printed: number, recomputed: number): boolean =>
  Math.abs(printed - recomputed) <= 0.5 / 10 ** decimalsOf(printed) + 1e-9;

export const openPercentCheck = (findings: Findings): PercentCheck => {
  let cut = 0;
  let first: Place | null = null;
  return {
    compare: (printed, { num, den, cells }, place, agency) => {
      if (num === null || den === 0) return;
      const recomputed = (100 * num) / den;
      if (isRounded(printed, recomputed)) return;
      if (Math.abs(printed - recomputed) > 1) {
        const params = { agency, stated: twoPlaces(printed), computed: twoPlaces(recomputed), num, den, cells: cells() };
        findings.add('percentDiffers', 'warning', place, params);
        return;
      }
      cut += 1;
      first ??= place;
      findings.mark('percentRounding', 'note', place, {});
    },
    finish: () => {
      if (first !== null) findings.add('percentRounding', 'note', first, { count: cut });
    },
  };
};
