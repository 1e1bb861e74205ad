// The agencies of a project for people: the register, the names decided to be one of them, and names still on no list.

import * as v from 'valibot';
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

const decisionSchema = v.object({ name: v.string(), agency: v.string(), decidedAt: v.string() });
type AgencyDecision = v.InferOutput<typeof decisionSchema>;

/** What a name, by its key, was said to be before and after; null is nothing. */
export const agencyChangeSchema = v.object({
  key: v.string(), before: v.nullable(decisionSchema), after: v.nullable(decisionSchema),
});
export type AgencyChange = v.InferOutput<typeof agencyChangeSchema>;

const decisionOn = (db: Db, key: string): AgencyDecision | null =>
  db.prepare<[], AgencyDecision>('SELECT name, agency, decided_at AS decidedAt FROM agency_decisions ORDER BY name').all()
    .find(({ name }) => agencyKey(name) === key) ?? null;

/** Puts one decision in another's place; throws `step.changedSince` when that other is not the one that stands. */
export const replaceDecision = (db: Db, key: string, from: AgencyDecision | null, to: AgencyDecision | null): void => {
  const standing = decisionOn(db, key);
  if (standing?.agency !== from?.agency) throw new AppError('step.changedSince', { subject: standing?.name ?? from?.name ?? key });
  if (standing !== null) db.prepare('DELETE FROM agency_decisions WHERE name = ?').run(standing.name);
  if (to === null) return;
  db.prepare('INSERT INTO agency_decisions (name, agency, decided_at) VALUES (?, ?, ?)').run(to.name, to.agency, to.decidedAt);
};

/** Says that `name` is `agency`, by key or name; null takes it back. Returns both decisions. Throws `agency.unknown` for one that is on no list. */
export const decideAgency = (db: Db, name: string, agency: string | null, now: string): AgencyChange => {
  const key = agencyKey(name);
  const before = decisionOn(db, key);
  replaceDecision(db, key, before, null);
  if (agency === null) return { key, before, after: null };
  const entries = listAgencies(db);
  const meant = entries.find((entry) => entry.key === agency) ?? entries.find((entry) => entry.key === agencyKey(agency));
  if (meant === undefined) throw new AppError('agency.unknown', { agency });
  const after = { name, agency: meant.name, decidedAt: now };
  replaceDecision(db, key, null, after);
  return { key, before, after };
};
