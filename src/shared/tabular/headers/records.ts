// Header words of record exports: one row is one report. Both vintages of "Laporan Ringkas" and the older open data with dates.

import { numberHeaders } from './agencyWords.ts';
import type { HeaderWords } from './words.ts';

export const recordsHeaders: HeaderWords = {
  trackingId: [
    'Tracking ID', 'ID Tracking', 'Nomor Tracking', 'No Tracking', 'Kode Tracking', 'ID Laporan', 'Nomor Laporan', 'No Laporan',
    'ID Aduan', 'Nomor Aduan', 'No Aduan', 'ID Pengaduan', 'Nomor Pengaduan', 'No Pengaduan', 'Nomor Tiket', 'No Tiket', 'Report ID',
    'Ticket ID', 'Case ID',
  ],
  receivedDate: [
    'Tanggal Laporan Masuk', 'Tgl Laporan Masuk', 'Tanggal Masuk', 'Tgl Masuk', 'Tanggal Laporan Diterima', 'Tanggal Diterima',
    'Tgl Diterima', 'Tanggal Laporan', 'Tgl Laporan', 'Tanggal Aduan', 'Tanggal Pengaduan', 'Tanggal Dibuat', 'Received Date',
    'Date Received', 'Created At', 'Received',
  ],
  receivedTime: ['Waktu Laporan Masuk', 'Jam Laporan Masuk', 'Waktu Masuk', 'Jam Masuk', 'Received Time'],
  receivedUnix: ['Timestamp Laporan Masuk', 'Timestamp Tanggal Laporan Masuk', 'Timestamp Masuk'],
  class: ['Klasifikasi Laporan', 'Klasifikasi', 'Jenis Laporan', 'Classification', 'Class'],
  category: ['Kategori', 'Kategori Laporan', 'Nama Kategori', 'Topik', 'Category'],
  title: ['Judul Laporan', 'Judul', 'Judul Aduan', 'Title', 'Subject'],
  body: ['Isi Laporan Awal', 'Isi Laporan', 'Isi Laporan Akhir', 'Isi Aduan', 'Isi Pengaduan', 'Body'],
  reportType: ['Tipe Laporan (Anonim/Rahasia)', 'Tipe Laporan', 'Sifat Laporan'],
  source: ['Sumber Laporan', 'Sumber', 'Kanal', 'Source', 'Channel'],
  parentAgency: ['Instansi Induk', 'Nama Instansi Induk', 'Parent Agency'],
  agency: [
    'Instansi Terdisposisi', 'Nama Instansi Terdisposisi', 'Disposisi Instansi', 'Instansi Tujuan', 'Instansi', 'Nama Instansi',
    'OPD', 'SKPD', 'Perangkat Daerah', 'Unit Kerja', 'Agency',
  ],
  agencyId: ['ID Instansi Terdisposisi', 'ID Instansi', 'Agency ID'],
  status: ['Status Laporan', 'Status', 'Status Aduan', 'Status Pengaduan', 'Status Tindak Lanjut'],
  holdReason: ['Alasan Tunda/Arsip', 'Alasan Tunda', 'Alasan Arsip'],
  forwardedDate: ['Tanggal Disposisi', 'Tgl Disposisi', 'Forwarded Date'],
  firstFollowUpDate: [
    'Tanggal Tindak Lanjut Pertama', 'Tgl Tindak Lanjut Pertama', 'Tanggal Tindaklanjut Pertama', 'Tanggal Tindak Lanjut Awal',
    'Tanggal Tanggapan Pertama', 'Tanggal Respon Pertama', 'First Follow-up Date',
  ],
  lastActivityDate: [
    'Tanggal Laporan Aktivitas Terakhir', 'Tanggal Aktivitas Terakhir', 'Tanggal Tindak Lanjut Terakhir', 'Last Activity Date',
  ],
  completedDate: [
    'Tanggal Selesai', 'Tgl Selesai', 'Tanggal Laporan Selesai', 'Tanggal Penyelesaian', 'Tanggal Laporan Ditutup', 'Tanggal Ditutup',
    'Tgl Ditutup', 'Completed Date', 'Date Completed', 'Closed Date', 'Date Closed',
  ],
  completedUnix: ['Timestamp Laporan Ditutup', 'Timestamp Tanggal Laporan Ditutup', 'Timestamp Ditutup', 'Timestamp Selesai'],
  province: ['Provinsi', 'Province'],
  city: ['Kota/Kabupaten', 'Kabupaten/Kota', 'City'],
  district: ['Kecamatan', 'District'],
  village: ['Kelurahan', 'Desa', 'Kelurahan/Desa', 'Desa/Kelurahan', 'Village'],
  area: ['Area', 'Lokasi'],
  number: numberHeaders,
};
