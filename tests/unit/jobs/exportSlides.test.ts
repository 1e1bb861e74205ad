// The deck of a project: hypothetical scenarios are marked, and a cancelled export leaves no file and what stood there before.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForReading } from '../../../src/main/db/open.ts';
import { exportSlides, materialOf, type SlidesRequest } from '../../../src/main/jobs/exportSlides.ts';
import { noHooks, type JobHooks } from '../../../src/main/jobs/hooks.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { deckOf } from '../../../src/shared/slides/deck.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
  await bench.importCsv('rekap.csv', 'Instansi,Jumlah Laporan,Belum Ditindaklanjuti,Proses,Selesai\nKabupaten Maju,10,8,0,2\nKota Jaya,40,10,0,30\n', ['B18']);
});
afterEach(() => bench.close());

const request = (more: Partial<SlidesRequest> = {}): SlidesRequest => ({
  period: 'B18', scenario: 'base', parameters: defaultParameters, language: 'id', path: join(bench.folder, 'paparan.pptx'), file: 'f',
  generatedAt: '2022-07-05T02:30:00.000Z', ...more,
});

const onProject = async <T>(use: (db: ReturnType<typeof openForReading>['db']) => T | Promise<T>): Promise<T> => {
  const project = openForReading(join(bench.folder, 'uji.tolok'));
  try {
    return await use(project.db);
  } finally {
    project.close();
  }
};

test('a scenario with interventions is marked on every slide and named so; the evidence is named as the source', async () => {
  const deck = await onProject((db) => deckOf(materialOf(db, request({ interventions: [{ who: { kind: 'all' }, does: { kind: 'share', share: 10_000, end: 'completed' } }] }))));
  for (const { marks, source, notes } of deck) {
    expect(marks).toEqual(['◇ PENGANDAIAN']);
    expect(source).toContain('skenario Dasar (pengandaian)');
    expect(notes).toContain('rekap.csv');
  }
  expect(deck.find(({ id }) => id === 'm1')?.title).toContain('100,00');
  expect((await onProject((db) => deckOf(materialOf(db, request()))))[0]?.marks).toEqual([]);
});

test('evidence of another period is no source of this one', async () => {
  await bench.importCsv('lama.csv', 'Instansi,Jumlah Laporan,Belum Ditindaklanjuti,Proses,Selesai\nKabupaten Maju,10,5,0,5\n', ['B06']);
  const { sources } = await onProject((db) => materialOf(db, request()));
  expect(sources.map(({ file }) => file)).toEqual(['rekap.csv']);
});

const cancelledAt = (which: number): JobHooks => {
  let checks = 0;
  return { ...noHooks, checkCancelled: () => {
    checks += 1;
    if (checks === which) throw new AppError('job.cancelled');
  } };
};

test.each([1, 5, 14])('cancelled at its check %i, it leaves what stood there before', async (which) => {
  writeFileSync(join(bench.folder, 'paparan.pptx'), 'lama');
  await expect(onProject((db) => exportSlides(db, request(), cancelledAt(which)))).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(readFileSync(join(bench.folder, 'paparan.pptx'), 'utf8')).toBe('lama');
  expect(readdirSync(bench.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a place that cannot be written is said, with the file’s name', async () => {
  await expect(onProject((db) => exportSlides(db, request({ path: join(bench.folder, 'tiada', 'paparan.pptx') }), noHooks)))
    .rejects.toMatchObject({ code: 'export.notWritable', params: { file: 'paparan.pptx' } });
});
