// Puts a random project into a real project's tables, by the program's own writers where a row's keys are theirs to make.

import { finishedImport } from './finishedImport.ts';
import { agencyNames, statusWords, type AnyProject } from './randomProject.ts';
import { holidays } from './workDays.ts';
import { openDictionary, type Growing } from '../../../src/main/db/dictionary.ts';
import { openInserter } from '../../../src/main/db/rowStore.ts';
import { writeFact } from '../../../src/main/db/facts.ts';
import { openKinds } from '../../../src/main/db/reportKinds.ts';
import { rowId } from '../../../src/main/db/rowIds.ts';
import type { Db } from '../../../src/main/db/sqlite.ts';
import { storeTrackingIds, supersede } from '../../../src/main/db/supersede.ts';
import { newTrackingList, trackingKey } from '../../../src/main/db/trackingKeys.ts';
import { classOf } from '../../../src/main/db/codes.ts';
import { isoOf } from '../../../src/shared/days.ts';

const tables = [
  'superseded', 'tracking_keys', 'reports', 'report_kinds', 'summaries', 'status_counts', 'register_entries', 'disclosure_items', 'import_periods', 'imports',
  'agency_decisions', 'tallies', 'periods', 'project',
];

/** Stores what dictionaries were given to number. */
const store = (db: Db, ...growing: readonly Growing[]): void => openInserter(db)(growing.flatMap(({ added }) => added() ?? []));

type Source = AnyProject['sources'][number];
type Rows<L extends Source['layout']> = Extract<Source, { layout: L }>['rows'];

const writeReports = (db: Db, id: number, { rows, hasReceived, hasFollowUps }: Extract<Source, { layout: 'records' }>): void => {
  const [agencies, words, kinds] = [openDictionary(db, 'agencies'), openDictionary(db, 'statuses'), openKinds(db)];
  const insert = db.prepare('INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL)');
  const tracked = newTrackingList();
  for (const [at, row] of rows.entries()) {
    const kind = kinds.idOf(classOf(row.class), words.idOf(row.word), agencies.idOf(row.unit), agencies.idOf(row.parent));
    const followed = hasFollowUps ? row.followed : null;
    insert.run(rowId(id, at + 2), row.trackingId, hasReceived ? row.received : null, kind, followed, row.completed);
    if (row.trackingId !== null) tracked.add(trackingKey(row.trackingId), at + 2);
  }
  store(db, agencies, words, kinds);
  storeTrackingIds(db, id, tracked.list());
  supersede(db, 'B18', id);
};

const writeSummaries = (db: Db, id: number, rows: Rows<'agencySummary'>): void => {
  const agencies = openDictionary(db, 'agencies');
  const insert = db.prepare(`INSERT INTO summaries (id, name_id, received, unverified, forwarded, on_hold, waiting, in_process, completed,
    archived, blocked, followed_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const [at, row] of rows.entries()) {
    insert.run(rowId(id, at + 2), agencies.idOf(row.name), row.received, row.unverified, row.forwarded, row.onHold, row.waiting, row.inProcess,
      row.completed, row.archived, row.blocked, row.followedUp);
  }
  store(db, agencies);
};

const writeCounts = (db: Db, id: number, rows: Rows<'statusSummary'>): void => {
  const [agencies, words] = [openDictionary(db, 'agencies'), openDictionary(db, 'statuses')];
  const insert = db.prepare('INSERT INTO status_counts (id, name_id, status_id, count, month, year) VALUES (?, ?, ?, ?, ?, ?)');
  for (const [at, row] of rows.entries()) {
    insert.run(rowId(id, at + 2), agencies.idOf(row.name), words.idOf(row.word), row.count, row.year === null ? null : row.month, row.year);
  }
  store(db, agencies, words);
};

const code = (said: boolean | null): number | null => (said === null ? null : Number(said));

const writeItems = (db: Db, id: number, rows: Rows<'disclosure'>): void => {
  const insert = db.prepare(`INSERT INTO disclosure_items (id, title, publisher, link, format, licence, published_day, complete, timely, documented)
    VALUES (?, 'Data', ?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const [at, row] of rows.entries()) {
    insert.run(rowId(id, at + 2), row.publisher, row.link, row.format, row.licence, row.published, code(row.complete), code(row.timely), code(row.documented));
  }
};

const writeSource = (db: Db, source: Source): void => {
  const id = finishedImport(db, source);
  if (source.layout === 'records') writeReports(db, id, source);
  if (source.layout === 'agencySummary') writeSummaries(db, id, source.rows);
  if (source.layout === 'statusSummary') writeCounts(db, id, source.rows);
  if (source.layout === 'disclosure') writeItems(db, id, source.rows);
};

/** Empties the project and fills it anew. */
export const storeProject = (db: Db, project: AnyProject): void => {
  db.transaction(() => {
    for (const table of tables) db.exec(`DELETE FROM ${table}`);
    db.prepare("INSERT INTO periods VALUES ('B18', 18, ?, ?, ?)").run(18993, 19173, project.cutOff);
    writeFact(db, 'holidays', holidays(project.tableYears));
    db.prepare("INSERT INTO agency_decisions (name, agency, decided_at) VALUES ('Dinas Lama', 'Kota Bogor', '')").run();
    const agencies = openDictionary(db, 'agencies');
    for (const name of agencyNames) agencies.idOf(name);
    const words = openDictionary(db, 'statuses');
    for (const [word] of statusWords) words.idOf(word);
    store(db, agencies, words);
    if (project.register !== null) {
      const id = finishedImport(db, { layout: 'register', asAt: null, hasReceived: false, hasFollowUps: false, title: null });
      const insert = db.prepare('INSERT INTO register_entries (id, name_id) VALUES (?, ?)');
      for (const [at, name] of project.register.entries()) insert.run(rowId(id, at + 2), agencies.idOf(name));
    }
    for (const source of project.sources) writeSource(db, source);
  })();
  if (isoOf(18993) !== '2022-01-01' || isoOf(19173) !== '2022-06-30') throw new Error('The window is not the first half of 2022.');
};
