// Which agencies stand otherwise under a scenario than under the base scenario.

import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';

export interface Flip {
  readonly key: string;
  readonly name: string;
  readonly percent: number | null;
  readonly missingToThreshold: number | null;
  readonly before: boolean | null;
  readonly after: boolean | null;
}

/** `up`: now meets it; `down`: no longer does; `other`: begins or ceases to count. */
export const flipKind = ({ before, after }: Flip): 'up' | 'down' | 'other' => {
  if (before === false && after === true) return 'up';
  return before === true && after === false ? 'down' : 'other';
};

/** Agencies whose verdict on the agency threshold differs, in the order of the result. */
export const flipsOf = (base: ScoreResult, now: ScoreResult): readonly Flip[] => {
  const before = new Map<string, AgencyScore>(base.agencies.map((agency) => [agency.key, agency]));
  return now.agencies.flatMap(({ key, name, meets, followUp, missingToThreshold }) => {
    const was = before.get(key)?.meets ?? null;
    return was === meets ? [] : [{ key, name, percent: followUp?.percent ?? null, missingToThreshold, before: was, after: meets }];
  });
};
