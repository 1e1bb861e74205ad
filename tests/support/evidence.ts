// Small evidence files as text, for tests that need just the rows they speak of.

/** A record export with dates; each row by the columns of `recordHeader`. */
export const recordHeader =
  'Tracking ID,Tanggal Laporan Masuk,Klasifikasi Laporan,Judul Laporan,Instansi Induk,Instansi Terdisposisi,Status Laporan,' +
  'Tanggal Tindak Lanjut Pertama,Tanggal Selesai';

export interface RecordFields {
  readonly id: string;
  readonly received?: string;
  readonly class?: string;
  readonly title?: string;
  readonly parent?: string;
  readonly unit?: string;
  readonly status?: string;
  readonly followed?: string;
  readonly completed?: string;
}

const line = (row: RecordFields): string =>
  [
    row.id, row.received ?? '2022-02-01', row.class ?? 'Aspirasi', row.title ?? `Judul ${row.id}`, row.parent ?? 'Pemerintah Kabupaten Maju',
    row.unit ?? 'Dinas Sosial Kabupaten Maju', row.status ?? 'Selesai', row.followed ?? '', row.completed ?? '',
  ].join(',');

export const recordsCsv = (rows: readonly RecordFields[]): string => `${[recordHeader, ...rows.map(line)].join('\n')}\n`;

/** `count` reports of one agency, with tracking IDs from `first` on. */
export const manyRecordsCsv = (count: number, first = 1): string =>
  recordsCsv(Array.from({ length: count }, (_, at) => ({ id: String(first + at), received: `2022-0${1 + (at % 6)}-15` })));

/** A summary: agency, received, in process, completed. */
export const summaryCsv = (rows: readonly (readonly [string, number, number, number])[]): string =>
  `${['Instansi,Jumlah Laporan,Proses,Selesai', ...rows.map((row) => row.join(','))].join('\n')}\n`;

export const registerCsv = (names: readonly string[]): string => `${['Nama Instansi,Jenis', ...names.map((name) => `${name},`)].join('\n')}\n`;
