// What a period's summaries say of each agency: counts per agency, or long lists of counts by state, month and year. Across files
// the newest as-at wins: for an agency, and in long lists for an agency's month.

import type { AgencyType, Period, ReportState } from '../../shared/domain.ts';
import { dateOf, dayOfIso, type Day } from '../../shared/days.ts';
import { sumOfCounts, tallyOf, type KnownCounts } from '../../shared/scoring/tally.ts';
import type { Tally } from '../../shared/scoring/types.ts';
import type { Directory } from './agencies.ts';
import type { Source } from './imports.ts';
import type { Nobodys } from './nobodys.ts';
import { idRange, rowOf } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import type { StoredSummary } from './storedSummary.ts';
import { statusMeanings } from './statuses.ts';
import type { Unsettled } from './unsettledWords.ts';

export interface AgencySummary {
  readonly name: string;
  readonly type: AgencyType | null;
  readonly tally: Tally;
  readonly importId: number;
  /** The agency's row of the sheet; null in long lists, which give it several. */
  readonly row: number | null;
  readonly asAt: Day;
  /** As printed; null where the summary has none. */
  readonly meanDays: number | null;
  /** A row of the same sheet that this one took the place of, because both names turned out to be one agency; null otherwise. */
  readonly insteadOf: { readonly name: string; readonly row: number } | null;
  /** Agencies merged into this one whose own figures are summed in it, with how many reports each received; empty for one never merged. */
  readonly parts: readonly { readonly name: string; readonly received: number }[];
}

/** What one name's figures are, before mergers. */
interface Part extends Omit<AgencySummary, 'tally' | 'parts'> {
  readonly key: string;
  /** The name in the sheet. */
  readonly written: string;
  readonly counts: KnownCounts;
}

interface SummaryRow extends StoredSummary {
  readonly type: AgencyType | null;
}

const countsOf = (row: SummaryRow): KnownCounts => ({
  received: row.received,
  states: {
    unverified: row.unverified, forwarded: row.forwarded, onHold: row.on_hold, waiting: row.waiting, inProcess: row.in_process,
    completed: row.completed, archived: row.archived, blocked: row.blocked,
  },
  followedUp: row.followed_up,
});

/** By part: sources come oldest first, so that a later one takes the place of an earlier one. */
const agencyParts = (db: Db, sources: readonly Source[], directory: Directory, nobodys: Nobodys): Map<string, Part> => {
  const select = db.prepare<[number, number], SummaryRow>(
    'SELECT agency_names.name, summaries.* FROM summaries JOIN agency_names ON agency_names.id = name_id WHERE summaries.id BETWEEN ? AND ?',
  );
  const found = new Map<string, Part>();
  for (const { id, asAt } of sources.filter(({ layout }) => layout === 'agencySummary')) {
    for (const row of select.all(...idRange(id))) {
      const agency = directory.resolve({ unit: row.name, parent: null, title: null });
      if (agency === null) {
        nobodys.add(id, row.name, row.received);
        continue;
      }
      const { key, name, part } = agency;
      const before = found.get(part);
      const insteadOf = before?.importId === id && before.row !== null ? { name: before.written, row: before.row } : null;
      found.set(part, { key, written: row.name, insteadOf, name, type: row.type, counts: countsOf(row), importId: id, row: rowOf(row.id), asAt, meanDays: row.mean_days });
    }
  }
  return found;
};

interface CountRow {
  readonly name: string;
  readonly status_id: number | null;
  readonly count: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** A row with month and year counts if the month lies in the window, with a year only if the year overlaps it, else always. */
export const countsInWindow = ({ month, year }: Pick<CountRow, 'month' | 'year'>, { from, to }: Pick<Period, 'from' | 'to'>): boolean => {
  if (year === null) return true;
  const [first, last] = [dateOf(dayOfIso(from) ?? 0), dateOf(dayOfIso(to) ?? 0)];
  if (month === null) return year >= first.year && year <= last.year;
  const at = year * 12 + month;
  return at >= first.year * 12 + first.month && at <= last.year * 12 + last.month;
};

/** What one file says of one agency's month. */
interface Slice {
  readonly key: string;
  readonly part: string;
  readonly name: string;
  readonly source: Source;
  readonly states: Map<ReportState | null, number>;
}

const slicesOf = (
  db: Db, period: Period, sources: readonly Source[], directory: Directory, { nobodys, words }: Unsettled,
): Map<string, Slice> => {
  const select = db.prepare<[number, number], CountRow>(
    `SELECT agency_names.name, status_id, count, month, year
     FROM status_counts JOIN agency_names ON agency_names.id = name_id WHERE status_counts.id BETWEEN ? AND ?`,
  );
  const meanings = statusMeanings(db);
  const slices = new Map<string, Slice>();
  for (const source of sources.filter(({ layout }) => layout === 'statusSummary')) {
    for (const row of select.all(...idRange(source.id)).filter((candidate) => countsInWindow(candidate, period))) {
      const agency = directory.resolve({ unit: row.name, parent: null, title: null });
      words.add(source.id, row.status_id, 1);
      if (agency === null) {
        nobodys.add(source.id, row.name, row.count);
        continue;
      }
      const place = `${agency.part}|${row.year ?? ''}|${row.month ?? ''}`;
      const known = slices.get(place);
      const slice = known?.source === source ? known : { key: agency.key, part: agency.part, name: agency.name, source, states: new Map() };
      slices.set(place, slice);
      const status = meanings.get(row.status_id ?? 0)?.status ?? null;
      slice.states.set(status, (slice.states.get(status) ?? 0) + row.count);
    }
  }
  return slices;
};

const sumOf = (slices: readonly Slice[]): KnownCounts => {
  const states: Partial<Record<ReportState, number>> = {};
  let received = 0;
  for (const [status, count] of slices.flatMap((slice) => [...slice.states])) {
    received += count;
    if (status !== null) states[status] = (states[status] ?? 0) + count;
  }
  return { received, states };
};

/** The newest as-at date wins, of one date the later import. */
const isLater = (source: Source, other: Source): boolean => source.asAt > other.asAt || (source.asAt === other.asAt && source.id > other.id);

const newestOf = (slices: readonly Slice[]): Source | null =>
  slices.reduce<Source | null>((newest, { source }) => (newest === null || isLater(source, newest) ? source : newest), null);

const statusParts = (db: Db, period: Period, sources: readonly Source[], directory: Directory, unsettled: Unsettled): Map<string, Part> => {
  const byPart = Map.groupBy(slicesOf(db, period, sources, directory, unsettled).values(), ({ part }) => part);
  const found = new Map<string, Part>();
  for (const [part, slices] of byPart) {
    const [newest, first] = [newestOf(slices), slices[0]];
    if (newest === null || first === undefined) continue;
    const { key, name } = first;
    found.set(part, { key, written: name, insteadOf: null, name, type: null, counts: sumOf(slices), importId: newest.id, row: null, asAt: newest.asAt, meanDays: null });
  }
  return found;
};

const isNewer = (a: Part, b: Part): boolean => a.asAt > b.asAt || (a.asAt === b.asAt && a.importId > b.importId);

/** The figures of agencies that became one, together; a mean of means would be none, and no one row holds them. */
const together = (parts: readonly Part[], directory: Directory): AgencySummary | null => {
  const newest = parts.reduce<Part | null>((best, part) => (best === null || isNewer(part, best) ? part : best), null);
  if (newest === null) return null;
  const { counts, key: _key, written: _written, ...rest } = newest;
  if (parts.length === 1) return { ...rest, tally: tallyOf(counts), parts: [] };
  return {
    ...rest, name: directory.register.get(newest.key)?.name ?? newest.name, tally: tallyOf(sumOfCounts(parts.map((part) => part.counts))), row: null,
    meanDays: null, parts: parts.map(({ name, counts: { received } }) => ({ name, received })),
  };
};

/**
 * By agency key. A name in both kinds of summary is scored by the newer file; agencies that were merged are summed. Rows whose agency
 * is on no register go to `nobodys`, status words nobody mapped to `words`.
 */
export const summaryTallies = (
  db: Db, period: Period, sources: readonly Source[], directory: Directory, unsettled: Unsettled,
): ReadonlyMap<string, AgencySummary> => {
  const parts = agencyParts(db, sources, directory, unsettled.nobodys);
  for (const [part, summary] of statusParts(db, period, sources, directory, unsettled)) {
    const other = parts.get(part);
    if (other === undefined || isNewer(summary, other)) parts.set(part, summary);
  }
  const found = new Map<string, AgencySummary>();
  for (const [key, group] of Map.groupBy(parts.values(), (part) => part.key)) {
    const summary = together(group, directory);
    if (summary !== null) found.set(key, summary);
  }
  return found;
};
