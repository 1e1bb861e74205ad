// The peer of the csv import: csv-parse and one prepared insert into an untyped table, in one transaction.

import { createReadStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse';

const [path = ''] = process.argv.slice(2);
const target = join(tmpdir(), `tolok-bench-csv-parse-${process.pid}.sqlite`);
const start = performance.now();
const db = new Database(target);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = NORMAL');
let insert: Database.Statement | null = null;
db.exec('BEGIN');
for await (const record of createReadStream(path).pipe(parse()) as AsyncIterable<string[]>) {
  if (insert === null) {
    db.exec(`CREATE TABLE records (${record.map((_, at) => `c${at}`).join(', ')})`);
    insert = db.prepare(`INSERT INTO records VALUES (${record.map(() => '?').join(', ')})`);
    continue;
  }
  insert.run(record);
}
db.exec('COMMIT');
db.close();
const seconds = (performance.now() - start) / 1000;
for (const ending of ['', '-wal', '-shm']) rmSync(`${target}${ending}`, { force: true });
process.stdout.write(`${JSON.stringify({ seconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`);
