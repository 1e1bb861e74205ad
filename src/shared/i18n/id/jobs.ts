// Apa yang sedang dikerjakan, dalam bahasa Indonesia.

import type { jobs as english } from '../en/jobs.ts';

export const jobs: Readonly<Record<keyof typeof english, string>> = {
  'job.inspecting': 'Memeriksa {file}, lembar {sheet}: {rows} baris',
  'job.importing': 'Mengimpor {file}, lembar {sheet}: {rows} baris',
  'job.counting': 'Menghitung {period}',
  'job.undoing': 'Membatalkan impor {import}',
  'job.orderingReports': 'Mengurutkan laporan',
  'job.exporting': 'Menulis dan menghitung ulang buku kerja',
  'job.checkingQuality': 'Memeriksa mutu data {period}',
  'job.checkingSeal': 'Memeriksa segel terhadap {file}',
  'job.reportingBack': 'Menulis laporan balik {file}, lembar {sheet}: {rows} baris',
  'job.readingRow': 'Membaca baris {row} dari {file}',
  'job.annexing': 'Menulis {file}: {rows} laporan',
  'job.readingWorkbook': 'Membaca {file}',
  'job.recomputing': 'Menghitung ulang {file}',
};
