// The register of a period: who is connected, and so who counts in its denominator, whether they sent evidence or not. Sheets say
// who was on it when they were drawn up; what became of agencies brings that to the period's cut-off.

import { exchangesAt, namesAt, type AgencyEvent, type Exchange, type NamesThen } from '../../shared/agencyEvents.ts';
import { dayOfIso, type Day } from '../../shared/days.ts';
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

export type Register = ReadonlyMap<string, Agency>;

interface EntryRow {
  readonly name: string;
  readonly type: AgencyType | null;
  readonly parent: string | null;
}

/** Entries that were on the register on a day. The day of one with a former name is that of its change: it was connected before. */
const entriesOf = (db: Db, importId: number, day: Day): EntryRow[] =>
  db.prepare<[{ first: number; last: number; day: Day }], EntryRow>(
    `SELECT agency.name AS name, type, parent.name AS parent
     FROM register_entries JOIN agency_names AS agency ON agency.id = name_id LEFT JOIN agency_names AS parent ON parent.id = parent_id
     WHERE register_entries.id BETWEEN @first AND @last AND (valid_to_day IS NULL OR valid_to_day >= @day)
       AND (valid_from_day IS NULL OR valid_from_day <= @day OR former IS NOT NULL OR split_from IS NOT NULL)
     ORDER BY register_entries.id`,
  ).all((([first, last]) => ({ first, last, day }))(idRange(importId)));

/** All register sheets of the period together; where two name an agency, the later one's words stand. */
const sheetsOf = (db: Db, period: string, day: Day): Map<string, Agency> => {
  const register = new Map<string, Agency>();
  for (const importId of registersOf(db, [period])) {
    for (const { name, type, parent } of entriesOf(db, importId, day)) {
      register.set(agencyKey(name), { key: agencyKey(name), name, type: type ?? agencyTypeOf(name), parent });
    }
  }
  return register;
};

/** Old and new name of an agency are one entry, called as it was then. */
const calledThen = (entries: Register, { lasting, called }: NamesThen): Map<string, Agency> => {
  const register = new Map<string, Agency>();
  for (const [written, entry] of entries) {
    const key = lasting(written);
    const name = called.get(key) ?? entry.name;
    const known = register.get(key);
    if (known === undefined || written === agencyKey(name)) {
      register.set(key, { ...entry, key, name: written === agencyKey(name) ? entry.name : name, type: entry.type ?? known?.type ?? null });
    }
  }
  return register;
};

/** An event none of whose agencies is on the register says nothing about it; one that adds needs nobody there before. */
const exchange = (register: Map<string, Agency>, { kind, out, in: coming }: Exchange, { lasting, called }: NamesThen): void => {
  const keyOf = (name: string): string => lasting(agencyKey(name));
  const going = out.map(keyOf);
  const kept = coming.map(keyOf);
  const concerned = kind === 'add' ? register.size > 0 : [...going, ...kept].some((key) => register.has(key));
  if (!concerned) return;
  const type = going.map((key) => register.get(key)?.type ?? null).find((known) => known !== null) ?? null;
  for (const key of going) if (!kept.includes(key)) register.delete(key);
  for (const name of coming) {
    const key = keyOf(name);
    if (!register.has(key)) register.set(key, { key, name: called.get(key) ?? name, type: agencyTypeOf(name) ?? type, parent: null });
  }
};

const entryNamed = (name: string): [string, Agency] => [agencyKey(name), { key: agencyKey(name), name, type: agencyTypeOf(name), parent: null }];

/** The register as at a period's cut-off, with `more` agencies on its sheets; empty where no sheet was given for it. */
export const registerAt = (
  db: Db, period: { readonly code: string; readonly asAt: string }, events: readonly AgencyEvent[], more: readonly string[] = [],
): Register => {
  const then = namesAt(events, period.asAt);
  const sheets = sheetsOf(db, period.code, dayOfIso(period.asAt) ?? 0);
  const register = calledThen(new Map([...more.map(entryNamed), ...sheets]), then);
  if (register.size > 0) for (const change of exchangesAt(events, period.asAt)) exchange(register, change, then);
  return register;
};
