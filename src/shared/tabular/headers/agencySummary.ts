// Header words of agency summaries: one row is one agency with counts by state.

import { agencyHeaders, numberHeaders } from './agencyWords.ts';
import type { HeaderWords } from './words.ts';

export const agencySummaryHeaders: HeaderWords = {
  number: numberHeaders,
  agency: agencyHeaders,
  agencyType: [
    'Jenis Instansi', 'Jenis', 'Tipe Instansi', 'Tipe', 'Kategori Instansi', 'Kelompok Instansi', 'Kelompok', 'Agency Type', 'Type',
  ],
  parent: ['Instansi Induk', 'Induk', 'Parent'],
  received: [
    'Jumlah Laporan', 'Jumlah Laporan Masuk', 'Laporan Masuk', 'Total Laporan', 'Total Laporan Masuk', 'Jumlah Laporan Diterima',
    'Laporan Diterima', 'Jumlah Aduan', 'Jumlah Aduan Masuk', 'Aduan Masuk', 'Total Aduan', 'Jumlah Pengaduan', 'Jumlah Pengaduan Masuk',
    'Pengaduan Masuk', 'Total Pengaduan', 'Reports Received', 'Received', 'Total Reports', 'Reports', 'Diterima', 'Masuk', 'Laporan',
    'Jumlah', 'Total',
  ],
  unverified: ['Belum Terverifikasi', 'Laporan Belum Terverifikasi', 'Belum Diverifikasi', 'Belum Verifikasi', 'Unverified'],
  forwarded: ['Terdisposisi', 'Laporan Terdisposisi', 'Terverifikasi', 'Laporan Terverifikasi', 'Forwarded'],
  onHold: ['Tertunda', 'Laporan Tertunda', 'Ditunda', 'Menunggu Kelengkapan Informasi', 'On Hold'],
  waiting: [
    'Belum Ditindaklanjuti', 'Belum Ditindak Lanjuti', 'Laporan Belum Ditindaklanjuti', 'Belum Tindak Lanjut', 'Belum TL',
    'Belum Direspon', 'Belum Ditanggapi', 'Waiting', 'Belum',
  ],
  inProcess: [
    'Proses', 'Dalam Proses', 'Sedang Diproses', 'Diproses', 'Sedang Proses', 'Laporan Dalam Proses', 'Laporan Diproses',
    'Laporan Proses', 'Proses Tindak Lanjut', 'In Process', 'In Progress',
  ],
  completed: [
    'Selesai', 'Laporan Selesai', 'Jumlah Selesai', 'Sudah Selesai', 'Jumlah Laporan Selesai', 'Diselesaikan', 'Tuntas', 'Ditutup',
    'Completed', 'Closed', 'Resolved',
  ],
  archived: ['Diarsipkan', 'Arsip', 'Laporan Arsip', 'Laporan Diarsipkan', 'Archived'],
  blocked: ['Konten Terblokir', 'Terblokir', 'Blocked'],
  followedUp: [
    'Ditindaklanjuti', 'Sudah Ditindaklanjuti', 'Telah Ditindaklanjuti', 'Laporan Ditindaklanjuti', 'Jumlah Ditindaklanjuti',
    'Jumlah Laporan Ditindaklanjuti', 'Ditindak Lanjuti', 'Jumlah Tindak Lanjut', 'Tindak Lanjut', 'Sudah Tindak Lanjut', 'Followed Up',
    'Sudah',
  ],
  followUpPercent: [
    '% Tindak Lanjut', 'Persentase Tindak Lanjut', 'Prosentase Tindak Lanjut', 'Tindak Lanjut (%)', 'Persentase Laporan Ditindaklanjuti',
    'Tingkat Tindak Lanjut', '% TL', 'Persentase TL', 'Follow-up Rate', 'Follow-up %', 'Followed Up %', 'Persentase',
  ],
  completionPercent: [
    '% Selesai', 'Persentase Penyelesaian', '% Penyelesaian', 'Prosentase Penyelesaian', 'Tingkat Penyelesaian', 'Selesai (%)',
    'Completion Rate', 'Completion %', 'Completed %',
  ],
  meanDays: [
    'Rata-rata Hari', 'Rata-rata Hari Tindak Lanjut', 'Rata-rata Waktu Tindak Lanjut', 'Rata-rata Waktu', 'Rata-rata Tindak Lanjut',
    'Rata-rata (hari)', 'Rata2 Hari', 'Rata-rata Hari Kerja', 'Mean Days', 'Average Days', 'Rata-rata',
  ],
  decree: ['SK', 'No SK', 'Nomor SK', 'SK Tim', 'SK Pengelola'],
};
