// Figures that ought to agree and do not: each is said with both numbers and both cells, whichever way they differ. Real workbooks,
// real database.

import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import { say } from '../../../src/shared/i18n/t.ts';
import { recordsCsv, summaryCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const found = async () => (await bench.call('evidence.findings', {})).map(({ file, sheet, finding }) => ({ file, sheet, ...finding }));
const codes = async () => (await found()).map(({ code }) => code);

type Line = readonly (string | number)[];
const recordHead: Line = ['Tracking ID', 'Tanggal Laporan Masuk', 'Instansi Terdisposisi', 'Status Laporan'];
const summaryHead: Line = ['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai'];

const importBook = async (name: string, sheets: Readonly<Record<string, readonly Line[]>>, period: string): Promise<void> => {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(bench.folder, name);
  await book.xlsx.writeFile(path);
  const { id } = await bench.file(path);
  await bench.run('import', () => bench.call('evidence.import.start', {
    sheets: Object.keys(sheets).map((sheet) => ({ file: id, sheet, periods: [period], choices: noChoices, accept: [] })),
  }));
};

const twoReports: readonly Line[] = [
  recordHead, ['1', '2022-02-01', 'Kabupaten Maju', 'Selesai'], ['2', '2022-02-02', 'Kabupaten Maju', 'Proses'], ['3', '2022-02-03', 'Kabupaten Tenang', 'Selesai'],
];

test('a sheet’s own total is compared with its rows: both numbers, the cell and the range', async () => {
  await importBook('rekap.xlsx', { Rekap: [summaryHead, ['Kabupaten Maju', 10, 2, 3], ['Kabupaten Tenang', 5, 1, 1], ['Jumlah', 16, 3, 4]] }, 'B18');
  expect(await found()).toEqual([{
    file: 'rekap.xlsx', sheet: 'Rekap', code: 'totalDiffers', severity: 'warning', cell: 'B4',
    params: { header: 'Jumlah Laporan', stated: 16, computed: 15, cell: 'B4', cells: 'B2:B3' },
  }]);
});

test('a total of a section names the rows of that section', async () => {
  await importBook('rekap.xlsx', { Rekap: [
    summaryHead, ['Kementerian Satu', 10, 2, 3], ['Jumlah', 10, 2, 3], ['Kabupaten Maju', 5, 1, 1], ['Kabupaten Tenang', 5, 1, 1], ['Jumlah', 11, 2, 2],
  ] }, 'B18');
  expect(await found()).toMatchObject([{ code: 'totalDiffers', cell: 'B6', params: { stated: 11, computed: 10, cells: 'B4:B5' } }]);
});

test('a printed percentage is compared with its counts: both numbers, its cell and theirs', async () => {
  await importBook('rekap.xlsx', { Rekap: [
    [...summaryHead, '% Tindak Lanjut', '% Selesai'], ['Kabupaten Maju', 10, 2, 3, '50 %', '70 %'],
  ] }, 'B18');
  expect(await found()).toMatchObject([{ code: 'percentDiffers', cell: 'F2', params: { stated: 70, computed: 30, num: 3, den: 10, cells: 'D2 ÷ B2' } }]);
});

test('the summary sheet of a workbook is compared with the reports beside it, by what was received and completed', async () => {
  await importBook('kiriman.xlsx', { Laporan: twoReports, Rekap: [summaryHead, ['Kabupaten Maju', 3, 1, 2], ['Kabupaten Tenang', 1, 0, 1], ['Kabupaten Lain', 9, 0, 1]] }, 'B18');
  expect(await found()).toEqual([
    { file: 'kiriman.xlsx', sheet: 'Rekap', code: 'sheetReceivedDiffers', severity: 'warning', cell: 'B2', params: {
      agency: 'Kabupaten Maju', period: 'B18', records: 2, summary: 3, place: 'kiriman.xlsx Rekap!B2', recordsPlace: 'kiriman.xlsx Laporan!A2:A3',
    } },
    { file: 'kiriman.xlsx', sheet: 'Rekap', code: 'sheetCompletedDiffers', severity: 'warning', cell: 'D2', params: {
      agency: 'Kabupaten Maju', period: 'B18', records: 1, summary: 2, place: 'kiriman.xlsx Rekap!D2', recordsPlace: 'kiriman.xlsx Laporan!A2:A3',
    } },
  ]);
});

test('a workbook that agrees with itself raises nothing, also when a newer export of another file took its reports’ place', async () => {
  const rekap: readonly Line[] = [summaryHead, ['Kabupaten Maju', 2, 1, 1], ['Kabupaten Tenang', 1, 0, 1]];
  await importBook('kiriman.xlsx', { Laporan: twoReports, Rekap: rekap }, 'B18');
  expect(await codes()).toEqual([]);
  await importBook('susulan.xlsx', { Laporan: [recordHead, ['1', '2022-02-01', 'Kabupaten Maju', 'Selesai'], ['2', '2022-02-02', 'Kabupaten Maju', 'Selesai']] }, 'B18');
  expect((await codes()).filter((code) => code !== 'supersededReports')).toEqual([]);
});

test.each([[5, 'recordsBelowSummary'], [1, 'recordsAboveSummary']])('a summary of another file that says %i is a finding: %s', async (says, code) => {
  await bench.importCsv('laporan.csv', recordsCsv([{ id: '1' }, { id: '2' }]), ['B18']);
  await bench.importCsv('rekap.csv', summaryCsv([['Pemerintah Kabupaten Maju', says, 0, 0]]), ['B18']);
  expect(await found()).toMatchObject([{ code, file: 'rekap.csv', cell: 'B2', params: {
    records: 2, summary: says, place: 'rekap.csv rekap!B2', recordsPlace: 'laporan.csv laporan!A2:A3',
  } }]);
});

test('a summary of another file is compared too where the workbook has its own', async () => {
  await bench.importCsv('pusat.csv', summaryCsv([['Kabupaten Maju', 7, 1, 1]]), ['B18']);
  await importBook('kiriman.xlsx', { Laporan: twoReports, Rekap: [summaryHead, ['Kabupaten Maju', 2, 1, 1]] }, 'B18');
  expect(await found()).toMatchObject([{ file: 'pusat.csv', code: 'recordsBelowSummary', cell: 'B2', params: { records: 2, summary: 7 } }]);
});

test('a long list of counts is compared as well, at its rows', async () => {
  await bench.importCsv('laporan.csv', recordsCsv([{ id: '1' }, { id: '2' }]), ['B18']);
  await bench.importCsv('panjang.csv', 'nama_kabupaten_kota,status_laporan,jumlah_aduan,bulan,tahun\nKABUPATEN TENANG,SELESAI,4,2,2022\nKABUPATEN MAJU,SELESAI,3,2,2022\nKABUPATEN MAJU,PROSES,2,2,2022\n', ['B18']);
  expect(await found()).toMatchObject([{ file: 'panjang.csv', code: 'recordsBelowSummary', params: { records: 2, summary: 5, place: 'panjang.csv panjang!C3:C4' } }]);
});

test('reports that became fewer than in an earlier period with the same first day are said with their rows in both files', async () => {
  await bench.importCsv('b06.csv', recordsCsv([{ id: '1', received: '2021-03-01' }, { id: '2', received: '2021-03-02' }]), ['B06']);
  await bench.importCsv('b12.csv', recordsCsv([{ id: '1', received: '2021-03-01' }]), ['B12']);
  expect(await found()).toMatchObject([
    { file: 'b12.csv', code: 'receivedFell', params: { now: 1, before: 2, place: 'b12.csv b12!A2:A2', earlierPlace: 'b06.csv b06!A2:A3' } },
    { file: 'b12.csv', code: 'completedFell', params: { now: 1, before: 2 } },
  ]);
});

test('every one of them is said whole in both languages', async () => {
  await importBook('kiriman.xlsx', { Laporan: twoReports, Rekap: [
    [...summaryHead, '% Selesai'], ['Kabupaten Maju', 3, 1, 2, '10 %'], ['Kabupaten Tenang', 1, 0, 1, '100 %'], ['Jumlah', 5, 1, 3, ''],
  ] }, 'B18');
  const all = await found();
  expect(all.map(({ code }) => code).toSorted()).toEqual(['percentDiffers', 'sheetCompletedDiffers', 'sheetReceivedDiffers', 'totalDiffers']);
  for (const { code, params } of all) for (const language of ['id', 'en'] as const) expect(say(language, 'finding', code, params)).not.toMatch(/[{}]/);
});
