// Which agencies stand otherwise under one set of parameters than under another.

import type { ScoreResult } from './types.ts';

/** An agency whose verdict on the agency threshold differs; null where it does not count or cannot be told. */
export interface Flip {
  readonly key: string;
  readonly name: string;
  readonly from: boolean | null;
  readonly to: boolean | null;
}

/** The verdict an agency had, by its place where both lists are in one order, which they are unless an agency came or went. */
const lookUp = ({ agencies }: ScoreResult): ((key: string, at: number) => boolean | null) => {
  let byKey: Map<string, boolean | null> | null = null;
  return (key, at) => {
    const here = agencies[at];
    if (here?.key === key) return here.meets;
    byKey ??= new Map(agencies.map((agency) => [agency.key, agency.meets]));
    return byKey.get(key) ?? null;
  };
};

/** Flips from one result to another of the same inputs, in the order of the second. */
export const flipsBetween = (before: ScoreResult, after: ScoreResult): Flip[] => {
  const flips: Flip[] = [];
  const was = lookUp(before);
  after.agencies.forEach(({ key, name, meets }, at) => {
    const from = was(key, at);
    if (from !== meets) flips.push({ key, name, from, to: meets });
  });
  return flips;
};
