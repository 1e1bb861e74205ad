// The agencies that flip, with what the list shows of each: its rate now, and which way it went.

import { flipsBetween, type Flip } from '../../shared/scoring/flips.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';

export interface FlipLine extends Flip {
  /** Follow-up rate now, per cent; null when there is none. */
  readonly percent: number | null;
}

/** `up`: now meets it; `down`: no longer does; `other`: begins or ceases to count. */
export const flipKind = ({ from, to }: Flip): 'up' | 'down' | 'other' => {
  if (from === false && to === true) return 'up';
  return from === true && to === false ? 'down' : 'other';
};

/** Agencies whose verdict on the agency threshold differs from the base's, in the order of the result. */
export const flipLines = (base: ScoreResult, now: ScoreResult): readonly FlipLine[] => {
  const flips = flipsBetween(base, now);
  if (flips.length === 0) return [];
  const flipping = new Set(flips.map(({ key }) => key));
  const percents = new Map(now.agencies.filter(({ key }) => flipping.has(key)).map(({ key, followUp }) => [key, followUp?.percent ?? null]));
  return flips.map((flip) => ({ ...flip, percent: percents.get(flip.key) ?? null }));
};
