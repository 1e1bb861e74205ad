// Header words: what they mean in each layout, however they are written, and how a sheet is recognised by them.

import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../src/shared/tabular/headers/rows.ts';
import { matchHeader } from '../../../src/shared/tabular/headers/match.ts';
import { fieldsOf, findingsOf, linesOf, readSheet, rowsOf } from './support/sheets.ts';

const meaning = (...parts: readonly string[]) => matchHeader('agencySummary', parts)?.field ?? null;

test('case, spaces, underscores and camel case do not matter', () => {
  for (const header of ['Tracking ID', 'tracking_id', 'TrackingID', 'TRACKING-ID', ' Tracking\nID ', '\uFEFFTracking ID']) {
    expect(matchHeader('records', [header])?.field).toBe('trackingId');
  }
  expect(matchHeader('records', ['TanggalLaporanMasuk'])?.field).toBe('receivedDate');
});

test('counts said in more words are understood', () => {
  expect(meaning('Jumlah Aduan yang Selesai')).toBe('completed');
  expect(meaning('Laporan yang Masuk')).toBe('received');
  expect(meaning('Jumlah Laporan (2021)')).toBe('received');
  expect(meaning('Jumlah Laporan Tahun 2021')).toBe('received');
  expect(meaning('Total Aduan Diproses')).toBe('inProcess');
  expect(meaning('Jumlah Pegawai')).toBeNull();
  expect(meaning('Jumlah Instansi')).toBeNull();
});

test('a percentage is never taken for a count', () => {
  expect(meaning('% Tindak Lanjut')).toBe('followUpPercent');
  expect(meaning('Selesai (%)')).toBe('completionPercent');
  expect(meaning('Selesai', '%')).toBe('completionPercent');
  expect(meaning('Persentase', 'Selesai')).toBe('completionPercent');
  expect(meaning('Persentase', 'Proses')).toBeNull();
  expect(meaning('Jumlah (%)')).toBeNull();
});

test('the group decides what "Jumlah" is', () => {
  expect(meaning('Selesai', 'Jumlah')).toBe('completed');
  expect(meaning('Status Laporan', 'Jumlah')).toBe('received');
  expect(meaning('Tindak Lanjut', 'Sudah')).toBe('followedUp');
});

test('the text of a merged group reaches over its columns and no further', () => {
  const headers = headersOf(linesOf(`
    No | Status | | | SK | Lain |
       | Belum | Proses | Selesai | | a | b
  `)).map(({ parts }) => parts.join(' / '));
  expect(headers).toEqual(['No', 'Status / Belum', 'Status / Proses', 'Status / Selesai', 'SK', 'Lain / a', 'Lain / b']);
});

describe('sheets that are recognised', () => {
  test.each([
    ['agencySummary', 'Kabupaten/Kota | Laporan Masuk | Selesai', 'Kab. Alfa | 10 | 4'],
    ['agencySummary', 'Agency | Received | In process | Completed', 'Kab. Alfa | 10 | 4 | 1'],
    ['agencySummary', 'NAMA OPD | TOTAL | BELUM | PROSES | SELESAI', 'Dinas A | 10 | 4 | 1 | 2'],
    ['agencySummary', 'Instansi | Diterima | Ditindaklanjuti | Persentase', 'Kab. Alfa | 10 | 4 | 40'],
    ['records', 'id_laporan | status | tanggal_masuk | instansi', 'A1 | Proses | 2021-01-01 | Dinas'],
    ['statusSummary', 'Instansi | Status Laporan | Jumlah', 'Kab. Alfa | Selesai | 10'],
    ['register', 'No | Instansi Terhubung | Alamat | Telepon', '1 | Kab. Alfa | Jalan | 021'],
    ['disclosure', 'Judul Informasi | Penerbit | Tautan | Format', 'Rekap | Kab. Alfa | https://contoh.id | csv'],
    ['unknown', 'Bulan | Pendapatan | Belanja', 'Januari | 10 | 4'],
    ['unknown', 'Instansi | % Tindak Lanjut', 'Kab. Alfa | 40'],
  ])('%s: %s', (layout, header, row) => expect(readSheet(linesOf(`\n${header}\n${row}\n`)).plan.layout).toBe(layout));

  test('a title block of labels is no register', () => {
    const sheet = readSheet(linesOf(`
      Nama Instansi | Pemkab Alfa
      Tanggal Cetak | 1 Juli 2021
      Bulan | Pendapatan
      Januari | 10
    `));
    expect(sheet.plan).toMatchObject({ layout: 'unknown', headerRow: null });
    expect(findingsOf(sheet)).toEqual(['noHeader']);
    expect(sheet.report.counts).toMatchObject({ read: 4, note: 4 });
  });

  test('a header far down is found, the same header below is not', () => {
    const above = Array.from({ length: 40 }, (_, at) => [`Keterangan ${at}`]);
    const header = ['Instansi', 'Jumlah Laporan', 'Selesai'];
    const sheet = readSheet(rowsOf(...above, header, ['Kab. Alfa', 1, 1], header, ['Kab. Beta', 1, 1]));
    expect(sheet.plan.headerRow).toBe(41);
    expect(sheet.report.counts).toMatchObject({ title: 40, header: 2, data: 2 });
  });
});

describe('what a person chooses comes first', () => {
  const rows = linesOf(`
    Instansi | Jumlah Laporan | Selesai | Lama
    Instansi | Jumlah Laporan | Selesai | Lama
    Kab. Alfa | 10 | 4 | 2
  `);

  test('the header row', () => {
    expect(readSheet(rows).plan.headerRow).toBe(1);
    expect(readSheet(rows, { choices: { headerRow: 2, headerRowCount: 1 } }).report.counts).toMatchObject({ title: 1, header: 1, data: 1 });
  });

  test('a field, which takes it from the column that had it', () => {
    const sheet = readSheet(rows, { choices: { fields: { D: 'completed' } } });
    expect(fieldsOf(sheet)).toEqual(['agency', 'received', null, 'completed']);
    expect(sheet.plan.columns[3]?.how).toBe('chosen');
    expect(fieldsOf(readSheet(rows, { choices: { fields: { D: 'meanDays', A: 'agency' } } })))
      .toEqual(['agency', 'received', 'completed', 'meanDays']);
  });

  test('a layout that lacks a column says which', () => {
    const sheet = readSheet(rows, { choices: { layout: 'records' } });
    expect(sheet.report.findings.map(({ code, params }) => `${code} ${params['words'] ?? ''}`)).toContain('lackingColumn Tracking ID');
    expect(sheet.report.counts).toMatchObject({ data: 0 });
  });

  test('two columns of the same words: the first has the field, the second is said', () => {
    const twice = readSheet(linesOf(`
      Instansi | Jumlah Laporan | Selesai | Selesai
      Kab. Alfa | 10 | 4 | 5
    `));
    expect(twice.report.findings).toMatchObject([{ code: 'sameField', severity: 'warning', cell: 'D1',
      params: { first: 'C', column: 'D' } }]);
  });
});
