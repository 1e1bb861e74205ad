// The summaries of B06, B12 and B18, each in the ways its sender writes.

import type { AgencyType } from '../../src/shared/domain.ts';
import type { SheetLines } from './files.ts';
import { utf8WithBom, windows1252, csvText, xlsxBytes } from './files.ts';
import type { Column, CountKey, SummaryRow, SummaryShape } from './summary.ts';
import { commaPercent, dotted, plainNumber, summarySheet } from './summary.ts';

/** Every title block says it. */
export const syntheticLine = 'DATA SINTETIS / SYNTHETIC – instansi dan angka dalam berkas ini rekaan';

const headers: Readonly<Record<CountKey, string>> = {
  received: 'Jumlah Laporan', unverified: 'Belum Terverifikasi', waiting: 'Belum Ditindaklanjuti', inProcess: 'Proses',
  completed: 'Selesai', archived: 'Arsip',
};
const counted = (key: CountKey): Column => ({ kind: 'count', header: headers[key], key, group: key !== 'received' });
const percentColumn: Column = { kind: 'percent', header: '% Tindak Lanjut' };
const meanColumn: Column = { kind: 'mean', header: 'Rata-rata Hari' };

const narrow: readonly Column[] = [
  { kind: 'number', header: 'No' }, { kind: 'name', header: 'Instansi' }, counted('received'), counted('waiting'), counted('inProcess'),
  counted('completed'), percentColumn, meanColumn, { kind: 'decree', header: 'SK' },
];
const wide: readonly Column[] = [
  { kind: 'number', header: 'No.' }, { kind: 'name', header: 'Nama Instansi' }, counted('received'), counted('unverified'),
  counted('waiting'), counted('inProcess'), counted('completed'), counted('archived'), percentColumn, meanColumn,
];

const notes = [
  'Catatan:',
  'Persentase tindak lanjut adalah laporan berstatus Proses dan Selesai dibagi jumlah laporan yang diterima.',
  'Rata-rata hari dihitung dalam hari kerja sejak laporan diterima sampai tindak lanjut pertama.',
];

const of = (rows: readonly SummaryRow[], ...types: readonly AgencyType[]): SummaryRow[] =>
  rows.filter(({ agency }) => types.includes(agency.type));

const base = {
  group: 'Status Laporan', sections: true, totalLabel: 'Jumlah', totalError: 0, count: plainNumber, percent: commaPercent, notes,
};

/** B06: one sheet for all, two header rows, sections. */
export const summaryB06 = (rows: readonly SummaryRow[]): Promise<Buffer> => xlsxBytes([summarySheet(rows, {
  ...base, name: 'Rekap B06', columns: narrow, nameStyle: 'register',
  title: [
    'REKAPITULASI PENGELOLAAN LAPORAN SP4N-LAPOR!', syntheticLine, 'Periode Masuk: 1 Januari 2021 s.d. 30 Juni 2021',
    'Per tanggal 30 Juni 2021',
  ],
})]);

const title2021 = (who: string): string[] => [
  `REKAPITULASI LAPORAN SP4N-LAPOR! ${who}`, syntheticLine, 'Periode Masuk: 1 Januari 2021 s.d. 31 Desember 2021',
  'Per tanggal 31 Desember 2021',
];

/** B12, ministries and institutions: CSV with semicolons, a byte order mark, names in capitals, dots in thousands. */
export const summaryB12Central = (rows: readonly SummaryRow[]): Buffer => {
  const shape: SummaryShape = {
    ...base, name: 'B12', columns: wide, group: null, nameStyle: 'capitals', title: title2021('KEMENTERIAN DAN LEMBAGA'),
    totalLabel: 'TOTAL', count: dotted,
  };
  return utf8WithBom(csvText(summarySheet(of(rows, 'ministry', 'institution'), shape).lines, ';'));
};

/** B12, local governments: a sheet a type, short names; the printed total of the cities is three too high. */
export const summaryB12Local = (rows: readonly SummaryRow[]): Promise<Buffer> => {
  const sheet = (name: string, type: AgencyType, totalError: number): SheetLines => summarySheet(of(rows, type), {
    ...base, name, columns: wide, nameStyle: 'short', sections: false, totalError, title: title2021(`PEMERINTAH ${name.toUpperCase()}`),
  });
  return xlsxBytes([sheet('Provinsi', 'province', 0), sheet('Kabupaten', 'regency', 0), sheet('Kota', 'city', 3)]);
};

const title2022 = (who: string): string[] => [
  `REKAPITULASI LAPORAN SP4N-LAPOR! – ${who}`, syntheticLine, 'Periode Masuk: 1 Januari 2022 s.d. 30 Juni 2022', 'Per tanggal 30 Juni 2022',
];

/** B18, ministries, institutions and provinces: one sheet, two header rows, sections. */
export const summaryB18Central = (rows: readonly SummaryRow[]): Promise<Buffer> => xlsxBytes([summarySheet(
  of(rows, 'ministry', 'institution', 'province'),
  { ...base, name: 'Rekap B18', columns: wide, nameStyle: 'register', title: title2022('KEMENTERIAN, LEMBAGA, DAN PROVINSI') },
)]);

/** B18, regencies and cities: CSV in Windows-1252, short names in capitals, percentages cut to whole points. */
export const summaryB18Local = (rows: readonly SummaryRow[]): Buffer => {
  const shape: SummaryShape = {
    ...base, name: 'B18', columns: wide, group: null, nameStyle: 'shortCapitals', title: title2022('KABUPATEN DAN KOTA'),
    percent: (percent) => `${Math.floor(percent)}%`,
  };
  return windows1252(csvText(summarySheet(of(rows, 'regency', 'city'), shape).lines, ';'));
};
