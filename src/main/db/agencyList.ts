// The agencies of a project for people: who counts in which period, the names decided to be one of them and by whom, and what each
// was called before.

import { namesAt } from '../../shared/agencyEvents.ts';
import type { AgencyEntry } from '../../shared/contract/agencies.ts';
import { AppError } from '../../shared/errors.ts';
import { agencyKey, agencyTypeOf } from '../../shared/tabular/agencies.ts';
import { allEvents } from './agencyEvents.ts';
import { createDirectory, directoryOf, listDecisions, type Directory } from './agencies.ts';
import { listPeriods } from './periods.ts';
import type { Db } from './sqlite.ts';
import { periodInputs } from './tallies.ts';

type Entries = Map<string, AgencyEntry>;

/** Without a register: the agencies evidence names, in any period. */
const namedAgencies = (db: Db): Entries => {
  const entries: Entries = new Map();
  for (const { code } of listPeriods(db)) {
    for (const { key, name, type } of periodInputs(db, code).agencies) {
      entries.set(key, { key, name, type, parent: null, onRegister: false, countsIn: [], aliases: [], decisions: [], formerNames: [] });
    }
  }
  return entries;
};

/** The registers of all periods, an agency as the latest of them has it. */
const registered = (db: Db): Entries => {
  const entries: Entries = new Map();
  for (const { code } of listPeriods(db)) {
    for (const agency of directoryOf(db, [code]).register.values()) {
      const countsIn = [...entries.get(agency.key)?.countsIn ?? [], code];
      entries.set(agency.key, { ...agency, onRegister: true, countsIn, aliases: [], decisions: [], formerNames: [] });
    }
  }
  return entries;
};

/** What an agency was called before, each with the day it ended. */
const formerNames = (db: Db): ReadonlyMap<string, AgencyEntry['formerNames']> => {
  const events = allEvents(db);
  const { lasting } = namesAt(events, '');
  const renames = events.flatMap(({ kind, before, since }) => {
    const [name] = before;
    return kind === 'rename' && name !== undefined && since !== null ? [{ key: lasting(agencyKey(name)), name, until: since }] : [];
  });
  return new Map([...Map.groupBy(renames, ({ key }) => key)].map(([key, list]) => [key, list.map(({ name, until }) => ({ name, until }))]));
};

const entryNamed = (entries: Entries, key: string, name: string): AgencyEntry => entries.get(key) ?? {
  key, name, type: agencyTypeOf(name), parent: null, onRegister: false, countsIn: [], aliases: [], decisions: [], formerNames: [],
};

/** Mergers aside: a name decided to be an agency that was merged later stands with that agency. */
const plainDirectory = (db: Db, entries: Entries): Directory => {
  const register = new Map([...entries.values()].filter(({ onRegister }) => onRegister).map((entry) => [entry.key, entry]));
  return createDirectory(register, listDecisions(db), { ...namesAt(allEvents(db), ''), merged: new Map() });
};

/** In the order of the registers, or by name without one; names decided for an agency that is on no list come last. */
export const listAgencies = (db: Db): AgencyEntry[] => {
  const fromRegister = registered(db);
  const hasRegister = fromRegister.size > 0;
  const entries = hasRegister ? fromRegister : namedAgencies(db);
  const { keyOf } = plainDirectory(db, entries);
  for (const { name, agency, decidedAt, decidedBy } of listDecisions(db)) {
    const key = keyOf(agency);
    const entry = entryNamed(entries, key, agency);
    entries.set(key, { ...entry, aliases: [...entry.aliases, name], decisions: [...entry.decisions, { name, decidedAt, decidedBy }] });
  }
  for (const [key, names] of formerNames(db)) {
    const entry = entries.get(key);
    if (entry !== undefined) entries.set(key, { ...entry, formerNames: names });
  }
  const list = [...entries.values()];
  return hasRegister ? list : list.sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The agency of the list that is meant, by key or by any name it goes by. Throws `agency.unknown`. */
export const agencyMeant = (db: Db, said: string): AgencyEntry => {
  const entries = listAgencies(db);
  const { keyOf } = directoryOf(db, []);
  const { lasting } = namesAt(allEvents(db), '');
  const wanted = [said, lasting(agencyKey(said)), keyOf(said)];
  const meant = wanted.map((key) => entries.find((entry) => entry.key === key)).find((entry) => entry !== undefined);
  if (meant === undefined) throw new AppError('agency.unknown', { agency: said });
  return meant;
};
