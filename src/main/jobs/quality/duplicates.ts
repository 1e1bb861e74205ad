// Finds reports that stand more than once: by Tracking ID over all sheets of the period, newer and superseded alike, and by the same
// title and body on the same day. Keys only say where to look; IDs and titles themselves are compared before anything is said.

import { areDifferentReports, sharedIdRules, type SharedRow } from '../../../shared/quality/duplicates.ts';
import { openGatherer, type Gatherer } from '../../../shared/quality/gather.ts';
import { groupsOf, type KeyedRows, type RowGroups } from '../../../shared/quality/repeats.ts';
import { duplicateRules, type DuplicateRule } from '../../../shared/quality/rules.ts';
import { comparable } from '../../../shared/quality/texts.ts';
import { importOf, rowId } from '../../db/rowIds.ts';
import type { Db } from '../../db/sqlite.ts';
import { readKeys } from '../../db/supersede.ts';
import { breathe } from '../hooks.ts';
import { bodyKeys } from './bodies.ts';
import type { QualityFrame } from './frame.ts';
import type { IdLists } from './idLists.ts';

const idsPerStatement = 5_000;

interface Candidate {
  readonly id: number;
  readonly trackingId: string | null;
  readonly title: string | null;
  readonly received: number | null;
  readonly kindId: number;
}

const openCandidates = (db: Db) => {
  const select = db.prepare<[string], Candidate>(
    `SELECT reports.id AS id, tracking_id AS trackingId, title, received_day AS received, kind_id AS kindId
     FROM json_each(?) AS asked JOIN reports ON reports.id = asked.value`,
  );
  return (ids: Float64Array): ReadonlyMap<number, Candidate> => new Map(select.all(JSON.stringify([...ids])).map((row) => [row.id, row]));
};

/** The groups' rows, some thousand at a time; a group is never divided. */
async function* candidatesOf(db: Db, { count, starts, ids }: RowGroups, check: () => void): AsyncGenerator<readonly Candidate[]> {
  const read = openCandidates(db);
  let group = 0;
  while (group < count) {
    check();
    const first = group;
    while (group < count && (starts[group + 1] ?? 0) - (starts[first] ?? 0) < idsPerStatement) group += 1;
    if (group === first) group += 1;
    const rows = read(ids.subarray(starts[first], starts[group]));
    for (let at = first; at < group; at += 1) {
      yield [...ids.subarray(starts[at], starts[at + 1])].flatMap((id) => rows.get(id) ?? []);
    }
    await breathe();
  }
}

const trackingLists = ({ db, records }: QualityFrame): KeyedRows[] => records.flatMap(({ id }) => {
  const list = readKeys(db, id);
  return list === null ? [] : [{ keys: list.keys, idAt: (at: number) => rowId(id, list.places[at] ?? 0) }];
});

const areDifferent = (rows: readonly Candidate[]): boolean => rows.length > 1 && areDifferentReports(rows.map(({ trackingId }) => trackingId));

/** Reports alike in title and day, and in body as far as their files hold it. */
const sameTexts = async (frame: QualityFrame, titles: KeyedRows, temporaryFolder: string, check: () => void): Promise<Candidate[][]> => {
  const alike: Candidate[][] = [];
  for await (const group of candidatesOf(frame.db, groupsOf([titles]), check)) {
    const byTitle = Map.groupBy(group, ({ title, received }) => `${comparable(title ?? '') ?? ''} ${received ?? ''}`);
    alike.push(...[...byTitle.values()].filter(areDifferent));
  }
  const bodies = await bodyKeys(frame, alike.flatMap((rows) => rows.map(({ id }) => id)), temporaryFolder, check);
  return alike.flatMap((rows) => [...Map.groupBy(rows, ({ id }) => bodies.get(id) ?? null).values()].filter(areDifferent));
};

export const findDuplicates = async (
  frame: QualityFrame, titles: KeyedRows, ids: IdLists, temporaryFolder: string, check: () => void,
): Promise<ReadonlyMap<DuplicateRule, Gatherer>> => {
  const { db, sourceOf, kindIn } = frame;
  const gatherers = new Map(duplicateRules.map((rule) => [rule, openGatherer(rule)] as const));
  const agencyOf = ({ id, kindId }: Candidate) => {
    const source = sourceOf(importOf(id));
    return source === undefined ? null : kindIn(source)(kindId).agency;
  };
  const found = (rule: DuplicateRule, rows: readonly Candidate[]): void => {
    for (const row of rows) {
      gatherers.get(rule)?.find(agencyOf(row));
      ids.add(rule, row.id);
    }
  };

  const lists = trackingLists(frame);
  const looked = lists.reduce((sum, { keys }) => sum + keys.length, 0);
  for (const rule of duplicateRules) gatherers.get(rule)?.look(rule === 'sameText' ? titles.keys.length : looked);
  check();
  for await (const group of candidatesOf(db, groupsOf(lists), check)) {
    for (const rows of Map.groupBy(group, ({ trackingId }) => trackingId).values()) {
      if (rows.length < 2) continue;
      const byId = new Map(rows.map((row) => [row.id, row]));
      const shared = rows.map((row): SharedRow => ({ id: row.id, file: sourceOf(importOf(row.id))?.sha256 ?? '', agency: agencyOf(row)?.key ?? null }));
      for (const [rule, sharing] of sharedIdRules(shared)) found(rule, sharing.flatMap(({ id }) => byId.get(id) ?? []));
    }
  }
  check();
  for (const rows of await sameTexts(frame, titles, temporaryFolder, check)) found('sameText', rows);
  return gatherers;
};
