// Arti setiap parameter, pada lembar Parameter buku kerja.

import type { sheetMeanings as english } from '../en/sheetMeanings.ts';

export const sheetMeanings: Readonly<Record<keyof typeof english, string>> = {
  'sheet.meaning.completionTarget': 'Bagian laporan yang harus dicapai untuk tonggak 1.',
  'sheet.meaning.completionMeasure': 'completed: laporan selesai. followedUp: selesai dan proses. quick: ditindaklanjuti tepat waktu.',
  'sheet.meaning.agencyThreshold': 'Instansi memenuhi bila persentase tindak lanjutnya sama dengan atau di atas ini.',
  'sheet.meaning.agencyShareTarget': 'Bagian instansi yang harus memenuhi ambang untuk tonggak 2.',
  'sheet.meaning.goodThreshold': 'Instansi baik bila persentase tindak lanjutnya sama dengan atau di atas ini, seperti pada keadaan awal.',
  'sheet.meaning.inProcessCounts': 'Apakah laporan dalam proses dihitung sebagai ditindaklanjuti.',
  'sheet.meaning.archivedReports':
    'counted: tetap di penyebut. excluded: dikeluarkan bersama yang terblokir. asCompleted: dihitung juga sebagai selesai.',
  'sheet.meaning.zeroReportAgencies':
    'Instansi dengan penyebut 0 atau di bawah laporan paling sedikit: tidak memenuhi, dikeluarkan, atau memenuhi.',
  'sheet.meaning.missingAgencies': 'Instansi pada daftar tanpa data dukung untuk periode ini: tidak memenuhi, atau dikeluarkan.',
  'sheet.meaning.minimumReports': 'Instansi dengan penyebut lebih kecil mengikuti aturan instansi tanpa laporan.',
  'sheet.meaning.volumeBands': 'Instansi dibandingkan di dalam kelompok menurut laporan yang diterima.',
  'sheet.meaning.disclosureTargetItems': 'Banyaknya butir terbuka yang diminta tonggak 3; – bila tanpa angka, dan tanpa putusan.',
  'sheet.meaning.disclosureWeights':
    'Bobot terbit, lengkap, tepat waktu, terbaca mesin, lisensi terbuka, terdokumentasi; jumlahnya 100.',
  'sheet.meaning.smallNumber': 'Persentase dari laporan yang lebih sedikit dari ini diberi catatan.',
};
