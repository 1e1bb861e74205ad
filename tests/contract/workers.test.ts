// The built worker threads: writing goes on beside reading, and cancelling reaches it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Job } from '../../src/shared/jobs.ts';
import { defaultParameters } from '../../src/shared/scoring/parameters.ts';
import { noChoices } from '../../src/shared/tabular/plan.ts';
import { manyRecordsCsv, summaryCsv } from '../support/evidence.ts';
import { openBench, type TestBench } from '../support/testBench.ts';

const worker = join(import.meta.dirname, '../../out/main/worker.js');

let bench: TestBench;
beforeEach(async () => { bench = await openBench(worker); });
afterEach(() => bench.close());

const startImport = async (rows: number) => {
  const file = await bench.file(bench.write('laporan.csv', manyRecordsCsv(rows)));
  return bench.call('evidence.import.start', {
    sheets: [{ file: file.id, sheet: 'laporan', periods: ['B18'], choices: noChoices, accept: [] }],
  });
};

test('calls are answered while the job thread imports, and figures follow', async () => {
  await bench.create();
  const changes: unknown[] = [];
  bench.workbench.on((event, payload) => { if (event === 'project.changed') changes.push(payload); });
  const outcomes = bench.run('import', () => startImport(30_000));
  expect((await bench.call('project.get', {}))?.name).toBe('uji');
  expect((await outcomes)[0]).toMatchObject({ kept: 30_000, error: null });
  expect((await bench.call('scoring.score', { period: null, scenario: null, set: {} })).result.totals.received).toBe(30_000);
  expect(changes.at(-1)).toMatchObject({ counts: { reports: 30_000 } });
});

test('an import cancelled half way leaves nothing', async () => {
  await bench.create();
  let isCancelled = false;
  const cancelOnce = (job: Job): void => {
    if (isCancelled || job.done === 0) return;
    isCancelled = true;
    void bench.call('job.cancel', { jobId: job.id });
  };
  await expect(bench.run('import', () => startImport(200_000), cancelOnce)).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(await bench.call('evidence.imports', {})).toEqual([]);
  expect((await bench.call('project.get', {}))?.counts.reports).toBe(0);
});

test('a drawing cancelled while others are drawn before it never leaves a file; the others do', async () => {
  await bench.create();
  await bench.importCsv('rekap.csv', summaryCsv([['Kabupaten Maju', 10, 0, 2], ['Kota Contoh', 20, 5, 10]]), ['B18']);
  const start = (name: string) => bench.call('chart.export.start', {
    chart: 'agencies', period: 'B18', parameters: defaultParameters, language: 'id', format: 'png', scale: 4,
    destination: bench.workbench.registerDestination(join(bench.folder, name)).id,
  });
  const before = Array.from({ length: 6 }, (_, at) => bench.run('chart', () => start(`grafik-${at}.png`)));
  const cancelled = bench.run('chart', async () => {
    const started = await start('batal.png');
    void bench.call('job.cancel', started);
    return started;
  });
  await expect(cancelled).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(await Promise.all(before)).toHaveLength(6);
  expect(readdirSync(bench.folder).filter((name) => name.endsWith('.png')).toSorted()).toEqual(Array.from({ length: 6 }, (_, at) => `grafik-${at}.png`));
});

test('closing the project stops what is written into it and leaves one file', async () => {
  await bench.create();
  const { promise: underWay, resolve } = Promise.withResolvers<void>();
  const outcome = bench.run('import', () => startImport(200_000), ({ done }) => { if (done > 0) resolve(); });
  const settled = Promise.allSettled([outcome]);
  await underWay;
  await bench.call('project.close', {});
  expect(await settled).toMatchObject([{ status: 'rejected', reason: { code: 'job.cancelled' } }]);
  expect(await bench.call('project.get', {})).toBeNull();
  expect(readdirSync(bench.folder).filter((name) => name.startsWith('uji'))).toEqual(['uji.tolok']);
});
