// Published items from a file to milestone 3, and back out again with an undone import.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const items = [
  'Judul Informasi,Penerbit,Tautan,Format,Lisensi,Tanggal Publikasi,Metadata',
  'Rekap pengaduan,Kab. Alfa,https://a.example,CSV,CC BY 4.0,2022-03-01,ya',
  'Ringkasan tahunan,Kab. Alfa,https://b.example,PDF,,2021-11-01,tidak',
].join('\n');

const m3 = async (period: string, set: Record<string, string> = {}) =>
  (await bench.call('scoring.score', { period, scenario: null, set })).result.milestones.find(({ id }) => id === 'm3');

test('items score the period they came in for, and no other', async () => {
  const [outcome] = await bench.importCsv('informasi.csv', items, ['B18']);
  expect(outcome).toMatchObject({ error: null, layout: 'disclosure', read: 3, kept: 2, skipped: 1, agencies: 0 });
  // The second is published, and described in full; it is of last year, a PDF, without licence or metadata.
  expect(await m3('B18')).toMatchObject({ value: { num: 140, den: 200 }, verdict: 'notAssessable' });
  expect(await m3('B18', { disclosureTargetItems: '3' })).toMatchObject({ value: { num: 140, den: 300 }, met: false, missing: 160 });
  expect(await m3('B18', { disclosureTargetItems: '1' })).toMatchObject({ met: true });
  expect(await m3('B12')).toMatchObject({ value: null });
});

test('an undone register takes its items back', async () => {
  const [outcome] = await bench.importCsv('informasi.csv', items, ['B18']);
  await bench.run('undo', () => bench.call('evidence.undo.start', { importId: outcome?.id ?? 0 }));
  expect(await m3('B18')).toMatchObject({ value: null });
});
