// The data quality check over real files in a real project: what it finds, where, and that giving it up leaves nothing.

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Quality } from '../../../src/shared/quality/result.ts';
import { manyRecordsCsv, recordsCsv, registerCsv, summaryCsv, type RecordFields } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

/** Whatever was found, never more than was looked at, and never more of that than there are rows. */
const countsHold = ({ reports, superseded, summaryRows, checks, completeness }: Quality): void => {
  const rows = { reports: reports + superseded, summaryRows, agencies: Infinity, days: reports } as const;
  for (const { rule, unit, looked, count, agencies, byAgency } of checks) {
    expect(count, rule).toBeLessThanOrEqual(looked);
    expect(looked, rule).toBeLessThanOrEqual(rows[unit]);
    expect(agencies, rule).toBeLessThanOrEqual(count);
    expect(byAgency.reduce((sum, one) => sum + one.count, 0), rule).toBeLessThanOrEqual(count);
  }
  for (const { field, of, filled, expected } of completeness) {
    expect(filled, field).toBeLessThanOrEqual(expected);
    expect(expected, field).toBeLessThanOrEqual(rows[of]);
  }
};

const check = async (period = 'B18'): Promise<Quality> => {
  await bench.run('quality', () => bench.call('quality.check.start', { period }));
  const quality = await bench.call('quality.get', { period });
  if (quality === null) throw new Error('Nothing was kept');
  countsHold(quality);
  return quality;
};

const found = (quality: Quality): Record<string, number> =>
  Object.fromEntries(quality.checks.filter(({ count }) => count > 0).map(({ rule, count }) => [rule, count]));
const ruleOf = (quality: Quality, rule: string) => quality.checks.find((one) => one.rule === rule);
const idsShown = async (quality: string, agency: string | null = null) => {
  const { view, total } = await bench.run('view', () => bench.call('report.view.start', {
    filter: { period: 'B18', search: '', agency, status: null, class: null, quality: quality as never }, sort: null,
  }));
  return (await bench.call('report.page', { view, from: 0, count: total })).map(({ trackingId }) => trackingId);
};

const row = (id: string, fields: Partial<RecordFields> = {}): RecordFields =>
  ({ id, received: '2022-02-01', followed: '2022-02-02', completed: '2022-02-03', title: `Laporan nomor ${id} tentang sesuatu`, ...fields });

test('sound evidence gives nothing to look at', async () => {
  await bench.importCsv('a.csv', recordsCsv([row('1'), row('2'), row('3', { status: 'Proses', completed: '' })]), ['B18']);
  const quality = await check();
  expect(quality).toMatchObject({ period: 'B18', reports: 3, superseded: 0, agencies: 1 });
  expect(found(quality)).toEqual({});
  expect(quality.completeness.find(({ field }) => field === 'completedDate')).toMatchObject({ expected: 2, filled: 2, percent: 100 });
});

test('a Tracking ID is found again in its file, in another file and at another agency', async () => {
  await bench.importCsv('a.csv', recordsCsv([row('1'), row('1'), row('2'), row('LAPOR-7'), row('3')]), ['B18']);
  await bench.importCsv('b.csv', recordsCsv([row('2'), row('LAPOR-7', { parent: 'Pemerintah Kota Contoh' }), row('4')]), ['B18']);
  const quality = await check();
  expect(found(quality)).toEqual({ idWithinFile: 2, idAcrossFiles: 4, idAcrossAgencies: 2 });
  expect(ruleOf(quality, 'idWithinFile')?.places.map(({ file, row: at }) => `${file ?? ''} ${at ?? 0}`)).toEqual(['a.csv 2', 'a.csv 3']);
  expect(ruleOf(quality, 'idAcrossAgencies')).toMatchObject({ agencies: 2, looked: 8 });
  expect(await idsShown('idAcrossFiles')).toEqual(['LAPOR-7', 'LAPOR-7', '2', '2']);
});

test('the same Tracking ID in another period is no duplicate', async () => {
  await bench.importCsv('a.csv', recordsCsv([row('1', { received: '2021-02-01', followed: '', completed: '' })]), ['B06']);
  await bench.importCsv('b.csv', recordsCsv([row('1')]), ['B18']);
  expect(found(await check())).toEqual({});
});

test('the same title on the same day is shown by Tracking ID, never by its text', async () => {
  const title = 'Lampu jalan padam di depan pasar';
  await bench.importCsv('a.csv', recordsCsv([
    row('1', { title }), row('2', { title: 'LAMPU JALAN padam di depan pasar!' }), row('3', { title, received: '2022-02-02', followed: '' }), row('4', { title: 'Pendek' }), row('5', { title: 'Pendek' }),
  ]), ['B18']);
  const quality = await check();
  expect(found(quality)).toEqual({ sameText: 2 });
  expect(ruleOf(quality, 'sameText')?.places.map(({ trackingId }) => trackingId)).toEqual(['1', '2']);
  expect(JSON.stringify(quality).toLowerCase()).not.toContain('lampu');
});

test('where the file has bodies they must be the same too', async () => {
  const head = 'Tracking ID,Tanggal Laporan Masuk,Judul Laporan,Isi Laporan Awal,Instansi Terdisposisi,Status Laporan';
  const line = (id: string, body: string) => `${id},2022-02-01,Lampu jalan padam di depan pasar,${body},Kabupaten Maju,Selesai`;
  await bench.importCsv('a.csv', [head, line('1', 'Sudah dua minggu gelap.'), line('2', 'sudah dua minggu GELAP'), line('3', 'Baru semalam.'), line('4', '12345'), ''].join('\n'), ['B18']);
  const quality = await check();
  expect(found(quality)).toEqual({ sameText: 2 });
  expect(await idsShown('sameText')).toEqual(['1', '2']);
  expect(JSON.stringify(quality).toLowerCase()).not.toContain('gelap');
});

test('values that cannot be right are counted by kind and shown in the Reports place', async () => {
  await bench.importCsv('a.csv', recordsCsv([
    row('1'), row('2', { received: '2023-01-05', followed: '', completed: '', status: 'Belum Ditindaklanjuti' }), row('3', { followed: '2022-01-31' }),
    row('4', { followed: '', completed: '2022-01-20' }), row('5', { followed: '2022-02-05' }), row('6', { status: 'Proses' }),
  ]), ['B18']);
  const quality = await check();
  expect(found(quality)).toEqual({
    receivedOutsideWindow: 1, followUpBeforeReceipt: 1, completedBeforeReceipt: 1, completedBeforeFollowUp: 1, completedDateWhileOpen: 1,
  });
  expect(ruleOf(quality, 'dateAfterFile')).toMatchObject({ looked: 0, count: 0 });
  expect(await idsShown('completedBeforeFollowUp')).toEqual(['5']);
  expect(await idsShown('lacks.firstFollowUpDate')).toEqual(['4']);
  expect(await idsShown('completedBeforeFollowUp', 'Pemerintah Kota Lain')).toEqual([]);
});

test('a summary whose counts cannot be right leads to the cell', async () => {
  await bench.importCsv('rekap.csv', summaryCsv([['Kabupaten Maju', 10, 1, 5], ['Kabupaten Tenang', 10, 0, 12]]), ['B18'], ['stateSumExceeds']);
  const quality = await check();
  expect(found(quality)).toEqual({ completedAboveReceived: 1, statesAboveReceived: 1 });
  expect(ruleOf(quality, 'completedAboveReceived')).toMatchObject({
    looked: 2, agencies: 1, places: [{ file: 'rekap.csv', cell: 'D3', params: { value: 12, received: 10, agency: 'Kabupaten Tenang' } }],
  });
});

test('a day of many closings stands out, closed by the system apart', async () => {
  const usual = Array.from({ length: 12 }, (_, at) => row(String(at), { completed: `2022-03-${String(at + 10)}`, status: 'Ditutup oleh Admin' }));
  const many = Array.from({ length: 25 }, (_, at) => row(String(100 + at), { completed: '2022-04-01', status: 'Ditutup oleh Admin' }));
  const timer = Array.from({ length: 60 }, (_, at) => row(String(200 + at), { completed: '2022-04-01', status: 'Ditutup oleh Sistem' }));
  await bench.importCsv('a.csv', recordsCsv([...usual, ...many, ...timer]), ['B18']);
  const quality = await check();
  expect(found(quality)).toEqual({ bulkClosings: 1, bulkClosingsBySystem: 1 });
  expect(ruleOf(quality, 'bulkClosings')).toMatchObject({ looked: 13, reports: 25, places: [{ day: '2022-04-01', params: { count: 25, usual: 1, total: 37 } }] });
  expect((await idsShown('bulkClosings')).length).toBe(25);
  expect((await idsShown('bulkClosingsBySystem')).length).toBe(60);
});

test('a field is measured against the reports that ought to have it, and a sheet without its column is named', async () => {
  await bench.importCsv('a.csv', recordsCsv(Array.from({ length: 20 }, (_, at) => row(String(at), { completed: at < 15 ? '2022-02-03' : '', status: 'Selesai' }))), ['B18']);
  await bench.importCsv('b.csv', 'Tracking ID,Tanggal Laporan Masuk,Instansi Terdisposisi,Status Laporan\n91,2022-02-01,Kota Contoh,Selesai\n', ['B18']);
  const { completeness } = await check();
  expect(completeness.find(({ field }) => field === 'completedDate')).toMatchObject({
    expected: 21, filled: 15, lowAgencies: 1, low: [{ expected: 20, filled: 15, percent: 75 }], withoutColumn: [{ file: 'b.csv', rows: 1 }],
  });
  expect((await idsShown('lacks.completedDate')).length).toBe(5);
});

test('with a register an unknown agency is nobody', async () => {
  await bench.importCsv('daftar.csv', registerCsv(['Pemerintah Kabupaten Maju']), []);
  await bench.importCsv('a.csv', recordsCsv([row('1'), row('1', { parent: 'Antah', unit: 'Berantah' })]), ['B18'], ['unknownAgency']);
  const quality = await check();
  expect(ruleOf(quality, 'idWithinFile')).toMatchObject({ count: 2, agencies: 1 });
  expect(found(quality)).toEqual({ idWithinFile: 2 });
});

test('a check given up leaves nothing, and can be made again', async () => {
  await bench.importCsv('a.csv', manyRecordsCsv(5000), ['B18']);
  const stopped = bench.run('quality', () => bench.call('quality.check.start', { period: 'B18' }), (job) => {
    if (job.kind === 'quality' && job.state === 'running') void bench.call('job.cancel', { jobId: job.id });
  });
  await expect(stopped).rejects.toMatchObject({ code: 'job.cancelled' });
  expect(await bench.call('quality.get', { period: 'B18' })).toBeNull();
  expect((await check()).reports).toBe(5000);
});

test('what was found is forgotten when the data change', async () => {
  await bench.importCsv('a.csv', recordsCsv([row('1'), row('1')]), ['B18']);
  expect(found(await check())).toEqual({ idWithinFile: 2 });
  await bench.importCsv('b.csv', recordsCsv([row('2')]), ['B18']);
  expect(await bench.call('quality.get', { period: 'B18' })).toBeNull();
});

test('a period without evidence is checked and empty', async () => {
  expect(await check('B24')).toMatchObject({ reports: 0, summaryRows: 0, completeness: [] });
});
