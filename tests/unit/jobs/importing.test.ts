// Importing and taking back over real files: nothing half in, nothing twice, nothing lost.

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForReading } from '../../../src/main/db/open.ts';
import { readOriginal } from '../../../src/main/db/originals.ts';
import type { Job } from '../../../src/shared/jobs.ts';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import { manyRecordsCsv, recordsCsv, summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const projectPath = () => join(bench.folder, 'uji.tolok');
const wanted = async (name: string, text: string, periods: string[] = ['B18']) => ({
  file: (await bench.file(bench.write(name, text))).id, sheet: name.slice(0, -'.csv'.length), periods, choices: noChoices, accept: [],
});
const startImport = async (rows: number) => {
  const sheet = await wanted('laporan.csv', manyRecordsCsv(rows));
  return bench.call('evidence.import.start', { sheets: [sheet] });
};

/** Rows of every table that an import writes. */
const stored = (): Record<string, number> => {
  const file = openForReading(projectPath());
  const tables = ['imports', 'import_periods', 'reports', 'findings', 'files', 'file_parts', 'tracking_keys', 'superseded'];
  const counts = Object.fromEntries(tables.map((table) => [table, file.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number]));
  file.close();
  return counts;
};
const nothing = { imports: 0, import_periods: 0, reports: 0, findings: 0, files: 0, file_parts: 0, tracking_keys: 0, superseded: 0 };

test('cancelled half way, an import leaves nothing, nor do the sheets before it in the same job', async () => {
  const small = await wanted('kecil.csv', manyRecordsCsv(10, 900_000));
  const large = await wanted('besar.csv', manyRecordsCsv(30_000));
  let isCancelled = false;
  const cancelInLarge = (job: Job): void => {
    if (isCancelled || job.message?.params['file'] !== 'besar.csv') return;
    isCancelled = true;
    void bench.call('job.cancel', { jobId: job.id });
  };
  const run = bench.run('import', () => bench.call('evidence.import.start', { sheets: [small, large] }), cancelInLarge);
  await expect(run).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(isCancelled).toBe(true);
  expect(stored()).toEqual(nothing);
});

test('a process killed in the middle of an import leaves nothing after the next opening', async () => {
  await bench.call('project.close', {});
  const child = fork(join(import.meta.dirname, 'importUntilKilled.mjs'), [projectPath()]);
  await new Promise((resolve) => { child.once('message', resolve); });
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGKILL');
  await gone;
  expect(stored()).toMatchObject({ imports: 1, reports: 4_000 });
  const { id } = await bench.file(projectPath());
  expect((await bench.call('project.open', { file: id, readOnly: false })).counts.reports).toBe(0);
  await bench.call('project.close', {});
  expect(stored()).toEqual(nothing);
});

test('an import is taken back whole after the project was closed and opened again', async () => {
  await bench.run('import', () => startImport(5_000));
  await bench.call('project.close', {});
  const { id } = await bench.file(projectPath());
  await bench.call('project.open', { file: id, readOnly: false });
  const [entry] = await bench.call('evidence.imports', {});
  expect(entry).toMatchObject({ state: 'current', read: 5_001, kept: 5_000, refused: 0, skipped: 1 });
  expect(await bench.run('undo', () => bench.call('evidence.undo.start', { importId: entry?.id ?? 0 }))).toMatchObject({ rows: 5_000 });
  expect(await bench.call('evidence.imports', {})).toMatchObject([{ state: 'undone', superseded: 0 }]);
  expect(await bench.call('project.get', {})).toMatchObject({ counts: { reports: 0 } });
  await expect(bench.run('undo', () => bench.call('evidence.undo.start', { importId: entry?.id ?? 0 })))
    .rejects.toMatchObject({ code: 'import.notUndoable' });
});

test('the same bytes come in once a period, for another period again, and again after they were taken back', async () => {
  const text = manyRecordsCsv(5);
  const [first] = await bench.importCsv('a.csv', text, ['B18']);
  expect((await bench.importCsv('b.csv', text, ['B18', 'B24']))[0]?.error).toMatchObject({ code: 'import.alreadyImported' });
  expect((await bench.importCsv('a.csv', text, ['B18', 'B24']))[0]?.error).toMatchObject({ code: 'import.alreadyImported', params: { periods: 'B18' } });
  expect((await bench.importCsv('a.csv', text, ['B24']))[0]?.error).toBeNull();
  await bench.run('undo', () => bench.call('evidence.undo.start', { importId: first?.id ?? 0 }));
  expect((await bench.importCsv('a.csv', text, ['B18']))[0]?.error).toBeNull();
});

test('one bad file among several says why, and the others come in', async () => {
  const sheets = [
    await wanted('satu.csv', recordsCsv([{ id: '1' }])),
    await wanted('rusak.csv', 'bukan,tabel\n1,2\n'),
    { ...await wanted('hilang.csv', 'x'), sheet: 'tidak ada' },
    await wanted('dua.csv', summaryCsv([['Kabupaten Jaya', 3, 1, 1]])),
    await wanted('tanpa.csv', recordsCsv([{ id: '2' }]), []),
    await wanted('kosong.csv', recordsCsv([])),
  ];
  const outcomes = await bench.run('import', () => bench.call('evidence.import.start', { sheets }));
  expect(outcomes.map(({ error }) => error?.code ?? null)).toEqual([
    null, 'import.unknown', 'file.sheetMissing', null, 'import.noPeriod', 'import.noRows',
  ]);
  expect(await bench.call('project.get', {})).toMatchObject({ counts: { imports: 2, reports: 1 }, currentPeriod: 'B18' });
});

test('a project open for reading takes nothing in', async () => {
  await bench.call('project.close', {});
  const { id } = await bench.file(projectPath());
  await bench.call('project.open', { file: id, readOnly: true });
  await expect(bench.run('import', () => startImport(3))).rejects.toMatchObject({ code: 'project.readOnly' });
  await expect(bench.call('project.rename', { name: 'lain' })).rejects.toMatchObject({ code: 'project.readOnly' });
});

test('the original file is in the project, byte for byte', async () => {
  const text = manyRecordsCsv(20_000);
  const [outcome] = await bench.importCsv('a.csv', text, ['B18']);
  const [entry] = await bench.call('evidence.imports', {});
  expect(entry?.id).toBe(outcome?.id);
  const file = openForReading(projectPath());
  const hash = createHash('sha256');
  for await (const chunk of readOriginal(file.db, entry?.sha256 ?? '')) hash.update(chunk as Buffer);
  file.close();
  expect(hash.digest('hex')).toBe(createHash('sha256').update(text).digest('hex'));
  expect(entry?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
});

test('a job tells of itself at most ten times a second, and of its end exactly once', async () => {
  const jobs: Job[] = [];
  await bench.run('import', () => startImport(40_000), (job) => { jobs.push(job); });
  const states = jobs.map(({ state }) => state);
  expect(states.filter((state) => state === 'queued' || state === 'done')).toEqual(['queued', 'done']);
  expect(states.at(-1)).toBe('done');
  expect(await bench.call('job.list', {})).toMatchObject([{ kind: 'import', state: 'done' }]);
});
