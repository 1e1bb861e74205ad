// What title blocks say: agency, as-at date and window, in labels and in running text.

import { expect, test } from 'vitest';
import { isoOf } from '../../../src/shared/days.ts';
import { titleFactsOf } from '../../../src/shared/tabular/titles.ts';
import { spanOf } from '../../../src/shared/tabular/windows.ts';
import { linesOf } from './support/sheets.ts';

test.each([
  ['1 Januari s.d. 30 Juni 2021', '2021-01-01', '2021-06-30'],
  ['01 Jan 2021 - 30 Jun 2021', '2021-01-01', '2021-06-30'],
  ['1/1/2021 s/d 30/6/2021', '2021-01-01', '2021-06-30'],
  ['2021-01-01 sampai dengan 2021-12-31', '2021-01-01', '2021-12-31'],
  ['Januari - Juni 2021', '2021-01-01', '2021-06-30'],
  ['Bulan Februari 2020', '2020-02-01', '2020-02-29'],
  ['Semester II Tahun 2021', '2021-07-01', '2021-12-31'],
  ['Triwulan I 2022', '2022-01-01', '2022-03-31'],
  ['TAHUN 2021', '2021-01-01', '2021-12-31'],
])('%s is a window', (text, from, to) => {
  const span = spanOf(text);
  expect(span === null ? null : [isoOf(span.from), isoOf(span.to)]).toEqual([from, to]);
});

test('one date, or the year of a decree, is no window', () => {
  expect(spanOf('30 Juni 2021')).toBeNull();
  expect(spanOf('Peraturan Presiden Nomor 76 Tahun 2013')).toBeNull();
});

test.each([
  ['Nama Instansi : Pemkab Alfa | | Tanggal Cetak : 2 Juli 2021', { agency: 'Pemkab Alfa', generated: '2021-07-02' }],
  ['Nama Instansi | : | Pemkab Alfa', { agency: 'Pemkab Alfa' }],
  ['Posisi: 30 Juni 2021', { generated: '2021-06-30' }],
  ['Rekapitulasi laporan per 30 Juni 2021', { generated: '2021-06-30', from: null }],
  ['Periode Masuk | 01 Jan 2021 | 30 Jun 2021', { from: '2021-01-01', to: '2021-06-30' }],
  ['PEMERINTAH KABUPATEN ALFA', { agency: 'PEMERINTAH KABUPATEN ALFA' }],
  ['REKAP LAPORAN TAHUN 2021', { from: '2021-01-01', to: '2021-12-31', agency: null }],
])('%s', (line, facts) => expect(titleFactsOf(linesOf(`\n${line}\n`))).toMatchObject(facts));
