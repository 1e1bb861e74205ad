// How long stored reports waited, from imported files to the engine's figures: the working-day table, the cut-off, what cannot be
// judged. Each test would fail if dates were taken as they stand.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordsCsv, summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const scored = async (set: Record<string, string> = {}) => (await bench.call('scoring.score', { period: 'B18', scenario: null, set })).result;
const maju = async (set: Record<string, string> = {}) => (await scored(set)).agencies.find(({ key }) => key === 'maju');

const overEid = recordsCsv([{ id: '1', received: '2022-04-28', followed: '2022-05-09', completed: '2022-05-09' }]);

test('holidays and joint leave between receipt and follow-up are not waited', async () => {
  await bench.importCsv('a.csv', overEid, ['B18']);
  expect((await maju({ followUpLimit: '1' }))?.quick).toMatchObject({ num: 1, den: 1 });
  expect((await maju({ followUpLimit: '0' }))?.quick).toMatchObject({ num: 0, den: 1 });
  expect((await maju({ followUpLimit: '4', jointLeaveWorks: 'true' }))?.quick).toMatchObject({ num: 0, den: 1 });
  expect((await maju({ followUpLimit: '5', jointLeaveWorks: 'true' }))?.quick).toMatchObject({ num: 1, den: 1 });
  expect((await maju({ followUpLimit: '1', countFrom: 'sameDay' }))?.quick).toMatchObject({ num: 0, den: 1 });
});

test('a follow-up after the cut-off has not happened, and a superseded report is not counted', async () => {
  await bench.importCsv('a.csv', recordsCsv([
    { id: '1', received: '2022-06-01', followed: '2022-07-04', status: 'Sedang Diproses' }, { id: '2', received: '2022-06-01', status: 'Belum' },
  ]), ['B18']);
  await bench.importCsv('b.csv', recordsCsv([{ id: '2', received: '2022-06-01', followed: '2022-06-02', status: 'Sedang Diproses' }]), ['B18']);
  expect((await maju())?.quick).toMatchObject({ num: 1, den: 2 });
});

test('evidence without a column of first follow-up is not assessable, which is neither slow nor quick', async () => {
  await bench.importCsv('a.csv', 'Tracking ID,Tanggal Laporan Masuk,Instansi Terdisposisi,Status Laporan\n1,2022-02-01,Kabupaten Maju,Selesai\n', ['B18']);
  const result = await scored();
  expect(result.agencies[0]).toMatchObject({ good: true, quick: null, goodWithSpeed: null });
  expect(result).toMatchObject({ notAssessable: 1, goodWithSpeed: null });
});

test('where a summary scores, the speed of the fewer reports is not taken for it', async () => {
  await bench.importCsv('a.csv', overEid, ['B18']);
  await bench.importCsv('b.csv', summaryCsv([['Kabupaten Maju', 40, 10, 10]]), ['B18']);
  expect(await maju()).toMatchObject({ evidence: 'summary', quick: null });
});

test('the table speed was counted by is named with its decrees, and only where it was used', async () => {
  await bench.importCsv('b.csv', summaryCsv([['Kabupaten Maju', 40, 10, 10]]), ['B18']);
  expect((await scored()).workingDays).toBeNull();
  await bench.importCsv('a.csv', overEid, ['B18']);
  const table = await bench.call('holidays.get', {});
  expect((await scored()).workingDays).toEqual({ version: table.version, decrees: table.years.map(({ year, decree }) => ({ year, decree })) });
});

test('a mean that a summary prints is kept beside its figures', async () => {
  await bench.importCsv('a.csv', 'Instansi,Jumlah Laporan,Selesai,Rata-rata Hari\nKabupaten Maju,5,4,"6,3"\nKota Sunyi,5,4,"2,1"\n', ['B18']);
  expect(await maju()).toMatchObject({ meanDays: 6.3, isMeanWithinLimit: false, quick: null });
});

test('a year without a table cannot be judged, and says so; a table that is saved decides anew', async () => {
  await bench.importCsv('a.csv', overEid, ['B18']);
  const table = await bench.call('holidays.get', {});
  expect(table.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
  await bench.call('holidays.save', { table: { ...table, years: table.years.filter(({ year }) => year !== 2022) } });
  expect((await maju())?.quick).toBeNull();
  const findings = await bench.call('evidence.findings', {});
  expect(findings.map(({ finding }) => finding)).toContainEqual(expect.objectContaining({ code: 'noHolidayTable', params: { years: '2022' } }));
  await bench.call('holidays.save', { table });
  expect((await maju({ followUpLimit: '1' }))?.quick).toMatchObject({ num: 1, den: 1 });
});
