// Header words of long summaries (agency × status × count), registers of agencies and lists of disclosed items.

import { agencyHeaders, numberHeaders } from './agencyWords.ts';
import type { HeaderWords } from './words.ts';

export const statusSummaryHeaders: HeaderWords = {
  number: numberHeaders,
  agency: agencyHeaders,
  placeCode: ['Kode Kabupaten/Kota', 'Kode Kab/Kota', 'Kode Wilayah', 'Kode Instansi', 'Kode BPS', 'Kode Kemendagri'],
  status: ['Status Laporan', 'Status', 'Status Aduan', 'Status Pengaduan', 'Status Tindak Lanjut'],
  count: [
    'Jumlah Aduan', 'Jumlah Laporan', 'Jumlah Pengaduan', 'Total Aduan', 'Total Laporan', 'Total Pengaduan', 'Jumlah', 'Total',
    'Banyaknya', 'Count',
  ],
  unit: ['Satuan', 'Unit'],
  month: ['Bulan', 'Month'],
  year: ['Tahun', 'Year'],
};

export const registerHeaders: HeaderWords = {
  number: numberHeaders,
  agency: agencyHeaders,
  agencyType: [
    'Jenis Instansi', 'Jenis', 'Tipe Instansi', 'Tipe', 'Kategori Instansi', 'Kategori', 'Kelompok Instansi', 'Kelompok', 'Agency Type',
    'Type',
  ],
  parent: ['Instansi Induk', 'Induk', 'Nama Instansi Induk', 'Parent', 'Parent Agency'],
  placeCode: ['Kode', 'Kode Instansi', 'ID Instansi', 'Kode Wilayah', 'Kode Kabupaten/Kota'],
  validFrom: [
    'Berlaku Sejak', 'Berlaku Dari', 'Berlaku Mulai', 'Terhubung Sejak', 'Tanggal Terhubung', 'Tanggal Perubahan', 'Berubah Sejak', 'Valid From',
  ],
  validTo: ['Berlaku Sampai', 'Berlaku Hingga', 'Valid To'],
  formerName: [
    'Nama Lama', 'Nama Instansi Lama', 'Nama Sebelumnya', 'Nama Semula', 'Semula', 'Gabungan Dari', 'Penggabungan Dari', 'Former Name', 'Merged From',
  ],
  splitFrom: ['Pemekaran Dari', 'Pemekaran', 'Pecahan Dari', 'Dipecah Dari', 'Split From'],
  decree: ['SK', 'No SK', 'Nomor SK'],
};

export const disclosureHeaders: HeaderWords = {
  number: numberHeaders,
  itemTitle: [
    'Judul Informasi', 'Judul Data', 'Judul Dataset', 'Nama Dataset', 'Nama Data', 'Nama Informasi', 'Dataset', 'Judul', 'Informasi',
    'Title',
  ],
  publisher: ['Penerbit', 'Instansi Penerbit', 'Publisher', 'Instansi', 'Nama Instansi', 'Produsen Data'],
  link: ['Tautan', 'Link', 'URL', 'Alamat Tautan', 'Alamat Web'],
  format: ['Format', 'Format Berkas', 'Format Data'],
  licence: ['Lisensi', 'Licence', 'License'],
  publishedDate: [
    'Tanggal Publikasi', 'Tanggal Terbit', 'Tanggal Unggah', 'Tanggal Rilis', 'Tanggal Dipublikasikan', 'Published', 'Date Published',
  ],
  complete: ['Lengkap', 'Kelengkapan', 'Data Lengkap', 'Complete'],
  timely: ['Tepat Waktu', 'Ketepatan Waktu', 'Timely'],
  documented: ['Metadata', 'Dokumentasi', 'Terdokumentasi', 'Ada Metadata', 'Kamus Data', 'Documented', 'Documentation'],
};
