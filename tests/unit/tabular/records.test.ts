// Record exports: both vintages, records with dates, and what is said about their rows.

import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/shared/days.ts';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import type { RecordRow } from '../../../src/shared/tabular/rows.ts';
import { statusTable } from '../../../src/shared/tabular/statuses.ts';
import type { Cell } from '../../../src/shared/tabular/cells.ts';
import { b06, fieldsOf, findingsOf, linesOf, readSheet, rowsOf } from './support/sheets.ts';

const header = [
  'Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Klasifikasi Laporan', 'Kategori', 'Judul Laporan', 'Instansi Induk',
  'Instansi Terdisposisi', 'Status Laporan',
].join(' | ');
const titleBlock = `
  Laporan Ringkas

  Judul Laporan | : | Laporan Ringkas
  Nama Instansi | : | Pemerintah Kabupaten Alfa
  Tanggal Generate | : | 18 Jul 2021 10:20
  Periode Masuk | : | 01 Jan 2021 - 30 Jun 2021
  Pengelola | : | Admin



  ${header}`;
const body = `
  8012345 | 18 Jan 2021 | 02:10:00 | Pengaduan Berkadar Pengawasan | Jalan | Jalan rusak | Pemkab Alfa | Dinas PU | Ditutup oleh Sistem
  8012346 | 19 Mei 2021 | 17:10:00 | | Air | Total air keruh | Pemkab Alfa | Dinas PU | Diarsipkan oleh Admin
`;

describe('the vintage with a title block', () => {
  const sheet = readSheet(linesOf(`${titleBlock}${body}`), { context: { periods: [b06] } });
  const data = sheet.data as readonly RecordRow[];

  test('has its header in row 11 and its facts above', () => {
    expect(sheet.plan).toMatchObject({
      layout: 'records', headerRow: 11, headerRowCount: 1,
      titleFacts: { agency: 'Pemerintah Kabupaten Alfa', generated: '2021-07-18', from: '2021-01-01', to: '2021-06-30' },
    });
  });

  test('its reports are typed, with the texts they stood as', () => {
    expect(data[0]).toEqual({
      layout: 'records', row: 12, trackingId: '8012345', receivedDay: dayOf(2021, 1, 18), receivedSecond: 7800, class: 'supervisory',
      category: 'Jalan', title: 'Jalan rusak', status: 'completed', closedBy: 'system', parentAgency: 'Pemkab Alfa',
      agency: 'Dinas PU', firstFollowUpDay: null, completedDay: null,
      texts: { receivedDate: '18 Jan 2021', status: 'Ditutup oleh Sistem' },
    });
    expect(data[1]).toMatchObject({ class: 'unclassified', status: 'archived', closedBy: null, receivedDay: dayOf(2021, 5, 19) });
  });

  test('another as-at date and hours that a UTC clock would move are said', () => {
    expect(findingsOf(sheet)).toEqual(['asAtDiffers', 'zoneMayMove@C13']);
  });

  test('with a UTC clock the day moves', () => {
    const utc = readSheet(linesOf(`${titleBlock}${body}`), { choices: { zone: 'UTC' } });
    expect((utc.data as readonly RecordRow[]).map(({ receivedDay, receivedSecond }) => [receivedDay, receivedSecond]))
      .toEqual([[dayOf(2021, 1, 18), 7800 + 25_200], [dayOf(2021, 5, 20), 600]]);
    expect(findingsOf(utc)).toEqual(['zoneMoved@C13']);
  });
});

describe('the vintage with the header in row 1', () => {
  const read = (lines: string, context = {}) => readSheet(linesOf(`\n${header}\n${lines}\n`), { context });
  const row = (id: string, date: string, status: string) =>
    `${id} | ${date} | 02:00:00 | Aspirasi | Air | Judul | Pemkab Alfa | Dinas | ${status}`;

  test('is recognised', () => expect(read(row('1', '18 Jan 2021', 'Proses')).plan).toMatchObject({ layout: 'records', headerRow: 1 }));

  test('an unknown status word blocks, once a word, with how often it came', () => {
    const sheet = read([row('1', '18 Jan 2021', 'Ditolak'), row('2', '18 Jan 2021', 'DITOLAK'),
      row('3', '18 Jan 2021', 'Lain')].join('\n'));
    expect(sheet.report.unknownStatuses).toEqual([{ word: 'Ditolak', count: 2, cell: 'I2' }, { word: 'Lain', count: 1, cell: 'I4' }]);
    expect(sheet.report.findings).toMatchObject([
      { code: 'unknownStatus', severity: 'blocking', cell: 'I2', params: { word: 'Ditolak', count: 2 } },
      { code: 'unknownStatus', cell: 'I4' },
    ]);
    const mapped = statusTable([{ word: 'ditolak', status: 'archived', closedBy: null }, { word: 'Lain', status: null, closedBy: null }]);
    expect(findingsOf(read(row('1', '18 Jan 2021', 'Ditolak'), { statuses: mapped }))).toEqual([]);
  });

  test('a report without a status is kept and said', () => {
    const sheet = read(row('1', '18 Jan 2021', ''));
    expect(sheet.data).toMatchObject([{ trackingId: '1', status: null }]);
    expect(findingsOf(sheet)).toEqual(['noStatus@I2']);
  });

  test('a date that cannot be read refuses the report, a missing one does not', () => {
    const sheet = read([row('1', 'kemarin', 'Proses'), row('2', '31/12/21', 'Proses'), row('3', '', 'Proses')].join('\n'));
    expect(sheet.data).toMatchObject([{ trackingId: '3', receivedDay: null }]);
    expect(findingsOf(sheet)).toEqual(['unreadableDate@B2', 'twoDigitYear@B3', 'missingDate@B4']);
  });

  test('dates that fit both orders block until one value or a person decides', () => {
    const both = [row('1', '03/04/2021', 'Proses'), row('2', '05/06/2021', 'Proses')];
    const sheet = read(both.join('\n'));
    expect(sheet.report.findings).toMatchObject([{ code: 'ambiguousDates', severity: 'blocking', cell: 'B2',
      params: { text: '03/04/2021' } }]);
    const decided = read([...both, row('3', '12/31/2021', 'Proses')].join('\n'));
    expect(findingsOf(decided)).toEqual([]);
    expect(decided.data).toMatchObject([{ receivedDay: dayOf(2021, 3, 4) }, { receivedDay: dayOf(2021, 5, 6) },
      { receivedDay: dayOf(2021, 12, 31) }]);
    const mixed = read([...both, row('3', '12/31/2021', 'Proses'), row('4', '31/12/2021', 'Proses')].join('\n'));
    expect(findingsOf(mixed)).toContain('mixedDates@B5');
  });

  test('a value far below the head still decides the column, by reading again', () => {
    const many = Array.from({ length: 250 }, (_, at) => row(String(at), '03/04/2021', 'Proses'));
    const sheet = read([...many, row('x1', '12/31/2021', 'Proses')].join('\n'));
    expect(sheet.passes).toBe(2);
    expect(sheet.report.mustReread).toBe(false);
    expect(sheet.data[0]).toMatchObject({ receivedDay: dayOf(2021, 3, 4) });
  });

  test('totals, notes and headers said again are no reports; a report about a total is', () => {
    const sheet = read([row('1', '18 Jan 2021', 'Proses'), header, row('2', '19 Jan 2021', 'Selesai'), 'Total | 2',
      'Catatan: angka sementara'].join('\n'));
    expect(sheet.report.counts).toEqual({ read: 6, title: 0, header: 2, data: 2, section: 0, total: 1, note: 1, refused: 0 });
  });

  test('reports outside the window are kept and counted', () => {
    const sheet = read([row('1', '18 Jan 2021', 'Proses'), row('2', '18 Jul 2021', 'Proses')].join('\n'), { periods: [b06] });
    expect(sheet.data).toHaveLength(2);
    expect(sheet.report.findings).toMatchObject([{ code: 'outsideWindow', severity: 'warning', cell: 'B3',
      params: { count: 1, periods: 'B06' } }]);
  });

  test('a report counts for the first name the register knows', () => {
    const known = { knownAgencies: new Set([agencyKey('Kabupaten Alfa')]) };
    expect(read(row('1', '18 Jan 2021', 'Proses'), known).report)
      .toMatchObject({ findings: [], agencies: [{ name: 'Pemkab Alfa', rows: 1 }] });
    const unknown = read(row('1', '18 Jan 2021', 'Proses'), { knownAgencies: new Set(['x']) });
    expect(unknown.report.findings).toMatchObject([{ code: 'unknownAgency', severity: 'blocking', params: { name: 'Pemkab Alfa' } }]);
  });
});

describe('records with dates', () => {
  const head = [
    'TrackingID', 'JudulLaporan', 'IsiLaporan', 'Kategori', 'DisposisiInstansi', 'Area', 'Status', 'TanggalLaporanMasuk',
    'TanggalDisposisi',
    'TanggalLaporanAktivitasTerakhir', 'TanggalLaporanDitutup', 'TimestampLaporanMasuk', 'TimestampLaporanDitutup',
  ];

  test('forwarding and last activity are not a first follow-up', () => {
    const sheet = readSheet(rowsOf(head, [
      '1', 'Judul', 'Isi', 'Air', 'Dinas', 'Kota', 'Selesai', '2021-03-01', '2021-03-02', '2021-03-05', '2021-03-09', 1_614_556_800,
      1_615_248_000,
    ]));
    expect(fieldsOf(sheet)).toEqual([
      'trackingId', 'title', 'body', 'category', 'agency', 'area', 'status', 'receivedDate', 'forwardedDate', 'lastActivityDate',
      'completedDate',
      'receivedUnix', 'completedUnix',
    ]);
    expect(sheet.data).toMatchObject([{ receivedDay: dayOf(2021, 3, 1), firstFollowUpDay: null, completedDay: dayOf(2021, 3, 9) }]);
  });

  test('Unix seconds stand in for a missing date, in the zone of the file', () => {
    const row = ['1', 'Judul', 'Isi', 'Air', 'Dinas', 'Kota', 'Proses', null, null, null, null, 1_640_969_999, null];
    expect(readSheet(rowsOf(head, row)).data).toMatchObject([{ receivedDay: dayOf(2021, 12, 31), receivedSecond: 86_399 }]);
    expect(readSheet(rowsOf(head, row), { choices: { zone: 'WIT' } }).data).toMatchObject([{ receivedDay: dayOf(2022, 1, 1) }]);
  });

  test('typed dates and times are taken as they are', () => {
    const row = ['1', 'Judul', 'Isi', 'Air', 'Dinas', 'Kota', 'Proses', { kind: 'date', iso: '2021-12-31T08:15:00' } as const, null,
      null, null, null, null];
    const sheet = readSheet(rowsOf(head, row));
    expect(sheet.data).toMatchObject([{ receivedDay: dayOf(2021, 12, 31), receivedSecond: 29_700, texts: { status: 'Proses' } }]);
  });

  test('real dates beside texts of the other order may have been swapped by a spreadsheet program', () => {
    const typed = (iso: string) => ({ kind: 'date', iso }) as const;
    const rows = (...dates: readonly Cell[]) => rowsOf(
      ['Tracking ID', 'Status', 'Tanggal Masuk', 'Instansi'], ...dates.map((date, at): Cell[] => [`A${at}`, 'Proses', date, 'Dinas']),
    );
    expect(findingsOf(readSheet(rows(typed('2021-03-04'), '31/12/2021')))).toEqual(['datesMaySwap@C2']);
    expect(findingsOf(readSheet(rows(typed('2021-03-04'), typed('2021-03-31'), '31/12/2021')))).toEqual([]);
  });

  test('an event before the receipt it answers is said', () => {
    const row = ['1', 'Judul', 'Isi', 'Air', 'Dinas', 'Kota', 'Selesai', '2021-03-09', null, null, '2021-03-01', null, null];
    expect(findingsOf(readSheet(rowsOf(head, row)))).toEqual(['dateOrder@K2']);
  });

  test('a first follow-up column is read', () => {
    const sheet = readSheet(rowsOf(
      ['Tracking ID', 'Status', 'Tanggal Masuk', 'Tanggal Tindak Lanjut Pertama', 'Tanggal Selesai', 'Instansi'],
      ['1', 'Selesai', '1 Maret 2021', '3 Maret 2021', '10 Maret 2021', 'Dinas'],
    ));
    expect(sheet.data).toMatchObject([{
      firstFollowUpDay: dayOf(2021, 3, 3), completedDay: dayOf(2021, 3, 10),
      texts: { firstFollowUpDate: '3 Maret 2021', completedDate: '10 Maret 2021' },
    }]);
  });
});
