// A saved chart shows what the screen shows: a scenario's interventions included, and marked as hypothetical.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForReading } from '../../../src/main/db/open.ts';
import { chartOf, exportChart } from '../../../src/main/jobs/exportChart.ts';
import { noHooks, type JobHooks } from '../../../src/main/jobs/hooks.ts';
import { AppError } from '../../../src/shared/errors.ts';
import type { Intervention } from '../../../src/shared/scoring/interventions.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
  await bench.importCsv('rekap.csv', 'Instansi,Jumlah Laporan,Belum Ditindaklanjuti,Proses,Selesai\nKabupaten Maju,10,8,0,2\n', ['B18']);
});
afterEach(() => bench.close());

const drawn = (interventions: Intervention[], chart: 'agencies' | 'milestones' | 'scenarios' = 'agencies', compared: string[] = []) => {
  const project = openForReading(join(bench.folder, 'uji.tolok'));
  try {
    return chartOf(project.db, {
      chart, period: 'B18', parameters: defaultParameters, interventions, compared, language: 'id', format: 'png', scale: 1, path: '', file: '',
    });
  } finally {
    project.close();
  }
};

const allComplete: Intervention = { who: { kind: 'all' }, does: { kind: 'share', share: 10_000, end: 'completed' } };

test('interventions move the chart and are said under it', () => {
  const plain = drawn([]);
  expect(plain.chart.series.map(({ colour }) => colour)).toEqual(['notMet']);
  expect(plain.source).not.toContain('Pengandaian');
  const supposed = drawn([allComplete]);
  expect(supposed.chart.series.map(({ colour }) => colour)).toEqual(['met']);
  expect(supposed.source).toContain('Pengandaian');
});

test('interventions are about the period that is shown: the others stay as they were', async () => {
  await bench.importCsv('lama.csv', summaryCsv([['Kabupaten Maju', 10, 0, 2]]), ['B06']);
  const completion = drawn([allComplete], 'milestones').chart.series[0]?.points.map(({ y }) => y);
  expect(completion).toEqual([20, null, 100, null]);
});

test('saved scenarios stand side by side, chosen ones only where they are named, and what is in the hand besides them', async () => {
  await bench.call('scenario.save', { name: 'Ketat', parameters: { ...defaultParameters, agencyThreshold: 9000 } });
  await bench.call('scenario.save', { name: 'Longgar', parameters: { ...defaultParameters, agencyThreshold: 1000 } });
  expect(drawn([], 'scenarios').chart.x.words).toEqual(['Dasar', 'Ketat', 'Longgar']);
  expect(drawn([allComplete], 'scenarios', ['Ketat']).chart.x.words).toEqual(['Dasar', 'Ketat', 'Di tangan ◇']);
});

test('with the base scenario alone there is nothing to compare', () => {
  expect(() => drawn([], 'scenarios')).toThrow(expect.objectContaining({ code: 'chart.empty' }));
});

const drawInto = (hooks: JobHooks): Promise<unknown> => {
  const project = openForReading(join(bench.folder, 'uji.tolok'));
  return exportChart(project.db, {
    chart: 'agencies', period: 'B18', parameters: defaultParameters, language: 'id', format: 'png', scale: 1,
    path: join(bench.folder, 'grafik.png'), file: 'f',
  }, hooks).finally(() => project.close());
};

test.each([[1, 'before it is drawn'], [2, 'once it is drawn']])('a drawing cancelled at its check %i, %s, leaves no file', async (which) => {
  let checks = 0;
  await expect(drawInto({
    ...noHooks,
    checkCancelled: () => {
      checks += 1;
      if (checks === which) throw new AppError('job.cancelled');
    },
  })).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(readdirSync(bench.folder).filter((name) => name.startsWith('grafik'))).toEqual([]);
  await drawInto(noHooks);
  expect(readdirSync(bench.folder).filter((name) => name.startsWith('grafik'))).toEqual(['grafik.png']);
});
