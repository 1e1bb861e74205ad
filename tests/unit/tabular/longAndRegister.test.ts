// Long summaries by status and month, and registers of agencies.

import { describe, expect, test } from 'vitest';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import { b06, fieldsOf, findingsOf, linesOf, readSheet } from './support/sheets.ts';

const long = (body: string, context = {}) => readSheet(linesOf(`
kode_kabupaten_kota | nama_kabupaten_kota | status_laporan | jumlah_aduan | satuan | bulan | tahun
${body}
`), { context });

describe('a long summary', () => {
  test('gives one count for an agency, a status and a month', () => {
    const sheet = long(`3204 | KABUPATEN BANDUNG | SELESAI | 1.294 | LAPORAN | JANUARI | 2021
      3273 | KOTA BANDUNG | BELUM DITINDAKLANJUTI | 12 | LAPORAN | 2 | 2021`);
    expect(sheet.plan.layout).toBe('statusSummary');
    expect(fieldsOf(sheet)).toEqual(['placeCode', 'agency', 'status', 'count', 'unit', 'month', 'year']);
    expect(sheet.data).toMatchObject([
      { agency: 'KABUPATEN BANDUNG', status: 'completed', count: 1294, month: 1, year: 2021,
        texts: { count: '1.294', month: 'JANUARI', status: 'SELESAI' } },
      { agency: 'KOTA BANDUNG', status: 'waiting', count: 12, month: 2, year: 2021 },
    ]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test('compares its total, and blocks what stands twice', () => {
    const sheet = long(`3204 | KABUPATEN ALFA | SELESAI | 10 | LAPORAN | 1 | 2021
      3204 | KAB. ALFA | SELESAI | 5 | LAPORAN | 1 | 2021
       | JUMLAH | | 16 | | |`);
    expect(findingsOf(sheet)).toEqual(['duplicateAgency@B3', 'totalDiffers@D4']);
    expect(sheet.report.counts).toMatchObject({ data: 2, total: 1 });
  });

  test('months outside the window are kept and counted', () => {
    const sheet = long(`3204 | KABUPATEN ALFA | SELESAI | 10 | LAPORAN | 6 | 2021
      3204 | KABUPATEN ALFA | SELESAI | 5 | LAPORAN | JULI | 2021`, { periods: [b06] });
    expect(sheet.data).toHaveLength(2);
    expect(findingsOf(sheet)).toEqual(['outsideWindow@F3']);
  });

  test('unknown words, missing counts and months that are none are said at their cell', () => {
    const sheet = long(`1 | KABUPATEN ALFA | HILANG | 10 | LAPORAN | 1 | 2021
      1 | KABUPATEN ALFA | SELESAI | - | LAPORAN | 1 | 2021
      1 | KABUPATEN ALFA | PROSES | 3 | LAPORAN | Bulan ini | 2021
      1 | KABUPATEN ALFA | ARSIP | 3 | LAPORAN | 1 | 21`);
    expect(findingsOf(sheet)).toEqual(['unknownStatus@C2', 'noCount@D3', 'unreadableMonth@F4', 'unreadableYear@G5']);
    expect(sheet.report.counts).toMatchObject({ data: 1, refused: 3 });
  });
});

describe('a register', () => {
  const sheet = readSheet(linesOf(`
    DAFTAR INSTANSI TERHUBUNG SP4N-LAPOR!
    No | Nama Instansi | Jenis | Instansi Induk
    A | Kementerian
    1 | Kementerian Keuangan | Kementerian |
    B | Pemerintah Kota
    2 | Bandung | |
    3 | Dinas Sosial Kota Bandung | | Kota Bandung
    4 | Kabupaten Bandung | Kabupaten |
      | Jumlah | 4 |
  `));

  test('lists agencies with type and parent', () => {
    expect(sheet.plan.layout).toBe('register');
    expect(sheet.data).toMatchObject([
      { agency: 'Kementerian Keuangan', type: 'ministry', parent: null },
      { agency: 'Kota Bandung', type: 'city' },
      { agency: 'Dinas Sosial Kota Bandung', parent: 'Kota Bandung' },
      { agency: 'Kabupaten Bandung', type: 'regency' },
    ]);
    expect(sheet.report.counts).toEqual({ read: 9, title: 1, header: 1, data: 4, section: 2, total: 1, note: 0, refused: 0 });
  });

  test('needs no register to know its own agencies, and one column is enough', () => {
    const small = readSheet(linesOf(`
      Nama Instansi
      Kabupaten Alfa
      Pemkab Alfa
    `), { context: { knownAgencies: new Set([agencyKey('Kabupaten Beta')]) } });
    expect(small.data).toHaveLength(2);
    expect(small.report.findings).toMatchObject([{ code: 'duplicateAgency', severity: 'warning', cell: 'A3', params: { first: 'A2' } }]);
  });
});
