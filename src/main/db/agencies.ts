// Who the names in evidence are: the register of a period, the decisions people made, and the roll-up of units to the agency that
// is scored (scoring.md, Roll-up). Rows keep names as written; everything here is decided when figures are made.

import type { AgencyType } from '../../shared/domain.ts';
import { agencyKey, agencyTypeOf } from '../../shared/tabular/agencies.ts';
import { registersOf } from './imports.ts';
import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';

export interface Agency {
  readonly key: string;
  readonly name: string;
  readonly type: AgencyType | null;
  readonly parent: string | null;
}

/** The names a row gives, from the unit upwards. */
export interface RowNames {
  readonly unit: string | null;
  readonly parent: string | null;
  /** From the title block. */
  readonly title: string | null;
}

export interface Directory {
  readonly hasRegister: boolean;
  /** The register by key; empty without one. */
  readonly register: ReadonlyMap<string, Agency>;
  /** The key a name goes by, after decisions. */
  readonly keyOf: (name: string) => string;
  /** The agency scored for a row: its key and the name that led there; null when none of its names is on the register. */
  readonly resolve: (names: RowNames) => { readonly key: string; readonly name: string } | null;
}

export interface Decision {
  readonly name: string;
  readonly agency: string;
}

export const listDecisions = (db: Db): Decision[] =>
  db.prepare<[], Decision>('SELECT name, agency FROM agency_decisions ORDER BY name').all();

interface EntryRow {
  readonly name: string;
  readonly type: AgencyType | null;
  readonly parent: string | null;
}

const entriesOf = (db: Db, importId: number): EntryRow[] =>
  db.prepare<[number, number], EntryRow>(
    `SELECT agency.name AS name, type, parent.name AS parent
     FROM register_entries JOIN agency_names AS agency ON agency.id = name_id LEFT JOIN agency_names AS parent ON parent.id = parent_id
     WHERE register_entries.id BETWEEN ? AND ? ORDER BY register_entries.id`,
  ).all(...idRange(importId));

/** All registers of the periods together; where two name an agency, the later one's words stand. */
export const readRegister = (db: Db, periods: readonly string[]): ReadonlyMap<string, Agency> => {
  const register = new Map<string, Agency>();
  for (const importId of registersOf(db, periods)) {
    for (const { name, type, parent } of entriesOf(db, importId)) {
      register.set(agencyKey(name), { key: agencyKey(name), name, type: type ?? agencyTypeOf(name), parent });
    }
  }
  return register;
};

const decidedKeys = (decisions: readonly Decision[]): ReadonlyMap<string, string> =>
  new Map(decisions.map(({ name, agency }) => [agencyKey(name), agencyKey(agency)]));

/** Follows decisions one upon another; a circle ends where it began. */
const follow = (decided: ReadonlyMap<string, string>, key: string): string => {
  let at = key;
  for (let step = 0; step < decided.size; step += 1) {
    const next = decided.get(at);
    if (next === undefined || next === key) return at;
    at = next;
  }
  return at;
};

const remembering = (keyOf: (name: string) => string): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? keyOf(name);
    known.set(name, key);
    return key;
  };
};

const upwards = ({ unit, parent, title }: RowNames): string[] => [unit, parent, title].filter((name) => name !== null);

export const createDirectory = (register: ReadonlyMap<string, Agency>, decisions: readonly Decision[]): Directory => {
  const decided = decidedKeys(decisions);
  const decidedNames = new Map(decisions.map(({ agency }) => [agencyKey(agency), agency]));
  const keyOf = remembering((name) => follow(decided, agencyKey(name)));
  const onRegister = (names: RowNames): ReturnType<Directory['resolve']> => {
    const name = upwards(names).find((candidate) => register.has(keyOf(candidate)));
    return name === undefined ? null : { key: keyOf(name), name };
  };
  const topmost = ({ unit, parent, title }: RowNames): ReturnType<Directory['resolve']> => {
    const name = parent ?? title ?? unit;
    if (name === null) return null;
    const key = keyOf(name);
    // Whichever of its names a row gives, an agency is called as the decision called it.
    return { key, name: decidedNames.get(key) ?? name };
  };
  return { hasRegister: register.size > 0, register, keyOf, resolve: register.size > 0 ? onRegister : topmost };
};

/** The agency scored for a row, by the numbers of its unit's and parent's names. */
export type AgencyFinder = (unit: number | null, parent: number | null) => ReturnType<Directory['resolve']>;

/** Remembers what it found: a sheet has a handful of pairs and a million rows. */
export const agencyFinder = (directory: Directory, names: ReadonlyMap<number, string>, title: string | null): AgencyFinder => {
  const found = new Map<string, ReturnType<Directory['resolve']>>();
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

export const directoryOf = (db: Db, periods: readonly string[]): Directory =>
  createDirectory(readRegister(db, periods), listDecisions(db));

/** Keys that need no decision when a sheet comes in for these periods; null without a register. */
export const knownAgencies = (db: Db, periods: readonly string[]): ReadonlySet<string> | null => {
  const { hasRegister, register, keyOf } = directoryOf(db, periods);
  if (!hasRegister) return null;
  const decided = listDecisions(db).filter(({ name }) => register.has(keyOf(name)));
  return new Set([...register.keys(), ...decided.map(({ name }) => agencyKey(name))]);
};
