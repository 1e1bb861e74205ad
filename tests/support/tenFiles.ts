// Ten files as ten senders would hand them in for B18, no two alike: layout, format, separator, header rows and dates all differ.
// They hold what only a person can settle: five files that name no period, dates that fit two ways, a status word and a name.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

const kinds: readonly (readonly [kind: string, names: readonly string[]])[] = [
  ['Kementerian', ['Kementerian Perairan', 'Kementerian Kesenian']],
  ['Lembaga', ['Badan Pustaka Negara']],
  ['Pemerintah Provinsi', ['Provinsi Maju', 'Provinsi Lestari', 'Provinsi Damai']],
  ['Pemerintah Kabupaten', ['Kabupaten Alfa', 'Kabupaten Beta', 'Kabupaten Gama', 'Kabupaten Delta']],
  ['Pemerintah Kota', ['Kota Alfa', 'Kota Beta', 'Kota Surya', 'Kota Lama']],
];

const window = 'Periode Masuk: 1 Januari 2022 s.d. 30 Juni 2022';
const csv = (rows: Rows, by: string): string => `${rows.map((row) => row.map((value) => value ?? '').join(by)).join('\r\n')}\r\n`;

const workbook = async (path: string, sheets: readonly { name: string; rows: Rows; merges?: readonly string[] }[]): Promise<void> => {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    for (const range of merges ?? []) sheet.mergeCells(range);
  }
  await book.xlsx.writeFile(path);
};

/** Written by SheetJS: .xls and .ods as older office programs save them. */
const olderBook = (path: string, name: string, rows: Rows, bookType: 'biff8' | 'ods'): void => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
};

const register: Rows = [
  ['DAFTAR INSTANSI TERHUBUNG SP4N-LAPOR!'], [], ['No', 'Nama Instansi', 'Jenis Instansi'],
  ...kinds.flatMap(([kind, names]) => names.map((name) => [name, kind])).map((row, at) => [at + 1, ...row]),
];

const exportHeader = [
  'Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Klasifikasi Laporan', 'ID Kategori', 'Kategori', 'Judul Laporan',
  'Isi Laporan Awal', 'Isi Laporan Akhir', 'Tipe Laporan (Anonim/Rahasia)', 'Sumber Laporan', 'Instansi Induk', 'ID Instansi Terdisposisi',
  'Instansi Terdisposisi', 'Status Laporan', 'Alasan Tunda/Arsip', 'Provinsi',
];
const placeHeader = ['Kota/Kabupaten', 'Kecamatan', 'Kelurahan'];

const exported = (first: number, count: number, parent: string, unit: string, statuses: readonly string[]): Rows =>
  Array.from({ length: count }, (_, at) => [
    String(first + at), `${String(1 + (at % 28)).padStart(2, '0')} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][at % 6] ?? ''} 2022`, '03:18:14',
    'Aspirasi', '66', 'Sosial', `Lampu padam ${String(at)}`, 'Mohon diperbaiki.', 'Mohon diperbaiki.', null, 'SMS', parent, '4344', unit,
    statuses[at % statuses.length] ?? '', null, 'Maju',
  ]);

const titleBlock: Rows = [
  ['LAPORAN RINGKAS SP4N-LAPOR!'], [], [], ['Judul Laporan', null, 'Laporan Ringkas'], ['Nama Instansi', null, 'Pemerintah Kota Alfa'],
  ['Tanggal Generate', null, '30 Jun 2022'], ['Periode Masuk', null, '01 Jan 2022 - 30 Jun 2022'], ['Pengelola', null, 'Admin Instansi'],
  ['Sumber Data', null, 'SP4N-LAPOR!'], [],
];

const dated: Rows = [
  ['Tracking ID', 'Tanggal Laporan Masuk', 'Instansi Induk', 'Status Laporan', 'Tanggal Tindak Lanjut Pertama', 'Tanggal Selesai'],
  ...Array.from({ length: 12 }, (_, at) => {
    const day = (month: number): string => `${String(1 + (at % 5)).padStart(2, '0')}/${String(month).padStart(2, '0')}/2022`;
    const isDone = at % 2 === 0;
    return [String(30_001 + at), day(1), 'Provinsi Maju', isDone ? 'Selesai' : 'Belum Ditindaklanjuti', isDone ? day(2) : '', isDone ? day(3) : ''];
  }),
];

const second = Date.UTC(2022, 2, 1, 4) / 1000;
const unix: Rows = [
  ['TrackingID', 'JudulLaporan', 'DisposisiInstansi', 'Status', 'TimestampLaporanMasuk', 'TimestampLaporanDitutup'],
  ...Array.from({ length: 10 }, (_, at) => [
    String(40_001 + at), `Air keruh ${String(at)}`, 'Pemerintah Provinsi Lestari', at < 4 ? 'Ditutup oleh Sistem' : 'Sedang Diproses',
    second + at * 86_400, at < 4 ? second + (at + 5) * 86_400 : null,
  ]),
];

const oneRow: Rows = [
  ['REKAPITULASI PEMERINTAH KABUPATEN'], [window], ['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai', '% Tindak Lanjut'],
  ['Kab. Alfa', 100, 20, 50, '70,00 %'], ['Kab. Delta', '1.200', 100, 300, '33,33 %'], ['Jumlah', '1.300', 120, 350, null],
];
const twoRows: Rows = [
  ['REKAPITULASI KEMENTERIAN DAN LEMBAGA'], [window], ['No', 'Instansi', 'Jumlah Laporan', 'Status Laporan', null, null],
  [null, null, null, 'Belum Ditindaklanjuti', 'Proses', 'Selesai'], ['Kementerian'], [1, 'Kementerian Perairan', 80, 40, 10, 30],
  [2, 'Kementerian Kesenian', 20, 20, 0, 0], ['Lembaga'], [1, 'Badan Pustaka Negara', 50, 5, 5, 40], [null, 'Jumlah', 150, 65, 15, 70],
  ['Catatan: angka sementara.'],
];
const threeRows: Rows = [
  [window], ['No', 'Instansi', 'Laporan SP4N-LAPOR!', null, null, null], [null, null, 'Jumlah Laporan', 'Status Laporan', null, null],
  [null, null, null, 'Belum Ditindaklanjuti', 'Proses', 'Selesai'], [1, 'Kota Beta', 40, 10, 10, 20], [2, 'Kota Lama', 10, 10, 0, 0],
];

const long: Rows = [
  ['kode_kabupaten_kota', 'nama_kabupaten_kota', 'status_laporan', 'jumlah_aduan', 'satuan', 'bulan', 'tahun'],
  ...['JANUARI', 'MARET'].flatMap((month) => [['BELUM', 6], ['PROSES', 2], ['SELESAI', 12]].map(([status, count]) => [
    '3271', 'KOTA SURYA', status ?? null, count ?? null, 'ADUAN', month, 2022,
  ])),
];

const wide: Rows = [
  [window], ['Instansi', 'Januari 2022', null, null, 'Februari 2022', null, null],
  [null, 'Selesai', 'Proses', 'Belum', 'Selesai', 'Proses', 'Belum'], ['Kabupaten Gamma', 6, 2, 2, 3, 0, 7], ['Provinsi Damai', 10, 0, 0, 9, 0, 1],
];

const disclosure: Rows = [
  ['Judul Informasi', 'Penerbit', 'Tautan', 'Format', 'Lisensi', 'Tanggal Publikasi', 'Lengkap'],
  ['Jumlah aduan triwulan I 2022', 'Kementerian Perairan', 'https://contoh.invalid/aduan-1', 'CSV', 'CC BY 4.0', '18 April 2022', 'Ya'],
  ['Ringkasan semester I 2022', 'Provinsi Maju', 'https://contoh.invalid/ringkasan', 'PDF', null, '30 Juni 2022', 'Ya'],
];

/** What the ten files add up to over all 14 agencies, counted by hand from the rows above. */
export const tenFilesTally = { agencies: 14, meeting: 11, received: 1642, completed: 518 } as const;

/** Writes the ten files and gives their paths; the last one cannot be read. */
export const writeTenFiles = async (folder: string): Promise<readonly string[]> => {
  const at = (name: string): string => join(folder, name);
  const names = [
    'Daftar instansi terhubung.xls', 'Laporan Ringkas Kota Alfa.xlsx', 'Laporan_Kab_Beta.csv', 'Provinsi Maju - tindak lanjut.tsv',
    'ekspor Lestari.xlsx', 'Rekap tiga lembar.xlsx', 'opendata_surya.csv', 'Rekap bulanan.ods', 'Keterbukaan.xlsx', 'Kiriman rusak.xlsx',
  ].map(at) as [string, string, string, string, string, string, string, string, string, string];
  olderBook(names[0], 'Daftar', register, 'biff8');
  const alfa = exported(10_001, 24, 'Pemerintah Kota Alfa', 'Dinas Sosial Kota Alfa', ['Ditutup oleh Sistem', 'Sedang Diproses', 'Terdisposisi']);
  await workbook(names[1], [{ name: 'Laporan', rows: [...titleBlock, exportHeader, ...alfa], merges: ['A1:Q1', 'A4:B4', 'C4:D4', 'A5:B5'] }]);
  const beta = exported(20_001, 16, 'Pemerintah Kabupaten Beta', 'Dinas Sosial Kab. Beta', ['Ditutup oleh Admin', 'Ditangani Dinas']);
  writeFileSync(names[2], Buffer.from(csv([[...exportHeader, ...placeHeader], ...beta.map((row) => [...row, 'Kab. Beta', 'Beta Hulu', 'Désa'])], ';'), 'latin1'));
  writeFileSync(names[3], csv(dated, '\t'));
  await workbook(names[4], [{ name: 'Data', rows: unix }]);
  await workbook(names[5], [
    { name: 'Kabupaten', rows: oneRow }, { name: 'Pusat', rows: twoRows, merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'] },
    { name: 'Kota', rows: threeRows, merges: ['A2:A4', 'B2:B4', 'C2:F2', 'C3:C4', 'D3:F3'] },
  ]);
  writeFileSync(names[6], `\uFEFF${csv(long, ',')}`);
  olderBook(names[7], 'Bulanan', wide, 'ods');
  await workbook(names[8], [{ name: 'Daftar Informasi', rows: disclosure }]);
  writeFileSync(names[9], Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 7)]));
  return names;
};
