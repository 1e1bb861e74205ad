// What holds for every sheet, however messy: no row is lost, nothing is asked twice, a total is never an agency.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/shared/tabular/cells.ts';
import { layouts, type Layout } from '../../../src/shared/tabular/plan.ts';
import { isTotalRow } from '../../../src/shared/tabular/roles.ts';
import { b06, readSheet, rowsOf } from './support/sheets.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Cell>(
    'Kab. Alfa', 'Kota Alfa', 'Kementerian', 'Pemerintah Kota', 'Jumlah', 'TOTAL', 'Sub Total', 'Rata-rata', 'Catatan: x', 'Sumber', '-',
    'n/a', '1', '2',
    '1.294', '1,294', '6,3', '7.25', '78 %', 'x', '18 Jan 2021', '31/12/2021', '12/31/2021', '03/04/2021', '2021-03-04 17:30:00',
    'Selesai', 'Ditolak',
    'Instansi', 'Tracking ID', 'Status Laporan', '(1)', '(2)', '(3)',
  ),
  fc.integer({ min: -3, max: 2000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<Cell>(
    { kind: 'error', code: '#REF!' }, { kind: 'uncached', formula: 'A1' }, { kind: 'date', iso: '2021-03-04' },
    { kind: 'time', text: '17:30:00' },
  ),
);

/** The header rows of every layout, of more than one row too. */
const headers: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  records: [['Tracking ID', 'Tanggal Laporan Masuk', 'Status Laporan', 'Instansi Induk', 'Tanggal Selesai']],
  unixRecords: [['TrackingID', 'DisposisiInstansi', 'Status', 'TimestampLaporanMasuk', 'TimestampLaporanDitutup']],
  agencySummary: [['No', 'Instansi', 'Jumlah Laporan', 'Proses', 'Selesai', '% Tindak Lanjut', 'Rata-rata Hari']],
  twoRows: [['No', 'Instansi', 'Jumlah Laporan', 'Status Laporan', null], [null, null, null, 'Proses', 'Selesai']],
  threeRows: [
    ['No', 'Instansi', 'Laporan SP4N-LAPOR!', null, null], [null, null, 'Jumlah Laporan', 'Status Laporan', null], [null, null, null, 'Proses', 'Selesai'],
  ],
  statusSummary: [['Instansi', 'Status', 'Jumlah', 'Bulan', 'Tahun']],
  register: [['No', 'Nama Instansi', 'Jenis', 'Induk']],
  wideSummary: [['Instansi', 'Status', 'Jan 2021', 'Feb 2021']],
  wideTwoRows: [['Instansi', 'Mei 2021', null, 'Juni 2021', null], [null, 'Selesai', 'Belum', 'Selesai', 'Belum']],
  disclosure: [['Judul Data', 'Tautan', 'Tanggal Publikasi', 'Format']],
  none: [['x']],
};

const sheets = fc.record({
  header: fc.constantFrom(...Object.values(headers)),
  above: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  below: fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 25 }),
  layout: fc.constantFrom<Layout | null>(null, null, null, ...layouts),
});

const rowsFrom = ({ header, above, below }: { header: readonly (readonly Cell[])[]; above: readonly Cell[][]; below: readonly Cell[][] }) =>
  rowsOf(...above, ...header, ...below);

describe('every sheet', () => {
  test('has a role for every row: read = data + title + header + section + total + note + refused', () => {
    fc.assert(fc.property(sheets, (drawn) => {
      const rows = rowsFrom(drawn);
      const { report, readings } = readSheet(rows, { choices: { layout: drawn.layout },
        context: { periods: [b06], knownAgencies: new Set(['alfa']) } });
      const { read, ...roles } = report.counts;
      expect(read).toBe(rows.length);
      expect(Object.values(roles).reduce((sum, count) => sum + count, 0)).toBe(read);
      for (const [role, count] of Object.entries(roles)) expect(readings.filter((reading) => reading.role === role)).toHaveLength(count);
    }), { numRuns: 400 });
  });

  test('is read twice at most: the readings that all values decided stand', () => {
    fc.assert(fc.property(sheets, (drawn) => {
      expect(readSheet(rowsFrom(drawn), { choices: { layout: drawn.layout } }).report.mustReread).toBe(false);
    }), { numRuns: 400 });
  });

  test('never makes an agency of a total, a section or a note, nor a count of anything but a whole number', () => {
    fc.assert(fc.property(sheets, (drawn) => {
      for (const row of readSheet(rowsFrom(drawn)).data) {
        if (row.layout === 'records' || row.layout === 'disclosure') continue;
        expect(isTotalRow(row.agency, true)).toBe(false);
        expect(row.agency).not.toMatch(/^(?:Kementerian|Pemerintah Kota|Rata-rata|Catatan: x)$/);
        const counts = row.layout === 'agencySummary' ? [row.received, ...Object.values(row.states)] : row.layout === 'statusSummary'
          ? [row.count] : [];
        expect(counts.every((count) => count === null || (Number.isSafeInteger(count) && count >= 0))).toBe(true);
      }
    }), { numRuns: 400 });
  });

  test('lists two hundred findings at most, and says how many more there are', () => {
    const rows = rowsOf(['Instansi', 'Jumlah Laporan', 'Selesai'],
      ...Array.from({ length: 900 }, (_, at): Cell[] => [`Kab. Alfa ${at}`, 'x', 1]));
    const { findings } = readSheet(rows).report;
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toMatchObject({ code: 'more', cell: 'B52', params: { count: 850 } });
  });

  test('with merged cells among its data says so', () => {
    const rows = rowsOf(['Instansi', 'Jumlah Laporan', 'Selesai'], ['Kab. Alfa', 10, 1], [null, 20, 2], ['Kab. Beta', 1, 1]);
    const { report } = readSheet(rows, { merges: [{ fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 0 },
      { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 1 }] });
    expect(report.findings.map(({ code, cell }) => `${code}@${cell ?? ''}`)).toEqual(['noAgency@A3', 'mergedData@A2']);
  });
});
