// What became of agencies: renamed, merged, split, added to or taken off the register, from a day on. One list serves all periods:
// a period whose cut-off is on or after the day counts by it, an earlier one as it was before.

import * as v from 'valibot';
import { dateSchema } from './domain.ts';
import { AppError } from './errors.ts';
import { agencyKey } from './tabular/agencies.ts';

export const agencyEventKinds = ['rename', 'merge', 'split', 'add', 'remove'] as const;
export type AgencyEventKind = (typeof agencyEventKinds)[number];

const names = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(50));

/** `before` are the agencies until the day, `after` those from then on; an agency that goes on under its name stands in both. */
export const agencyEventSchema = v.object({
  kind: v.picklist(agencyEventKinds),
  before: names,
  after: names,
  /** The first day it holds, ISO; null is always, for an agency that was missing on the register. */
  since: v.nullable(dateSchema),
});
export type AgencyEvent = v.InferOutput<typeof agencyEventSchema>;

/** How many agencies each kind takes and gives: least and most. */
const sizes: Readonly<Record<AgencyEventKind, { readonly before: readonly [number, number]; readonly after: readonly [number, number] }>> = {
  rename: { before: [1, 1], after: [1, 1] },
  merge: { before: [2, 50], after: [1, 1] },
  split: { before: [1, 1], after: [2, 50] },
  add: { before: [0, 0], after: [1, 50] },
  remove: { before: [1, 50], after: [0, 0] },
};

const keysOf = (list: readonly string[]): readonly string[] => list.map(agencyKey);
const fits = (list: readonly string[], [least, most]: readonly [number, number]): boolean =>
  list.length >= least && list.length <= most && new Set(keysOf(list)).size === list.length;

/** Throws `agencyEvent.invalid` for one that takes or gives too few agencies, one of them twice, or has no day. */
export const checkedEvent = (event: AgencyEvent): AgencyEvent => {
  const { before, after } = sizes[event.kind];
  const isRenamedToItself = event.kind === 'rename' && agencyKey(event.before[0] ?? '') === agencyKey(event.after[0] ?? '');
  const needsDay = event.kind !== 'add' && event.since === null;
  if (!fits(event.before, before) || !fits(event.after, after) || isRenamedToItself || needsDay) {
    throw new AppError('agencyEvent.invalid', { kind: event.kind, names: [...event.before, ...event.after].join(', ') });
  }
  return event;
};

/** Whether it holds on a day. */
const holds = ({ since }: AgencyEvent, day: string): boolean => since === null || since <= day;

const inOrder = (events: readonly AgencyEvent[]): readonly AgencyEvent[] =>
  events.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0));

/** What the events make of names at a cut-off. Keys are agencyKey's; an agency keeps the key of its first name for good. */
export interface NamesThen {
  /** The key an agency is known by, whatever it was called. */
  readonly lasting: (key: string) => string;
  /** What an agency is called then, by its lasting key; only those ever renamed. */
  readonly called: ReadonlyMap<string, string>;
  /** Where merged agencies went, by lasting key. */
  readonly merged: ReadonlyMap<string, string>;
  /** Agencies that are no more because they were split, by lasting key. */
  readonly split: ReadonlyMap<string, AgencyEvent>;
}

/** The lasting key of every name that a rename gave. */
const lastingKeys = (renames: readonly AgencyEvent[]): ReadonlyMap<string, string> => {
  const lasting = new Map<string, string>();
  for (const { before, after } of renames) {
    const [old = '', now = ''] = [agencyKey(before[0] ?? ''), agencyKey(after[0] ?? '')];
    const first = lasting.get(old) ?? old;
    if (first !== now) lasting.set(now, first);
  }
  return lasting;
};

const calledAt = (renames: readonly AgencyEvent[], lasting: (key: string) => string, day: string): ReadonlyMap<string, string> => {
  const called = new Map<string, string>();
  for (const event of renames) {
    const [old = '', now = ''] = [event.before[0], event.after[0]];
    const key = lasting(agencyKey(old));
    if (!called.has(key)) called.set(key, old);
    if (holds(event, day)) called.set(key, now);
  }
  return called;
};

/** What events make of names on a day, the cut-off of a period. */
export const namesAt = (events: readonly AgencyEvent[], day: string): NamesThen => {
  const ordered = inOrder(events);
  const renames = ordered.filter(({ kind }) => kind === 'rename');
  const keys = lastingKeys(renames);
  const lasting = (key: string): string => keys.get(key) ?? key;
  const lastingOf = (list: readonly string[]): readonly string[] => keysOf(list).map(lasting);
  const merged = new Map<string, string>();
  const split = new Map<string, AgencyEvent>();
  for (const event of ordered.filter((candidate) => holds(candidate, day))) {
    const after = lastingOf(event.after);
    const gone = lastingOf(event.before).filter((key) => !after.includes(key));
    if (event.kind === 'merge') for (const key of gone) merged.set(key, after[0] ?? key);
    if (event.kind === 'split') for (const key of gone) split.set(key, event);
  }
  return { lasting, called: calledAt(renames, lasting, day), merged, split };
};

/** One exchange on a register: these go, those come. */
export interface Exchange {
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly kind: AgencyEventKind;
}

/**
 * What brings a register, whenever it was drawn up, to what it was on a day: events that do not hold yet are taken back, the latest
 * first, then those that hold are followed, the earliest first. Renames change no number and are not among them.
 */
export const exchangesAt = (events: readonly AgencyEvent[], day: string): readonly Exchange[] => {
  const changing = inOrder(events).filter(({ kind }) => kind !== 'rename');
  const later = changing.filter((event) => !holds(event, day)).toReversed();
  const earlier = changing.filter((event) => holds(event, day));
  return [
    // Whoever is to leave the register later need not be on it now: taking that back adds nobody.
    ...later.map(({ kind, before, after }) => ({ kind, out: after, in: kind === 'remove' ? [] : before })),
    ...earlier.map(({ kind, before, after }) => ({ kind, out: before, in: after })),
  ];
};
