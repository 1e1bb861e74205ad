// A saved chart shows what the screen shows: a scenario's interventions included, and marked as hypothetical.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForReading } from '../../../src/main/db/open.ts';
import { chartOf } from '../../../src/main/jobs/exportChart.ts';
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

const drawn = (interventions: Intervention[], chart: 'agencies' | 'milestones' = 'agencies') => {
  const project = openForReading(join(bench.folder, 'uji.tolok'));
  try {
    return chartOf(project.db, {
      chart, period: 'B18', parameters: defaultParameters, interventions, language: 'id', format: 'png', scale: 1, path: '', file: '',
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
