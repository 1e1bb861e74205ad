// Agency summaries: where the header stands, which rows are no agencies, and what is checked.

import { describe, expect, test } from 'vitest';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import type { SummaryRow } from '../../../src/shared/tabular/rows.ts';
import { b06, fieldsOf, findingsOf, linesOf, readSheet, rowsOf } from './support/sheets.ts';

const messy = linesOf(`
  REKAPITULASI LAPORAN SP4N-LAPOR!
  Periode 1 Januari s.d. 30 Juni 2021 | | | | | | | |
  Per tanggal 30 Juni 2021

  No | Instansi | Jumlah Laporan | Status Laporan | | | % Tindak Lanjut | Rata-rata Hari | SK
     |          |                | Belum | Proses | Selesai | | |
  (1)| (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
  A | KEMENTERIAN
  1 | Kementerian Keuangan | 1.294 | 24 | 51 | 1.219 | 98,15 | 6,3 | Ada
  2 | Kemenkes | 215 | 126 | 12 | 77 | 41,4 | 7,25 | -
    | Jumlah | 1.509 | 150 | 63 | 1.296 | | |
  B | Pemerintah Kota
  3 | Bandung | 826 | 156 | 26 | 644 | 81 % | 10 | Ada
    | Total | 2.335 | 306 | 89 | 1.940 | | |

  Catatan: angka sementara
  Sumber: SP4N-LAPOR!
`);

describe('a messy agency summary', () => {
  const sheet = readSheet(messy, { context: { periods: [b06] } });
  const data = sheet.data as readonly SummaryRow[];

  test('is recognised below its title block and two header rows', () => {
    expect(sheet.plan).toMatchObject({ layout: 'agencySummary', headerRow: 6, headerRowCount: 2 });
    expect(fieldsOf(sheet)).toEqual(['number', 'agency', 'received', 'waiting', 'inProcess', 'completed', 'followUpPercent', 'meanDays',
      'decree']);
    expect(sheet.plan.columns[4]?.header).toBe('Status Laporan / Proses');
  });

  test('its title block says window and as-at date', () => {
    expect(sheet.plan.titleFacts).toEqual({ agency: null, generated: '2021-06-30', from: '2021-01-01', to: '2021-06-30' });
  });

  test('only agencies are data; totals, sections and notes never are', () => {
    expect(data.map(({ agency }) => agency)).toEqual(['Kementerian Keuangan', 'Kemenkes', 'Kota Bandung']);
    expect(sheet.report.counts).toEqual({ read: 15, title: 3, header: 3, data: 3, section: 2, total: 2, note: 2, refused: 0 });
    expect(sheet.report.totalRows).toEqual([11, 14]);
  });

  test('counts, percentages and days are read under the readings of their columns', () => {
    expect(data[0]).toMatchObject({
      received: 1294, type: 'ministry', publishedFollowUp: 9815, meanDays: 6.3,
      states: { waiting: 24, inProcess: 51, completed: 1219, archived: null }, followedUp: null,
      texts: { received: '1.294', completed: '1.219' },
    });
    expect(sheet.report.plan.columns[2]).toMatchObject({ reading: 'none', evidence: { text: '1.294', value: '1294' } });
    expect(sheet.report.plan.columns[7]).toMatchObject({ reading: 'decimalComma' });
  });

  test('a bare name under a section of cities is the city', () => {
    expect(data[2]).toMatchObject({ agency: 'Kota Bandung', type: 'city', texts: { agency: 'Bandung' } });
    expect(agencyKey(data[2]?.agency ?? '')).toBe(agencyKey('Pemkot Bandung'));
  });

  test('totals that add up and rounded percentages raise nothing', () => {
    expect(findingsOf(sheet)).toEqual([]);
  });
});

const summary = (body: string, context = {}) => readSheet(linesOf(`
  No | Nama Instansi | Laporan Masuk | Proses | Selesai | % Tindak Lanjut
${body}
`), { context });

describe('checks of an agency summary', () => {
  test('a total that does not add up is a warning at its cell, with both numbers', () => {
    const sheet = summary(`1 | Kab. Alfa | 100 | 10 | 40 |
      2 | Kab. Beta | 50 | 5 | 20 |
        | TOTAL | 151 | 15 | 60 |`);
    expect(sheet.report.findings).toEqual([{
      code: 'totalDiffers', severity: 'warning', cell: 'C4', params: { header: 'Laporan Masuk', stated: 151, computed: 150, cell: 'C4', cells: 'C2:C3' },
    }]);
  });

  test('a total above its rows is compared too, and a section without a name of its own is no agency', () => {
    const sheet = summary(`  | Jumlah | 150 | 15 | 61 |
      Kementerian | | | | |
      1 | Kementerian Keuangan | 100 | 10 | 40 |
      Pemerintah Provinsi | | | | |
      2 | Gorontalo | 50 | 5 | 20 |
      Jumlah laporan dihitung dari laporan yang masuk. | | | | |
      Rata-rata dihitung dalam hari kerja. | | | | |`);
    expect(findingsOf(sheet)).toEqual(['totalDiffers@E2']);
    expect(sheet.data).toMatchObject([{ type: 'ministry' }, { agency: 'Provinsi Gorontalo', type: 'province' }]);
    expect(sheet.report.counts).toMatchObject({ data: 2, total: 1, section: 2, note: 2 });
  });

  test('the sum of a group is no agency, the total of a section is that of its rows', () => {
    const sheet = summary(`A | Kementerian | 100 | 10 | 40 |
      1 | Kementerian Keuangan | 100 | 10 | 40 |
        | Sub Total | 100 | 10 | 40 |
      B | Provinsi | 50 | 5 | 20 |
      2 | Gorontalo | 50 | 5 | 20 |
        | Sub Total | 50 | 5 | 20 |
        | Grand Total | 150 | 15 | 60 |`);
    expect(findingsOf(sheet)).toEqual([]);
    expect(sheet.report.counts).toMatchObject({ data: 2, total: 3, section: 2 });
  });

  test('states that add up to more than received block', () => {
    const sheet = summary('1 | Kab. Alfa | 100 | 70 | 40 |');
    expect(sheet.report.findings).toMatchObject([{ code: 'stateSumExceeds', severity: 'blocking', cell: 'C2',
      params: { sum: 110, received: 100 } }]);
  });

  test('an agency that stands twice blocks, however it is written', () => {
    expect(findingsOf(summary('1 | Kab. Alfa | 10 | 1 | 2 |\n2 | Pemkab Alfa | 10 | 1 | 2 |'))).toEqual(['duplicateAgency@B3']);
    expect(findingsOf(summary('1 | Kab. Alfa | 10 | 1 | 2 |\n2 | Kota Alfa | 10 | 1 | 2 |'))).toEqual([]);
  });

  test('a printed percentage up to one point off is called rounding, more is a warning', () => {
    const rounding = summary('1 | Kab. Alfa | 215 | 12 | 77 | 41\n2 | Kab. Beta | 826 | 26 | 644 | 82');
    expect(rounding.report.findings).toMatchObject([{ code: 'percentRounding', severity: 'note', cell: 'F3', params: { count: 1 } }]);
    const wrong = summary('1 | Kab. Alfa | 215 | 12 | 77 | 51 %');
    expect(wrong.report.findings).toMatchObject([{ code: 'percentDiffers', severity: 'warning', cell: 'F2',
      params: { stated: 51, computed: 41.4, num: 89, den: 215, cells: '(D2 + E2) ÷ C2' } }]);
  });

  test('a percentage typed as a fraction is understood', () => {
    const rows = rowsOf(['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai', '% Tindak Lanjut'], ['Kab. Alfa', 215, 12, 77, 0.414],
      ['Kab. Beta', 10, 5, 5, 1]);
    const sheet = readSheet(rows);
    expect(findingsOf(sheet)).toEqual([]);
    expect((sheet.data as readonly SummaryRow[]).map(({ publishedFollowUp }) => publishedFollowUp)).toEqual([4140, 10_000]);
  });

  test('rows that cannot be read are refused at the cell', () => {
    const sheet = summary(`1 | Kab. Alfa | banyak | 1 | 2 |
      2 | Kab. Beta | 12,5 | 1 | 2 |
      3 | Kab. Gama | -4 | 1 | 2 |
      4 | | 10 | 1 | 2 |
      5 | Kab. Delta | - | - | - | -`);
    expect(findingsOf(sheet)).toEqual(['textInNumber@C2', 'notWhole@C3', 'negativeCount@C4', 'noAgency@B5', 'noReceived@C6']);
    expect(sheet.report.counts).toMatchObject({ read: 6, header: 1, refused: 5 });
  });

  test('cell errors refuse the row, uncached formulas only lose their value', () => {
    const head = ['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai'];
    const sheet = readSheet(rowsOf(
      head, ['Kab. Alfa', { kind: 'error', code: '#DIV/0!' }, 1, 2], ['Kab. Beta', 10, { kind: 'uncached', formula: 'A1+1' }, 2],
    ));
    expect(findingsOf(sheet)).toEqual(['cellError@B2', 'uncachedFormula@C3']);
    expect(sheet.data).toMatchObject([{ agency: 'Kab. Beta', states: { inProcess: null, completed: 2 } }]);
  });

  test('agencies the register does not know block, once a name', () => {
    const sheet = summary('1 | Kab. Alfa | 10 | 1 | 2 |\n2 | Kota Alfa | 10 | 1 | 2 |',
      { knownAgencies: new Set([agencyKey('Kabupaten Alfa')]) });
    expect(sheet.report.findings).toMatchObject([{ code: 'unknownAgency', severity: 'blocking', cell: 'B3',
      params: { name: 'Kota Alfa', count: 1 } }]);
  });

  test('a sheet that only gives what was followed up leaves the rest unknown', () => {
    const sheet = readSheet(linesOf(`
      Instansi | Jumlah Laporan | Ditindaklanjuti
      Kab. Alfa | 100 | 45
    `));
    expect(sheet.plan.layout).toBe('agencySummary');
    expect(sheet.data).toMatchObject([{ received: 100, followedUp: 45, states: { completed: null, inProcess: null } }]);
  });

  test('an ambiguous column of days blocks at its first ambiguous cell, until a person says', () => {
    const rows = linesOf(`
      Instansi | Jumlah Laporan | Selesai | Rata-rata Hari
      Kab. Alfa | 100 | 45 | 1.294
      Kab. Beta | 100 | 45 | 2.517
    `);
    expect(readSheet(rows).report.findings).toMatchObject([{ code: 'ambiguousNumbers', severity: 'blocking', cell: 'D2' }]);
    const chosen = readSheet(rows, { choices: { readings: { D: 'decimalDot' } } });
    expect(findingsOf(chosen)).toEqual([]);
    expect(chosen.data).toMatchObject([{ meanDays: 1.294 }, { meanDays: 2.517 }]);
  });
});

describe('headers over several rows', () => {
  test('counts and percentages under a group are told apart', () => {
    const sheet = readSheet(linesOf(`
      No | Instansi | Jumlah Laporan | Selesai | | Tindak Lanjut | | SK
         | | | Jumlah | % | Jumlah | % |
      1 | Kab. Alfa | 100 | 40 | 40% | 60 | 60% | Ada
    `));
    expect(fieldsOf(sheet)).toEqual(['number', 'agency', 'received', 'completed', 'completionPercent', 'followedUp', 'followUpPercent',
      'decree']);
  });

  test('three rows join', () => {
    const sheet = readSheet(linesOf(`
      No | Instansi | Laporan | | |
         |          | Jumlah Laporan | Status | |
         |          |                | Belum | Proses | Selesai
      1 | Kab. Alfa | 100 | 10 | 20 | 70
    `));
    expect(sheet.plan).toMatchObject({ headerRow: 3, headerRowCount: 3 });
    expect(fieldsOf(sheet)).toEqual(['number', 'agency', 'received', 'waiting', 'inProcess', 'completed']);
  });

  test('the person may move the header and map its columns', () => {
    const rows = linesOf(`
      Wilayah kerja | Banyaknya | Beres
      Kab. Alfa | 100 | 40
    `);
    expect(findingsOf(readSheet(rows))).toEqual(['noHeader']);
    const sheet = readSheet(rows, { choices: { layout: 'agencySummary', fields: { A: 'agency', B: 'received', C: 'completed' } } });
    expect(sheet.data).toMatchObject([{ agency: 'Kab. Alfa', received: 100, states: { completed: 40 } }]);
  });
});
