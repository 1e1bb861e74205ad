// The agencies of a project for people: the register, the names decided to be one of them, and names still on no list.

import type { AgencyEntry } from '../../shared/contract/agencies.ts';
import { AppError } from '../../shared/errors.ts';
import { agencyKey, agencyTypeOf } from '../../shared/tabular/agencies.ts';
import { createDirectory, listDecisions, readRegister, type Directory } from './agencies.ts';
import { listPeriods } from './periods.ts';
import type { Db } from './sqlite.ts';
import { periodInputs } from './tallies.ts';

const wholeDirectory = (db: Db): Directory =>
  createDirectory(readRegister(db, listPeriods(db).map(({ code }) => code)), listDecisions(db));

/** Without a register: the agencies evidence names, in any period. */
const namedAgencies = (db: Db): Map<string, AgencyEntry> =>
  new Map(listPeriods(db).flatMap(({ code }) => periodInputs(db, code).agencies).map(({ key, name, type }) =>
    [key, { key, name, type, parent: null, onRegister: false, aliases: [] }]));

const registered = (directory: Directory): Map<string, AgencyEntry> =>
  new Map([...directory.register.values()].map((agency) => [agency.key, { ...agency, onRegister: true, aliases: [] }]));

/** In the order of the register, or by name without one; names decided for an agency that is on no list come last. */
export const listAgencies = (db: Db): AgencyEntry[] => {
  const directory = wholeDirectory(db);
  const entries = directory.hasRegister ? registered(directory) : namedAgencies(db);
  for (const { name, agency } of listDecisions(db)) {
    const key = directory.keyOf(name);
    const entry = entries.get(key) ?? { key, name: agency, type: agencyTypeOf(agency), parent: null, onRegister: false, aliases: [] };
    entries.set(key, { ...entry, aliases: [...entry.aliases, name] });
  }
  const list = [...entries.values()];
  return directory.hasRegister ? list : list.sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Says that `name` is `agency`, by key or name; null takes it back. Throws `agency.unknown` for one that is on no list. */
export const decideAgency = (db: Db, name: string, agency: string | null, now: string): void => {
  const remove = db.prepare('DELETE FROM agency_decisions WHERE name = ?');
  for (const decision of listDecisions(db)) if (agencyKey(decision.name) === agencyKey(name)) remove.run(decision.name);
  if (agency === null) return;
  const entries = listAgencies(db);
  const meant = entries.find(({ key }) => key === agency) ?? entries.find(({ key }) => key === agencyKey(agency));
  if (meant === undefined) throw new AppError('agency.unknown', { agency });
  db.prepare('INSERT INTO agency_decisions (name, agency, decided_at) VALUES (?, ?, ?)').run(name, meant.name, now);
};
