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
  'sheet.define.m3': 'Tonggak 3',
  'sheet.define.m3Text':
    'Jumlah nilai butir terbuka ÷ 100 × yang terbesar dari banyaknya butir dan disclosureTargetItems. Tercapai bila jumlah nilai '
    + 'mencapai 100 × disclosureTargetItems; tanpa angka itu tidak ada putusan.',
  'sheet.define.checks': 'Enam pemeriksaan butir',
  'sheet.define.checksText':
    'Terbit (ada tautan, atau tanggal sampai batas data), lengkap, tepat waktu (dalam periode), terbaca mesin (xlsx, csv, json, xml, '
    + 'API; bukan pdf atau gambar), lisensi terbuka, terdokumentasi. Yang tidak dapat diketahui tidak lulus. Bobotnya disclosureWeights.',
  'sheet.define.workingDay': 'Hari kerja',
  'sheet.define.workingDayText':
    'Senin sampai Jumat di luar hari libur nasional, dan di luar cuti bersama kecuali jointLeaveWorks. Dihitung mulai sehari setelah '
    + 'laporan masuk, atau sejak hari itu bila countFrom sameDay.',
  'sheet.define.firstFollowUp': 'Tindak lanjut pertama',
  'sheet.define.firstFollowUpText':
    'Hari yang disebut demikian oleh data dukung. Disposisi dan aktivitas terakhir bukan tindak lanjut pertama; tanpa hari itu '
    + 'kecepatan tidak dapat dinilai.',
  'sheet.define.quick': 'Tindak lanjut cepat',
  'sheet.define.quickText':
    'Laporan yang pertama ditindaklanjuti dalam followUpLimit hari kerja ÷ penyebut dikurangi yang belum jatuh tempo dan yang tanpa tanggal.',
  'sheet.define.notYetDue': 'Belum jatuh tempo',
  'sheet.define.notYetDueText':
    'Laporan terbuka tanpa tindak lanjut yang masih dalam batasnya pada batas data. Dikeluarkan dari bagian, atau dihitung '
    + 'terlambat, menurut notYetDue.',
  'sheet.define.undated': 'Tanpa tanggal',
  'sheet.define.undatedText':
    'Laporan yang sudah ditangani tanpa tanggal yang diminta. Dikeluarkan dari bagian dan dihitung tersendiri, tidak dianggap '
    + 'terlambat maupun tepat waktu.',
  'sheet.define.goodWithSpeed': 'Baik dan cepat',
  'sheet.define.goodWithSpeedText':
    'Instansi baik yang tindak lanjut cepatnya juga mencapai goodThreshold, di antara yang keduanya dapat diketahui. Jumlahnya tidak '
    + 'mungkin melebihi instansi baik.',
  'sheet.define.percentile': 'Median, persentil ke-90',
  'sheet.define.percentileText':
    'Banyaknya hari kerja yang mencakup separuh, atau sembilan persepuluh, laporan bertanggal: peringkat terdekat, tanpa nilai di '
    + 'antara dua hari.',
  'sheet.define.likePeriod': 'Periode serupa',
  'sheet.define.likePeriodText':
    'Hari yang sama pada tahun sebelumnya: B06 dan B18, B12 dan B24. Hanya periode serupa yang dikurangkan, dalam poin persen.',
  'sheet.define.parts': 'Asal perubahan',
  'sheet.define.partsText':
    'Tingkat sendiri: perubahan tingkat tiap instansi kali rata-rata dua bagian volumenya. Sisanya volume yang berpindah '
    + 'antarinstansi. Keduanya bersama-sama adalah perubahan.',
  'sheet.define.plan': 'Rencana',
  'sheet.define.planText':
    'Laporan paling sedikit yang perlu ditangani agar target tercapai, instansi termurah dahulu. Instansi yang perlu lebih dari yang '
    + 'terbuka berada di luar jangkauan.',
  'sheet.define.seal': 'Segel',
  'sheet.define.sealText':
    'Evaluasi yang dikunci bersama data dukung, parameter, dan angkanya. Tolok menghitungnya lagi dari baris tersimpan dan '
    + 'mengatakan apakah ada yang berbeda.',
};
