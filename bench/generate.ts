// Makes the benchmark files, once per set of parameters, into bench/data. The same parameters give the same bytes.

import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { runOnce } from './measure.ts';
import { recordHeaders, records, type RecordCells } from './records.ts';
import { writeXlsx } from './writeXlsx.ts';

const folder = join(import.meta.dirname, 'data');

function* withHeader(count: number, bodyWords: number): Generator<RecordCells> {
  yield recordHeaders;
  yield* records(count, 2022, bodyWords);
}

const cached = async (name: string, write: (path: string) => Promise<void>): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (existsSync(path)) return path;
  await write(`${path}.part`);
  renameSync(`${path}.part`, path);
  return path;
};

/** A workbook of `count` records × 14 columns; 200,000 of them are some 170 MB of XML. */
export const recordsXlsx = (count: number, strings: 'shared' | 'inCells' = 'shared'): Promise<string> =>
  cached(`records-${count}-${strings}.xlsx`, (path) => writeXlsx(path, withHeader(count, 26), strings));

const csvField = (value: string | number | null): string => {
  if (value === null) return '';
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const isoDate = (serial: number): string => new Date(Math.round((serial - 25569) * 86400) * 1000).toISOString().slice(0, 19).replace('T', ' ');

const writeCsv = async (path: string, rows: Iterable<RecordCells>): Promise<void> => {
  const stream = createWriteStream(path, { highWaterMark: 1 << 20 });
  for (const row of rows) {
    const line = row.map((value) => csvField(typeof value === 'number' ? isoDate(value) : value)).join(',');
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
};

/** Projects made before a migration are not opened for reading by the program after it: each version has its own. */
const projectVersion = (): number => readdirSync(join(import.meta.dirname, '../src/main/db/migrations')).length;

/** A project into which `count` records were imported. */
export const recordsProject = async (count: number): Promise<string> => {
  const csv = await recordsCsv(count);
  return cached(`records-${count}-v${projectVersion()}.tolok`, async (path) => {
    await runOnce({
      name: 'Tolok', command: process.execPath, args: [join(import.meta.dirname, 'importOnce.ts'), csv, `records-${count}`, 'B24', path],
    });
  });
};

/** A comma-separated file of `count` records; 1,000,000 of them are some 270 MB. */
export const recordsCsv = (count: number): Promise<string> =>
  cached(`records-${count}.csv`, (path) => writeCsv(path, withHeader(count, 9)));

/** The sample evaluation of 653 agencies, as the window makes it. */
export const sampleProject = (): Promise<string> =>
  cached(`sample-v${projectVersion()}.tolok`, async (path) => {
    await runOnce({ name: 'Tolok', command: process.execPath, args: [join(import.meta.dirname, 'sampleOnce.ts'), path] });
  });
