// Registers of published data and information: which agency published what about its complaints, in which form.

import type { SampleAgency } from './agencies.ts';
import { nameOf } from './agencies.ts';
import { xlsxBytes, type Value } from './files.ts';
import { syntheticLine } from './summaries.ts';

interface Item {
  readonly title: string;
  readonly format: string;
  readonly licence: string | null;
  /** As the sender writes it. */
  readonly published: string;
  readonly complete: string;
  readonly metadata: string | null;
}

const headers = ['No', 'Judul Informasi', 'Penerbit', 'Tautan', 'Format', 'Lisensi', 'Tanggal Publikasi', 'Lengkap', 'Metadata'];

const item = (title: string, format: string, licence: string | null, published: string, complete = 'Ya', metadata: string | null = 'Ada'): Item =>
  ({ title, format, licence, published, complete, metadata });

const itemsB12: readonly Item[] = [
  item('Rekapitulasi pengaduan triwulan I 2021', 'PDF', null, '30 April 2021', 'Ya', null),
  item('Rekapitulasi pengaduan triwulan II 2021', 'PDF', null, '30 Juli 2021', 'Ya', null),
  item('Jumlah aduan menurut status 2021', 'CSV', 'CC BY 4.0', '20 Des 2021'),
  item('Jumlah aduan menurut kategori 2021', 'XLSX', 'Lisensi Terbuka', '20 Des 2021', 'Belum'),
  item('Laporan tahunan pengelolaan pengaduan 2020', 'PDF', null, '15 Mar 2020', 'Ya', null),
  item('Infografik pengaduan 2021', 'JPG', null, '21 Des 2021', 'Tidak', null),
];

const itemsB18: readonly Item[] = [
  item('Jumlah aduan menurut status triwulan I 2022', 'CSV', 'CC BY 4.0', '18 April 2022'),
  item('Jumlah aduan menurut kategori triwulan I 2022', 'CSV', 'CC BY 4.0', '18 April 2022'),
  item('Jumlah aduan menurut wilayah triwulan I 2022', 'XLSX', 'CC BY 4.0', '19 April 2022'),
  item('Waktu tindak lanjut menurut instansi triwulan I 2022', 'XLSX', 'Lisensi Terbuka', '19 April 2022'),
  item('Jumlah aduan menurut status triwulan II 2022', 'API', 'CC0', '30 Juni 2022'),
  item('Ringkasan tindak lanjut semester I 2022', 'PDF', null, '30 Juni 2022', 'Ya', null),
  item('Daftar pertanyaan yang sering diajukan', 'HTML', null, '12 Mei 2022', 'Ya', null),
  item('Pengaduan yang dirahasiakan: jumlah per bulan', 'CSV', 'CC BY 4.0', '10 Juni 2022', 'Belum', 'Tidak ada'),
  item('Laporan tahunan pengelolaan pengaduan 2021', 'PDF', 'CC BY-NC 4.0', '31 Maret 2022', 'Ya', null),
];

const slugOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const publisherAt = (publishers: readonly SampleAgency[], at: number): string | null => {
  const agency = publishers[at % publishers.length];
  return agency === undefined ? null : nameOf(agency);
};

const linesOf = (items: readonly Item[], publishers: readonly SampleAgency[]): Value[][] =>
  items.map(({ title, format, licence, published, complete, metadata }, at) => [
    at + 1, title, publisherAt(publishers, at), `https://contoh.invalid/${slugOf(title)}`, format, licence, published,
    complete, metadata,
  ]);

/** A register of one period, with a title block and notes under it. */
const registerOf = (name: string, until: string, items: readonly Item[], publishers: readonly SampleAgency[]): Promise<Buffer> =>
  xlsxBytes([{
    name,
    lines: [
      ['DAFTAR DATA DAN INFORMASI PENGADUAN YANG DIPUBLIKASIKAN'], [syntheticLine], [`Per tanggal ${until}`], [], headers,
      ...linesOf(items, publishers), [], ['Catatan: tautan dalam daftar ini rekaan dan tidak menuju ke mana pun.'],
    ],
    merges: [1, 2, 3].map((row) => ({ top: row, left: 1, bottom: row, right: headers.length })),
    bold: [1, 5],
    widths: [5, 48, 34, 48, 9, 16, 18, 10, 12],
  }]);

const ministries = (agencies: readonly SampleAgency[]): SampleAgency[] => agencies.filter(({ type }) => type === 'ministry').slice(0, 4);

export const disclosureB12 = (agencies: readonly SampleAgency[]): Promise<Buffer> =>
  registerOf('Keterbukaan B12', '31 Desember 2021', itemsB12, ministries(agencies));

export const disclosureB18 = (agencies: readonly SampleAgency[]): Promise<Buffer> =>
  registerOf('Keterbukaan B18', '30 Juni 2022', itemsB18, ministries(agencies));
