// Which agencies stand otherwise under one set of parameters than under another.

import type { ScoreResult } from './types.ts';

/** An agency whose verdict on the agency threshold differs; null where it does not count or cannot be told. */
export interface Flip {
  readonly key: string;
  readonly name: string;
  readonly from: boolean | null;
  readonly to: boolean | null;
}

/** Flips from one result to another of the same inputs, in the order of the second. */
export const flipsBetween = (before: ScoreResult, after: ScoreResult): Flip[] => {
  const was = new Map(before.agencies.map(({ key, meets }) => [key, meets]));
  return after.agencies.flatMap(({ key, name, meets }) => {
    const from = was.get(key) ?? null;
    return from === meets ? [] : [{ key, name, from, to: meets }];
  });
};
