// What became of agencies, as rows: what people noted, and what registers themselves say of former names and splits.

import { checkedEvent, type AgencyEvent, type AgencyEventKind } from '../../shared/agencyEvents.ts';
import { dayOfIso, isoOf } from '../../shared/days.ts';
import { AppError } from '../../shared/errors.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { registersOf } from './imports.ts';
import { listPeriods } from './periods.ts';
import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';

/** An event a person noted, with when and who (empty where nobody said). */
export interface StoredEvent extends AgencyEvent {
  readonly id: number;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

interface EventRow {
  readonly id: number;
  readonly kind: AgencyEventKind;
  readonly before: string;
  readonly after: string;
  readonly since_day: number | null;
  readonly decided_at: string;
  readonly decided_by: string;
}

const listOf = (json: string | null): string[] => (json === null ? [] : JSON.parse(json) as string[]);

const eventOf = (row: EventRow): StoredEvent => ({
  id: row.id, kind: row.kind, before: listOf(row.before), after: listOf(row.after), since: row.since_day === null ? null : isoOf(row.since_day),
  decidedAt: row.decided_at, decidedBy: row.decided_by,
});

/** What people noted, the earliest day first. */
export const storedEvents = (db: Db): StoredEvent[] =>
  db.prepare<[], EventRow>('SELECT * FROM agency_events ORDER BY since_day, id').all().map(eventOf);

interface PastRow {
  readonly name: string;
  readonly day: number;
  readonly former: string | null;
  readonly split_from: string | null;
}

/** What the entries of one register say: a former name is a rename, several are a merger, rows split from one agency are its split. */
const eventsIn = (rows: readonly PastRow[]): AgencyEvent[] => {
  const named = rows.filter(({ former }) => former !== null).map(({ name, day, former }): AgencyEvent => {
    const before = listOf(former);
    return { kind: before.length > 1 ? 'merge' : 'rename', before, after: [name], since: isoOf(day) };
  });
  const parts = Map.groupBy(
    rows.flatMap((row) => listOf(row.split_from).map((from) => ({ ...row, from }))), ({ from, day }) => `${agencyKey(from)} ${String(day)}`,
  );
  const listed = new Set(rows.map(({ name }) => agencyKey(name)));
  return [...named, ...[...parts.values()].flatMap((group): AgencyEvent[] => {
    const [first] = group;
    if (first === undefined) return [];
    // An agency that stands on the same register beside what was split from it goes on, smaller.
    const goesOn = listed.has(agencyKey(first.from)) ? [first.from] : [];
    const after = [...new Set([...goesOn, ...group.map(({ name }) => name)])];
    return after.length < 2 ? [] : [{ kind: 'split', before: [first.from], after, since: isoOf(first.day) }];
  })];
};

/** What the registers in force say of their agencies' past. */
export const registerEvents = (db: Db): AgencyEvent[] => {
  const select = db.prepare<[number, number], PastRow>(
    `SELECT name, valid_from_day AS day, former, split_from FROM register_entries JOIN agency_names ON agency_names.id = name_id
     WHERE register_entries.id BETWEEN ? AND ? AND valid_from_day IS NOT NULL AND (former IS NOT NULL OR split_from IS NOT NULL)
     ORDER BY register_entries.id`,
  );
  return registersOf(db, listPeriods(db).map(({ code }) => code)).flatMap((id) => eventsIn(select.all(...idRange(id))));
};

const said = ({ kind, before, after, since }: AgencyEvent): string =>
  JSON.stringify([kind, before.map(agencyKey).toSorted(), after.map(agencyKey).toSorted(), since]);

/** All that is known to have become of agencies; the same said twice counts once. */
export const allEvents = (db: Db): AgencyEvent[] => {
  const noted = storedEvents(db);
  return [...new Map([...registerEvents(db), ...noted].map((event) => [said(event), event])).values()];
};

/** Notes an event; `id` puts one back that was taken out. Throws `agencyEvent.invalid` and `agencyEvent.twice`. */
export const addEvent = (db: Db, event: Omit<StoredEvent, 'id'> & { readonly id?: number }): StoredEvent => {
  const { kind, before, after, since } = checkedEvent(event);
  if (allEvents(db).some((known) => said(known) === said(event))) throw new AppError('agencyEvent.twice', { names: [...before, ...after].join(', ') });
  const { lastInsertRowid } = db.prepare(
    'INSERT INTO agency_events (id, kind, before, after, since_day, decided_at, decided_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(event.id ?? null, kind, JSON.stringify(before), JSON.stringify(after), since === null ? null : dayOfIso(since), event.decidedAt, event.decidedBy);
  return { ...event, id: Number(lastInsertRowid) };
};

/** Takes a noted event out and returns it. Throws `agencyEvent.unknown`. */
export const removeEvent = (db: Db, id: number): StoredEvent => {
  const event = storedEvents(db).find((known) => known.id === id);
  if (event === undefined) throw new AppError('agencyEvent.unknown', { event: id });
  db.prepare('DELETE FROM agency_events WHERE id = ?').run(id);
  return event;
};
