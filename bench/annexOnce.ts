// Writes the reports annex of a stored project once, as the program does, or like cells with exceljs' streaming writer from rows that
// already lie in memory. A process of its own, so that its peak memory is its own; prints one line of JSON.

import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { unwrap } from '../src/shared/rpc.ts';
import { openStations } from './stations.ts';

const [which = '', stored = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const [project, annex] = [join(folder, 'bench.tolok'), join(folder, 'annex.xlsx')];
copyFileSync(stored, project);

const ours = async (): Promise<number> => {
  const { query, job, know, jobEnd, close } = openStations(folder);
  know('project', project);
  know('annex', annex);
  unwrap(await query.answer('project.open', { file: 'project', readOnly: true }));
  const start = performance.now();
  const { error } = await jobEnd(async () =>
    unwrap(await job.answer('workbook.annex.start', { period: 'B24', language: 'id', withTitles: true, destination: 'annex' })));
  const milliseconds = performance.now() - start;
  await close();
  if (error !== null) throw new Error(error.code);
  return milliseconds;
};

/** As many cells a row, of the same kinds and lengths. */
const cells = `SELECT parent.name, unit.name, tracking_id, received_day, word, word, iif(word LIKE '%sistem%', 'sistem', NULL),
  'Pengaduan', categories.name, first_follow_up_day, completed_day, 'dihitung', 'records-200000.csv', 'records-200000', reports.id & 4294967295, title
  FROM reports JOIN report_kinds ON report_kinds.id = kind_id LEFT JOIN agency_names AS unit ON unit.id = unit_id
  LEFT JOIN agency_names AS parent ON parent.id = unit_id LEFT JOIN status_words ON status_words.id = status_id
  LEFT JOIN categories ON categories.id = category_id`;
const dates: ReadonlySet<number> = new Set([3, 9, 10]);

const peer = async (): Promise<number> => {
  const db = new Database(project);
  const rows = (db.prepare(cells).raw().all() as (string | number | null)[][]).map((row) =>
    row.map((value, at) => (dates.has(at) && typeof value === 'number' ? new Date(value * 86_400_000) : value)));
  db.close();
  const start = performance.now();
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: annex });
  const sheet = book.addWorksheet('Laporan');
  for (const row of rows) sheet.addRow(row).commit();
  await book.commit();
  return performance.now() - start;
};

const seconds = (await (which === 'ours' ? ours() : peer())) / 1000;
const megabytes = Math.round(statSync(annex).size / 1e6);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ seconds, megabytes, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`);
