// Who the names in evidence are: the register of a period, the decisions people made, and the roll-up of units to the agency that
// is scored (scoring.md, Roll-up). Rows keep names as written; everything here is decided when figures are made.

import { namesAt, type AgencyEvent, type NamesThen } from '../../shared/agencyEvents.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { allEvents } from './agencyEvents.ts';
import { getPeriod, listPeriods } from './periods.ts';
import { registerAt, type Register } from './register.ts';
import type { Db } from './sqlite.ts';

/** The names a row gives, from the unit upwards. */
export interface RowNames {
  readonly unit: string | null;
  readonly parent: string | null;
  /** From the title block. */
  readonly title: string | null;
}

/** The agency scored for a row. */
export interface Resolved {
  readonly key: string;
  /** The name that led there. */
  readonly name: string;
  /** The key of the agency it was before it was merged; the same as `key` otherwise. */
  readonly part: string;
}

export interface Directory {
  readonly hasRegister: boolean;
  /** The register by key; empty without one. */
  readonly register: Register;
  /** The key a name goes by, after what became of agencies and what people decided. */
  readonly keyOf: (name: string) => string;
  /** The same, mergers left aside: two agencies that became one are still told apart. */
  readonly partOf: (name: string) => string;
  /** The split after which a name means no one agency any more; null for all others. */
  readonly splitOf: (name: string) => AgencyEvent | null;
  /** Null when none of a row's names is on the register, or the agency was split. */
  readonly resolve: (names: RowNames) => Resolved | null;
}

/** That a person said a name is an agency. */
export interface Decision {
  readonly name: string;
  readonly agency: string;
  /** ISO, UTC. */
  readonly decidedAt: string;
  /** Empty where nobody said. */
  readonly decidedBy: string;
}

export const listDecisions = (db: Db): Decision[] =>
  db.prepare<[], Decision>('SELECT name, agency, decided_at AS decidedAt, decided_by AS decidedBy FROM agency_decisions ORDER BY name').all();

type Meaning = Pick<Decision, 'name' | 'agency'>;

const decidedKeys = (decisions: readonly Meaning[], { lasting }: NamesThen): ReadonlyMap<string, string> =>
  new Map(decisions.map(({ name, agency }) => [lasting(agencyKey(name)), lasting(agencyKey(agency))]));

/**
 * Follows mergers and decisions one upon another; a circle ends where it began. An agency on the register is itself, whatever was
 * decided about its name for periods in which it is not.
 */
const follow = (start: string, register: Register, { merged }: NamesThen, decided: ReadonlyMap<string, string>): { key: string; part: string } => {
  let at = start;
  let part: string | null = null;
  for (let step = 0; step <= merged.size + decided.size; step += 1) {
    if (register.has(at)) break;
    const into = merged.get(at);
    if (into !== undefined) part ??= at;
    const next = into ?? decided.get(at);
    if (next === undefined || next === start) break;
    at = next;
  }
  return { key: at, part: part ?? at };
};

const remembering = <T>(of: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? of(name);
    known.set(name, found);
    return found;
  };
};

const upwards = ({ unit, parent, title }: RowNames): string[] => [unit, parent, title].filter((name) => name !== null);

/** The name a row counts under without a register, and is shown under when its names are on none. */
export const topmostName = ({ unit, parent, title }: RowNames): string | null => parent ?? title ?? unit;

export const createDirectory = (register: Register, decisions: readonly Meaning[], then: NamesThen): Directory => {
  const decided = decidedKeys(decisions, then);
  const givenNames = new Map([...decisions.map(({ agency }) => [then.lasting(agencyKey(agency)), agency] as const), ...then.called]);
  const meant = remembering((name) => follow(then.lasting(agencyKey(name)), register, then, decided));
  const keyOf = (name: string): string => meant(name).key;
  const onRegister = (names: RowNames): Resolved | null => {
    const name = upwards(names).find((candidate) => register.has(keyOf(candidate)));
    return name === undefined ? null : { ...meant(name), name };
  };
  const topmost = (names: RowNames): Resolved | null => {
    const name = topmostName(names);
    if (name === null || then.split.has(keyOf(name))) return null;
    // Whichever of its names a row gives, an agency is called as the decision or its last renaming called it.
    return { ...meant(name), name: givenNames.get(keyOf(name)) ?? name };
  };
  return {
    hasRegister: register.size > 0, register, keyOf, partOf: (name) => meant(name).part,
    splitOf: (name) => (register.has(keyOf(name)) ? null : then.split.get(keyOf(name)) ?? null),
    resolve: register.size > 0 ? onRegister : topmost,
  };
};

/** The agency scored for a row, by the numbers of its unit's and parent's names. */
export type AgencyFinder = (unit: number | null, parent: number | null) => Resolved | null;

/** Remembers what it found: a sheet has a handful of pairs and a million rows. */
export const agencyFinder = (directory: Directory, names: ReadonlyMap<number, string>, title: string | null): AgencyFinder => {
  const found = new Map<string, Resolved | null>();
  return (unit, parent) => {
    const pair = `${unit ?? ''}|${parent ?? ''}`;
    const known = found.get(pair);
    if (known !== undefined) return known;
    const nameOf = (id: number | null): string | null => (id === null ? null : names.get(id) ?? null);
    const agency = directory.resolve({ unit: nameOf(unit), parent: nameOf(parent), title });
    found.set(pair, agency);
    return agency;
  };
};

/**
 * Who names are in a period; of several (all of them if none is given) in any, called as in the latest. Throws `period.unknown`.
 */
export const directoryOf = (db: Db, codes: readonly string[]): Directory => {
  const events = allEvents(db);
  const periods = (codes.length === 0 ? listPeriods(db) : codes.map((code) => getPeriod(db, code))).toSorted((a, b) => (a.asAt < b.asAt ? -1 : 1));
  const register: Register = new Map(periods.flatMap((period) => [...registerAt(db, period, events)]));
  return createDirectory(register, listDecisions(db), namesAt(events, periods.at(-1)?.asAt ?? ''));
};

/** What a sheet's names are looked up in when it comes in for these periods. */
export interface KnownNames {
  /** Keys that need no decision; null without a register. */
  readonly knownAgencies: ReadonlySet<string> | null;
  /** Agencies that were split by the cut-off of one of the periods, by key: what of. */
  readonly splitAgencies: ReadonlyMap<string, AgencyEvent>;
}

const everyName = (db: Db): string[] => [
  ...listDecisions(db).map(({ name }) => name), ...allEvents(db).flatMap(({ before, after }) => [...before, ...after]),
];

/** As long as no period is said, names known in any are known, and none is held against the sheet that was split in some. */
export const knownNames = (db: Db, periods: readonly string[]): KnownNames => {
  const names = everyName(db);
  const asked = periods.length === 0 ? listPeriods(db).map(({ code }) => code) : periods;
  const directories = asked.map((code) => directoryOf(db, [code]));
  const known = new Set(directories.flatMap(({ register, keyOf }) =>
    [...register.keys(), ...names.filter((name) => register.has(keyOf(name))).map(agencyKey)]));
  const split = directories.flatMap(({ splitOf }) => names.flatMap((name) => {
    const event = splitOf(name);
    return event === null ? [] : [[agencyKey(name), event] as const];
  }));
  return { knownAgencies: known.size === 0 ? null : known, splitAgencies: new Map(periods.length === 0 ? [] : split) };
};
