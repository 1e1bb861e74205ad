// What a step did to the figures: the inputs of each period before and after it, compared.

import type { AgencyInput, ScoreInputs, Tally } from './scoring/types.ts';
import type { PeriodEffect, StepEffect } from './steps.ts';

const states = ['unverified', 'forwarded', 'onHold', 'waiting', 'inProcess', 'completed', 'archived', 'blocked', 'unspecified'] as const;

type Agencies = ReadonlyMap<string, AgencyInput>;
const byKey = ({ agencies }: ScoreInputs): Agencies => new Map(agencies.map((agency) => [agency.key, agency]));

/** Over the agencies whose evidence gives it; null where none does. */
const sumOf = (agencies: Agencies, figure: 'received' | 'followedUp' | 'completed'): number | null => {
  const given = [...agencies.values()].map(({ tally }) => tally?.[figure] ?? null).filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
};

/** Followed up where a summary does not print it: in process and completed (scoring.md). */
const followedUpOf = (tally: Tally): number | null =>
  tally.followedUp ?? (tally.inProcess === null || tally.completed === null ? null : tally.inProcess + tally.completed);

const withFollowedUp = (agencies: Agencies): Agencies => new Map([...agencies].map(([key, agency]) =>
  [key, agency.tally === null ? agency : { ...agency, tally: { ...agency.tally, followedUp: followedUpOf(agency.tally) } }]));

/** Reports of an agency in another state than before: what states gained beyond what came in. */
const movedIn = (before: Tally, after: Tally): number => {
  const gained = states.reduce((sum, state) => sum + Math.max(0, (after[state] ?? 0) - (before[state] ?? 0)), 0);
  return Math.max(0, gained - Math.max(0, after.received - before.received));
};

const moved = (before: Agencies, after: Agencies): number =>
  [...after].reduce((sum, [key, { tally }]) => {
    const was = before.get(key)?.tally ?? null;
    return was === null || tally === null ? sum : sum + movedIn(was, tally);
  }, 0);

const changedKeys = (before: Agencies, after: Agencies): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) =>
    JSON.stringify(before.get(key)?.tally ?? null) !== JSON.stringify(after.get(key)?.tally ?? null));

const periodEffect = (then: ScoreInputs, now: ScoreInputs): PeriodEffect => {
  const [before, after] = [byKey(then), byKey(now)];
  const [was, is] = [withFollowedUp(before), withFollowedUp(after)];
  const change = (figure: 'received' | 'followedUp' | 'completed') => ({ before: sumOf(was, figure), after: sumOf(is, figure) });
  return {
    period: now.period.code, received: change('received'), followedUp: change('followedUp'), completed: change('completed'),
    counted: { before: before.size, after: after.size },
    disclosed: { before: then.disclosure?.length ?? null, after: now.disclosure?.length ?? null },
    moved: moved(before, after),
  };
};

/** Sums and moves of a period before and after, whether or not anything changed. */
export const figuresBetween = periodEffect;

/** Keys of the agencies whose figures of a period changed. */
export const changedAgencies = (before: ScoreInputs, after: ScoreInputs): string[] => changedKeys(byKey(before), byKey(after));

const isMoved = ({ counted, disclosed }: PeriodEffect): boolean =>
  counted.before !== counted.after || disclosed.before !== disclosed.after;

/** Agencies whose figures changed, and the periods something changed in; periods only one side has are left out. */
export const effectBetween = (before: readonly ScoreInputs[], after: readonly ScoreInputs[]): Pick<StepEffect, 'agencies' | 'periods'> => {
  const keys = new Set<string>();
  const periods = after.flatMap((now) => {
    const then = before.find(({ period }) => period.code === now.period.code);
    if (then === undefined) return [];
    const changed = changedKeys(byKey(then), byKey(now));
    for (const key of changed) keys.add(key);
    const effect = periodEffect(then, now);
    return changed.length > 0 || isMoved(effect) ? [effect] : [];
  });
  return { agencies: keys.size, periods };
};
