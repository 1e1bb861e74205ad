// Record exports in the vintages agencies send: header in row 1, header in row 11 below a title block, open data with Unix
// twins, and one with the dates of follow-up.

import { dateOf, isoOf } from '../../src/shared/days.ts';
import type { ReportClass } from '../../src/shared/domain.ts';
import type { SampleAgency } from './agencies.ts';
import { nameOf } from './agencies.ts';
import { csvText, utf8, xlsxBytes } from './files.ts';
import type { Value } from './files.ts';
import type { SampleReport } from './reports.ts';
import { syntheticLine } from './summaries.ts';

export interface AgencyReports {
  readonly agency: SampleAgency;
  readonly reports: readonly SampleReport[];
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `18 Jan 2024`, as the export writes dates whatever the language. */
export const englishDate = (at: number): string => {
  const { year, month, day } = dateOf(at);
  return `${String(day).padStart(2, '0')} ${englishMonths[month - 1] ?? ''} ${year}`;
};

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (second: number): string => [second / 3600, (second % 3600) / 60, second % 60].map((part) => two(Math.floor(part))).join(':');
const unix = (day: number, second: number): number => day * 86400 + second;
const excelDate = (day: number | null): Date | null => (day === null ? null : new Date(day * 86_400_000));

const classWords: Readonly<Record<ReportClass, string>> = {
  notSupervisory: 'Pengaduan Tidak Berkadar Pengawasan', supervisory: 'Pengaduan Berkadar Pengawasan', information: 'Permintaan Informasi',
  aspiration: 'Aspirasi', unclassified: '',
};

const closedWords = { system: 'Ditutup oleh Sistem', admin: 'Ditutup oleh Admin', reporter: 'Ditutup oleh Pelapor' } as const;

const statusOf = (report: SampleReport, prefix: 'Laporan ' | ''): string => {
  if (report.closer !== null) return closedWords[report.closer];
  switch (report.state) {
    case 'unverified': return `${prefix}Belum Terverifikasi`;
    case 'forwarded': return `${prefix}Terdisposisi`;
    case 'onHold': return `${prefix}Tertunda`;
    case 'inProcess': return 'Sedang Diproses';
    case 'completed': return 'Selesai';
    case 'archived': return prefix === '' ? 'Diarsipkan oleh Admin' : 'Laporan Arsip';
    default: throw new Error(`no word for ${report.state}`);
  }
};

const reasonOf = (report: SampleReport): string => (report.state === 'onHold' ? 'Menunggu kelengkapan data' : '');

const unitOf = (agency: SampleAgency, report: SampleReport): string => `Dinas ${report.unit} ${nameOf(agency, 'short')}`;

const districts = ['Muara', 'Hulu', 'Hilir', 'Seberang', 'Tengah'];
const districtOf = (agency: SampleAgency, report: SampleReport): string =>
  `${agency.root.split(' ')[0] ?? agency.root} ${districts[report.trackingId % districts.length] ?? ''}`;

const oldHeaders = [
  'Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Klasifikasi Laporan', 'ID Kategori', 'Kategori', 'Judul Laporan',
  'Isi Laporan Awal', 'Isi Laporan Akhir', 'Tipe Laporan (Anonim/Rahasia)', 'Sumber Laporan', 'Instansi Induk', 'ID Instansi Terdisposisi',
  'Instansi Terdisposisi', 'Status Laporan', 'Alasan Tunda/Arsip', 'Provinsi',
];
const newHeaders = [...oldHeaders, 'Kota/Kabupaten', 'Kecamatan', 'Kelurahan'];

const exportLine = (agency: SampleAgency, report: SampleReport, prefix: 'Laporan ' | ''): Value[] => [
  String(report.trackingId), englishDate(report.day), clock(report.second), classWords[report.class] || null,
  String(report.category.length * 11), report.category, report.title, report.body, report.body, report.kind || null, report.source,
  nameOf(agency),
  String(40_000 + agency.id * 20 + report.unit.length), unitOf(agency, report), statusOf(report, prefix), reasonOf(report) || null,
  agency.province || null,
];

/** Header in row 1, 17 columns, every cell a text. Nothing in it says that it is synthetic but its name and its sheet's. */
export const plainExport = (all: readonly AgencyReports[]): Promise<Buffer> => xlsxBytes([{
  name: 'DATA SINTETIS',
  lines: [oldHeaders, ...all.flatMap(({ agency, reports }) => reports.map((report) => exportLine(agency, report, '')))],
  merges: [], bold: [1], widths: oldHeaders.map(() => 18),
}]);

/** Ten title rows with merged cells, header in row 11, 20 columns. */
export const titledExport = ({ agency, reports }: AgencyReports, from: string, to: string): Promise<Buffer> => {
  const titles: Value[][] = [
    ['LAPORAN RINGKAS SP4N-LAPOR!'], [syntheticLine], [],
    ['Judul Laporan', null, 'Laporan Ringkas'],
    ['Nama Instansi', null, nameOf(agency)],
    ['Tanggal Generate', null, to],
    ['Periode Masuk', null, `${from} - ${to}`],
    ['Pengelola', null, 'Admin Instansi'],
    ['Sumber Data', null, 'SP4N-LAPOR!'],
    [],
  ];
  const pairs = titles.flatMap((line, at) => (line.length === 3
    ? [{ top: at + 1, bottom: at + 1, left: 1, right: 2 }, { top: at + 1, bottom: at + 1, left: 3, right: 8 }]
    : []));
  const place = (report: SampleReport): Value[] => [nameOf(agency, 'short'), districtOf(agency, report), null];
  return xlsxBytes([{
    name: 'Laporan Ringkas',
    lines: [...titles, newHeaders, ...reports.map((report) => [...exportLine(agency, report, 'Laporan '), ...place(report)])],
    merges: [{ top: 1, bottom: 1, left: 1, right: 20 }, { top: 2, bottom: 2, left: 1, right: 20 }, ...pairs],
    bold: [1, 11], widths: newHeaders.map(() => 18),
  }]);
};

const openHeaders = [
  'TrackingID', 'JudulLaporan', 'IsiLaporan', 'Kategori', 'DisposisiInstansi', 'Area', 'Status', 'TanggalLaporanMasuk', 'TanggalDisposisi',
  'TanggalLaporanAktivitasTerakhir', 'TanggalLaporanDitutup', 'TimestampLaporanMasuk', 'TimestampDisposisi',
  'TimestampLaporanAktivitasTerakhir', 'TimestampLaporanDitutup',
];

const openLine = (agency: SampleAgency, report: SampleReport): Value[] => {
  const last = report.completedDay ?? report.firstFollowUpDay ?? report.forwardedDay ?? report.day;
  const days = [report.day, report.forwardedDay, last, report.completedDay];
  return [
    report.trackingId, report.title, report.body, report.category, nameOf(agency), agency.root, statusOf(report, ''),
    ...days.map((day) => (day === null ? null : `${isoOf(day)} ${clock(report.second)}`)),
    ...days.map((day) => (day === null ? null : unix(day, report.second))),
  ];
};

/** Older open data: CSV with commas, dates with their Unix-second twins, line breaks inside quoted fields. */
export const openData = (all: readonly AgencyReports[]): Buffer =>
  utf8(csvText([openHeaders, ...all.flatMap(({ agency, reports }) => reports.map((report) => openLine(agency, report)))], ','));

const datedHeaders = [
  'Tracking ID', 'Tanggal Laporan Masuk', 'Klasifikasi Laporan', 'Kategori', 'Judul Laporan', 'Instansi Induk', 'Status Laporan',
  'Tanggal Tindak Lanjut Pertama', 'Tanggal Selesai',
];

/** Real dates of receipt, first follow-up and completion: the one kind of evidence speed can be judged from. */
export const datedExport = ({ agency, reports }: AgencyReports): Promise<Buffer> => xlsxBytes([{
  name: 'Tindak Lanjut',
  lines: [
    ['LAPORAN DAN TANGGAL TINDAK LANJUT'], [syntheticLine], [], datedHeaders,
    ...reports.map((report) => [
      String(report.trackingId), excelDate(report.day), classWords[report.class] || null, report.category, report.title, nameOf(agency),
      statusOf(report, ''), excelDate(report.firstFollowUpDay), excelDate(report.completedDay),
    ]),
  ],
  merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: 9 })),
  bold: [1, 4], widths: datedHeaders.map(() => 20),
}]);
