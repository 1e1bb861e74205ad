// Wide summaries: counts by month, year or status stand in columns, and are taken in as a long summary would give them.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatusCountRow } from '../../../src/shared/tabular/rows.ts';
import { b06, fieldsOf, findingsOf, linesOf, readSheet, rowsOf, type ReadSheet } from './support/sheets.ts';

const countsOf = (sheet: ReadSheet): readonly string[] => sheet.readings.flatMap((reading) =>
  (reading.role !== 'data' ? [] : [reading.data, ...reading.more ?? []] as readonly StatusCountRow[]))
  .map(({ agency, status, month, year, count }) => `${agency} ${status ?? '?'} ${String(year ?? '')}-${String(month ?? '')} ${String(count)}`);

describe('a wide summary', () => {
  test('by month takes each column’s month from its header, and leaves the column of sums out', () => {
    const sheet = readSheet(linesOf(`
Instansi | Status Laporan | Jan 2021 | Februari 2021 | Jumlah
Kota Contoh | Selesai | 1.200 | 2 | 1.202
Kota Contoh | Belum Ditindaklanjuti | 3 | | 3
Jumlah | | 1.203 | 2 | 1.205
`), { context: { periods: [b06] } });
    expect(sheet.plan.layout).toBe('statusSummary');
    expect(fieldsOf(sheet)).toEqual(['agency', 'status', 'wideCount', 'wideCount', null]);
    expect(countsOf(sheet)).toEqual([
      'Kota Contoh completed 2021-1 1200', 'Kota Contoh completed 2021-2 2', 'Kota Contoh waiting 2021-1 3',
    ]);
    expect(sheet.report.counts).toMatchObject({ read: 4, header: 1, data: 2, total: 1 });
    expect(findingsOf(sheet)).toEqual([]);
  });

  test('by month and status in two header rows is never taken for the first month alone', () => {
    const sheet = readSheet(linesOf(`
Rekap Tahun 2021 | | | | |
Instansi | Januari | | Februari | |
 | Selesai | Belum | Selesai | Belum |
Kota Contoh | 5 | 1 | 7 | 2 |
Kota Lain | 1 | 0 | 0 | 4 |
`));
    expect(sheet.plan).toMatchObject({ layout: 'statusSummary', headerRow: 3, headerRowCount: 2 });
    expect(countsOf(sheet)).toEqual([
      'Kota Contoh completed 2021-1 5', 'Kota Contoh waiting 2021-1 1', 'Kota Contoh completed 2021-2 7', 'Kota Contoh waiting 2021-2 2',
      'Kota Lain completed 2021-1 1', 'Kota Lain waiting 2021-1 0', 'Kota Lain completed 2021-2 0', 'Kota Lain waiting 2021-2 4',
    ]);
  });

  test('by status alone is read when open reports are among the columns, and not otherwise', () => {
    const whole = readSheet(linesOf(`
Instansi | Belum Ditindaklanjuti | Proses | Selesai
Kota Contoh | 5 | 1 | 7
`));
    expect(countsOf(whole)).toEqual(['Kota Contoh waiting - 5', 'Kota Contoh inProcess - 1', 'Kota Contoh completed - 7']);
    const partial = readSheet(linesOf(`
Instansi | Proses | Selesai
Kota Contoh | 1 | 7
`));
    expect(partial.plan.layout).toBe('unknown');
  });

  test('by year counts in the year its header names', () => {
    const sheet = readSheet(rowsOf(['Instansi', 'Status', 2020, 2021], ['Kota Contoh', 'Selesai', 4, 6]));
    expect(countsOf(sheet)).toEqual(['Kota Contoh completed 2020- 4', 'Kota Contoh completed 2021- 6']);
  });

  test('whose months have no year blocks, since they would count in every period', () => {
    const sheet = readSheet(linesOf(`
Instansi | Status | Januari | Februari
Kota Contoh | Selesai | 1 | 2
`));
    expect(findingsOf(sheet)).toEqual(['monthsWithoutYear@C1']);
  });

  test('says totals that differ, text among counts and an agency twice at their cells', () => {
    const sheet = readSheet(linesOf(`
Instansi | Status | Jan 2021 | Feb 2021
Kota Contoh | Selesai | 1 | 2
Kota Contoh | Selesai | 1 | 2
Kota Lain | Selesai | banyak | 2
Jumlah | | 2 | 9
`));
    expect(findingsOf(sheet)).toEqual(['duplicateAgency@A3', 'textInNumber@C4', 'totalDiffers@D5']);
    expect(sheet.report.counts).toMatchObject({ read: 5, header: 1, data: 2, refused: 1, total: 1 });
  });

  test('gives as many counts, and the same sums, as the long one it came from', () => {
    const table = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(table, (rows) => {
      const sheet = readSheet(rowsOf(
        ['Instansi', 'Status', 'Jan 2021', 'Feb 2021', 'Mar 2021'],
        ...rows.map((counts, at) => [`Kota Contoh ${String.fromCodePoint(65 + at)}`, 'Selesai', ...counts]),
      ));
      const counts = sheet.readings.flatMap((reading) => (reading.role === 'data' ? [reading.data, ...reading.more ?? []] : []));
      expect(counts).toHaveLength(rows.length * 3);
      const sum = counts.reduce((before, data) => before + (data.layout === 'statusSummary' ? data.count : 0), 0);
      expect(sum).toBe(rows.flat().reduce((before, count) => before + count, 0));
    }));
  });
});
