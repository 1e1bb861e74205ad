// Lembar Definisi pada buku kerja yang diekspor: arti kata dan cara angka dibuat.

import type { sheetDefinitions as english } from '../en/sheetDefinitions.ts';

export const sheetDefinitions: Readonly<Record<keyof typeof english, string>> = {
  'sheet.definitions.term': 'Istilah',
  'sheet.definitions.meaning': 'Arti',
  'sheet.define.report': 'Laporan',
  'sheet.define.reportText':
    'Satu pengaduan, aspirasi, atau permintaan informasi. Laporan dihitung pada periode saat laporan itu diterima.',
  'sheet.define.agency': 'Instansi',
  'sheet.define.agencyText':
    'Badan yang terhubung ke LAPOR!. Bila ada daftar instansi, daftar itulah penyebutnya; bila tidak, instansi yang disebut data dukung.',
  'sheet.define.asAt': 'Per tanggal',
  'sheet.define.asAtText': 'Tanggal angka itu benar. Yang terjadi sesudahnya dianggap belum terjadi.',
  'sheet.define.followedUp': 'Ditindaklanjuti',
  'sheet.define.followedUpText': 'Selesai + proses; hanya selesai bila inProcessCounts bernilai FALSE.',
  'sheet.define.denominator': 'Penyebut',
  'sheet.define.denominatorText':
    'Laporan diterima; dikurangi arsip dan terblokir bila archivedReports excluded. Bila asCompleted, arsip ikut selesai dan '
    + 'ditindaklanjuti.',
  'sheet.define.rate': 'Persentase',
  'sheet.define.rateText':
    'Pembilang ÷ penyebut. Tampil dua desimal, tidak dibulatkan sebelum dibandingkan. Dengan penyebut 0 tidak ada persentase dan putusan.',
  'sheet.define.threshold': 'Memenuhi ambang',
  'sheet.define.thresholdText':
    'Diuji dengan bilangan bulat: 10.000 × ditindaklanjuti ≥ ambang dalam basis poin × penyebut. 9 dari 20 tepat memenuhi 45 %.',
  'sheet.define.m1': 'Tonggak 1',
  'sheet.define.m1Text':
    'Jumlah pembilang ÷ jumlah penyebut semua instansi berdata dukung; bukan rata-rata persentase. '
    + 'Diperlukan = target × penyebut, dibulatkan ke atas.',
  'sheet.define.m2': 'Tonggak 2',
  'sheet.define.m2Text':
    'Instansi yang memenuhi ambang ÷ instansi yang dihitung, menurut aturan instansi tanpa laporan dan tanpa data dukung.',
  'sheet.define.good': 'Instansi baik',
  'sheet.define.goodText':
    'Persentase tindak lanjut sama dengan atau di atas goodThreshold, dengan aturan yang sama. '
    + 'Keadaan awal yang diumumkan: {good} dari {agencies} instansi.',
  'sheet.define.bounds': 'Terburuk, terbaik',
  'sheet.define.boundsText':
    'Tonggak 1: jumlah yang tidak diketahui dianggap nol, lalu sebanyak mungkin. '
    + 'Tonggak 2: semua instansi tanpa data dukung gagal, lalu memenuhi. '
    + '“Sudah pasti” bila keduanya memberi putusan yang sama.',
  'sheet.define.unknown': 'Tidak diketahui',
  'sheet.define.unknownText': 'Jumlah yang tidak diberikan data dukung. Tampil sebagai – dan tidak pernah dibaca sebagai 0.',
  'sheet.define.smallNumber': 'Jumlah kecil',
  'sheet.define.smallNumberText': 'Penyebut yang begitu kecil sehingga satu laporan menggeser persentase beberapa poin.',
};
