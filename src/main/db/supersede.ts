// Same report twice within a period: the import with the newest as-at date wins (none: the period's own; tie: the later import,
// then the later row). The rest stays in the store, marked with the import that outdid it. Never across periods (scoring.md).

import type { Day } from '../../shared/days.ts';
import { idRange, rowId } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { matches, repeats, sortedKeys, type KeyList, type Match } from './trackingKeys.ts';

const batch = 2_000;

/** Called between batches, so that the job may be cancelled and the thread answer. */
export type BetweenBatches = () => void;

/** The bytes of a list's memory, which may begin anywhere in a larger one. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** Stores an import's tracking IDs, given with their rows in the order read. */
export const storeTrackingIds = (db: Db, importId: number, read: KeyList): void => {
  if (read.keys.length === 0) return;
  const { keys, places } = sortedKeys(read);
  db.prepare('INSERT INTO tracking_keys (import_id, least, greatest, keys, places) VALUES (?, ?, ?, ?, ?)')
    .run(importId, keys[0] ?? 0, keys.at(-1) ?? 0, bytesOf(keys), bytesOf(places));
};

/** The tracking IDs of an import; null for one without any. */
export const readKeys = (db: Db, importId: number): KeyList | null => {
  const row = db.prepare<[number], { keys: Buffer; places: Buffer }>('SELECT keys, places FROM tracking_keys WHERE import_id = ?').get(importId);
  if (row === undefined) return null;
  // A copy, because a Buffer's memory may begin at any byte.
  return { keys: new Float64Array(new Uint8Array(row.keys).buffer), places: new Uint32Array(new Uint8Array(row.places).buffer) };
};

interface Side {
  readonly importId: number;
  readonly asAt: Day;
}

const isNewer = (a: Side, b: Side): boolean => a.asAt > b.asAt || (a.asAt === b.asAt && a.importId > b.importId);

/** Imports current for a period whose tracking IDs could meet those of `importId`, itself left out. */
const others = (db: Db, period: string, importId: number, inPlaceOf: number | null): Side[] =>
  db.prepare<[{ period: string; importId: number }], Side>(
    `SELECT imports.id AS importId, coalesce(imports.as_at_day, periods.as_at_day) AS asAt
     FROM import_periods JOIN imports ON imports.id = import_periods.import_id JOIN periods ON periods.code = import_periods.period
     JOIN tracking_keys AS theirs ON theirs.import_id = imports.id, tracking_keys AS ours
     WHERE period = @period AND imports.state = 'current' AND imports.id <> @importId AND ours.import_id = @importId
       AND theirs.least <= ours.greatest AND theirs.greatest >= ours.least`,
  ).all({ period, importId }).filter((them) => them.importId !== inPlaceOf);

const sideOf = (db: Db, period: string, importId: number): Side => ({
  importId,
  asAt: db.prepare<[string, number], number>(
    'SELECT coalesce(imports.as_at_day, periods.as_at_day) FROM imports, periods WHERE periods.code = ? AND imports.id = ?',
  ).pluck().get(period, importId) ?? 0,
});

/** Two texts may share a hashed key, so those are compared; a plain number is its text. */
const sameText = (db: Db, ours: number, theirs: number): ((match: Match) => boolean) => {
  const text = db.prepare<[number], string>('SELECT tracking_id FROM reports WHERE id = ?').pluck();
  return ({ key, place, otherPlace }) => key > 0 || text.get(rowId(ours, place)) === text.get(rowId(theirs, otherPlace));
};

const mark = (db: Db, period: string, by: number, reports: readonly number[], between: BetweenBatches): void => {
  const insert = db.prepare('INSERT OR IGNORE INTO superseded (period, report, by_import) VALUES (?, ?, ?)');
  const some = db.transaction((from: number) => {
    for (const report of reports.slice(from, from + batch)) insert.run(period, report, by);
  });
  for (let from = 0; from < reports.length; from += batch) {
    some(from);
    between();
  }
};

/**
 * Marks what `importId`'s arrival for a period supersedes, in it and elsewhere. Nothing of it counts before the import is current. One
 * it comes in place of is left out: the two never count together.
 */
export const supersede = (
  db: Db, period: string, importId: number, between: BetweenBatches = () => undefined, inPlaceOf: number | null = null,
): void => {
  const own = readKeys(db, importId);
  if (own === null) return;
  const us = sideOf(db, period, importId);
  const repeated = repeats(own).filter(sameText(db, importId, importId));
  mark(db, period, importId, repeated.map(({ place }) => rowId(importId, place)), between);
  for (const them of others(db, period, importId, inPlaceOf)) {
    const theirs = readKeys(db, them.importId);
    if (theirs === null) continue;
    const pairs = matches(own, theirs).filter(sameText(db, importId, them.importId));
    const isOurs = isNewer(us, them);
    const losers = pairs.map(({ place, otherPlace }) => (isOurs ? rowId(them.importId, otherPlace) : rowId(importId, place)));
    mark(db, period, isOurs ? importId : them.importId, losers, between);
  }
};

/** Forgets what an import superseded, and what of it was superseded; without it neither counts. */
export const forgetSuperseded = (db: Db, importId: number, between: BetweenBatches = () => undefined): void => {
  const columns = 'period, report, by_import';
  const byIt = db.prepare(`DELETE FROM superseded WHERE (${columns}) IN
    (SELECT ${columns} FROM superseded WHERE by_import = ? LIMIT ${batch})`);
  const periods = db.prepare<[number], string>('SELECT period FROM import_periods WHERE import_id = ?').pluck().all(importId);
  const ofIt = db.prepare(`DELETE FROM superseded WHERE (${columns}) IN
    (SELECT ${columns} FROM superseded WHERE period = ? AND report BETWEEN ? AND ? LIMIT ${batch})`);
  while (byIt.run(importId).changes > 0) between();
  for (const period of periods) while (ofIt.run(period, ...idRange(importId)).changes > 0) between();
};

/** How many reports an import's arrival leaves superseded: its own and others'. */
export const countSupersededBy = (db: Db, importId: number, periods: readonly string[]): number => {
  const count = db.prepare<[string, number, number, number], number>(
    'SELECT count(DISTINCT report) FROM superseded WHERE period = ? AND (by_import = ? OR report BETWEEN ? AND ?)',
  ).pluck();
  return periods.reduce((sum, period) => sum + (count.get(period, importId, ...idRange(importId)) ?? 0), 0);
};

const order = (db: Db, period: string): string =>
  db.prepare<[string], number>(
    `SELECT imports.id FROM import_periods JOIN imports ON imports.id = import_id JOIN periods ON periods.code = period
     WHERE period = ? ORDER BY coalesce(imports.as_at_day, periods.as_at_day), imports.id`,
  ).pluck().all(period).join(' ');

/** The order of each period's imports by age, to compare before and after cut-offs were changed. */
export const importOrders = (db: Db): ReadonlyMap<string, string> =>
  new Map(db.prepare<[], string>('SELECT code FROM periods').pluck().all().map((period) => [period, order(db, period)]));

/** Marks a period's reports anew where a changed cut-off changed which import is newer. */
export const resupersede = (db: Db, before: ReadonlyMap<string, string>): void => {
  for (const [period, now] of importOrders(db)) {
    if (before.get(period) === now) continue;
    db.prepare('DELETE FROM superseded WHERE period = ?').run(period);
    const current = db.prepare<[string], number>(
      "SELECT id FROM import_periods JOIN imports ON imports.id = import_id WHERE period = ? AND state = 'current' ORDER BY id",
    ).pluck().all(period);
    for (const id of current) supersede(db, period, id);
  }
};

