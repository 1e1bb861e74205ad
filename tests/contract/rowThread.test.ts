// The thread that takes in a big file: what it writes is what one thread would have written, and a fault leaves nothing.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProjectFile, openForReading, type ProjectFile } from '../../src/main/db/open.ts';
import type { RowStore } from '../../src/main/db/rowStore.ts';
import { startRowThread } from '../../src/main/jobs/rowThread.ts';
import { noChoices } from '../../src/shared/tabular/plan.ts';
import { openBench } from '../support/testBench.ts';
import { recordsCsv } from '../support/evidence.ts';

const built = join(import.meta.dirname, '../../out/main');
const bigEnough = 16 * 1024 * 1024;
const rows = 110_000;

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tolok-rows-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = ['Selesai', 'Proses', 'Diarsipkan', 'Belum', 'Ditutup oleh Sistem'];

/** Over the size from which a thread of its own is started, with letters of one to three bytes. */
const bigCsv = (received: (at: number) => string): string => recordsCsv(Array.from({ length: rows }, (_, at) => ({
  id: at % 7 === 0 ? `LP-${at}` : String(9_000_000 - at), received: received(at), status: words[at % words.length] ?? '',
  unit: `Dinas ${at % 613} Kabupaten Bogor — ${'é'.repeat(at % 5)}`, title: `Jalan rusak ${at} ${'lubang '.repeat(at % 20)}`,
})));

const stored = (path: string) => {
  const { db, close } = openForReading(path);
  const all = (sql: string): unknown[] => db.prepare(sql).all();
  const content = {
    reports: all(`SELECT reports.id, tracking_id, received_day, first_follow_up_day, completed_day, title, texts, word, name FROM reports
      JOIN report_kinds ON report_kinds.id = kind_id JOIN status_words ON status_words.id = status_id JOIN agency_names ON agency_names.id = unit_id ORDER BY reports.id`),
    keys: all('SELECT * FROM tracking_keys'), imports: all('SELECT rows_read, rows_kept, rows_refused, rows_skipped, agencies, state FROM imports'),
    files: all('SELECT sha256, bytes, state, (SELECT sum(length(bytes)) FROM file_parts WHERE file_parts.sha256 = files.sha256) AS kept FROM files'),
    tallies: all('SELECT period, inputs FROM tallies ORDER BY period'),
  };
  close();
  return content;
};

const importWith = async (workerPath: string | null, csv: string) => {
  const place = mkdtempSync(join(folder, 'bench-'));
  const bench = await openBench(workerPath, place);
  await bench.create();
  const file = await bench.file(bench.write('laporan.csv', csv));
  const outcome = await bench.run('import', () => bench.call('evidence.import.start', {
    sheets: [{ file: file.id, sheet: 'laporan', periods: ['B18'], choices: noChoices, accept: [] }],
  }));
  await bench.call('project.close', {});
  const content = stored(join(place, 'uji.tolok'));
  await bench.close();
  return { outcome, content };
};

test.each([
  ['read once', (at: number) => `2022-0${1 + (at % 6)}-15`],
  ['read again, because its last date settles which is the month', (at: number) => (at === rows - 1 ? '31/01/2022' : `0${1 + (at % 6)}/0${1 + (at % 5)}/2022`)],
])('a big file comes in through two threads as it would through one: %s', async (_name, received) => {
  const csv = bigCsv(received);
  expect(Buffer.byteLength(csv)).toBeGreaterThan(bigEnough);
  const [two, one] = [await importWith(join(built, 'worker.js'), csv), await importWith(null, csv)];
  expect(two.outcome).toMatchObject([{ kept: rows, error: null }]);
  expect(two.content.reports).toHaveLength(rows);
  expect(two.content).toEqual(one.content);
});

/** Writes agencies' names in one batch. */
const writesAgencies = (store: RowStore) => {
  const { push, write } = store.rowsOf('agency_names', 2);
  return (...names: readonly (readonly [number, string])[]): void => {
    for (const value of names.flat()) push(value);
    write([]);
  };
};

const namesIn = ({ db }: ProjectFile): unknown[] => db.prepare('SELECT name FROM agency_names ORDER BY id').pluck().all();

test('a batch that cannot be written stays out whole, and so does all that comes after it', async () => {
  const file = createProjectFile(join(folder, 'uji.tolok'));
  const store = startRowThread(join(built, 'rowWorker.js'), file.path);
  const write = writesAgencies(store);
  write([1, 'Kota Bogor']);
  write([2, 'Kota Bandung'], [2, 'Kota Cirebon']);
  await expect(store.drained()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  expect(() => write([3, 'Kota Depok'])).toThrow('UNIQUE');
  await store.close();
  expect(namesIn(file)).toEqual(['Kota Bogor']);
  file.close();
});

test('closing gives up an original that is not kept yet', async () => {
  const file = createProjectFile(join(folder, 'uji.tolok'));
  const path = join(folder, 'besar.csv');
  writeFileSync(path, Buffer.alloc(64 * 1024 * 1024, 'Selesai;'));
  const store = startRowThread(join(built, 'rowWorker.js'), file.path);
  const { size: bytes, mtimeMs: changedAt } = statSync(path);
  const kept = store.keep({ sha256: 'a'.repeat(64), name: 'besar.csv', bytes, path, changedAt, isText: true });
  const settled = Promise.allSettled([kept]);
  await store.close();
  expect(await settled).toMatchObject([{ status: 'rejected', reason: { code: 'job.cancelled' } }]);
  expect(file.db.prepare('SELECT state FROM files').pluck().all()).not.toContain('whole');
  file.close();
});
