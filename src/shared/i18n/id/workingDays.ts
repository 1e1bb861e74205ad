// Kata-kata kecepatan di Ringkasan dan halaman instansi, serta tabel hari libur.

import type { workingDays as english } from '../en/workingDays.ts';

export const workingDays: Readonly<Record<keyof typeof english, string>> = {
  'speed.title': 'Kecepatan',
  'speed.followUp': 'Tindak lanjut pertama, hari kerja',
  'speed.completion': 'Penyelesaian, hari kerja',
  'speed.mean': 'Rata-rata',
  'speed.median': 'Median',
  'speed.p90': 'P90',
  'speed.within': 'Dalam batas',
  'speed.all': 'Semua laporan',
  'speed.explainShare': '{percent} = {num} dalam batasnya, dari {den} yang sudah jatuh tempo dan bertanggal. Tidak dihitung: '
    + '{notYetDue} belum jatuh tempo, {undated} tuntas tanpa tanggal.',
  'speed.explain.mean': '{days} hari kerja: jumlah hari dari {reports} laporan yang bertanggal, dibagi banyaknya.',
  'speed.explain.median': '{days} hari kerja: separuh dari {reports} laporan yang bertanggal tidak lebih lama dari itu.',
  'speed.explain.p90': '{days} hari kerja: sembilan dari sepuluh di antara {reports} laporan yang bertanggal tidak lebih lama dari itu.',
  'speed.explainNone': 'Tidak ada laporan yang mempunyai tanggalnya.',
  'holidays.title': 'Hari kerja',
  'holidays.edit': 'Hari libur …',
  'holidays.lead': 'Senin sampai Jumat dikurangi hari-hari ini. Tahun yang tidak terdaftar tidak mempunyai tabel: kecepatan di '
    + 'dalamnya tidak dinilai.',
  'holidays.version': 'Versi tabel',
  'holidays.used': 'Hari kerja menurut tabel {version}.',
  'holidays.year': 'Tahun',
  'holidays.addYear': 'Tambah {year}',
  'holidays.decree': 'Keputusan',
  'holidays.workingDays': '{year}: {count} hari kerja.',
  'holidays.date': 'Tanggal',
  'holidays.kind': 'Jenis',
  'holidays.kind.holiday': 'Libur nasional',
  'holidays.kind.jointLeave': 'Cuti bersama',
  'holidays.days': 'Hari libur {year}',
  'holidays.fault': '“{date}” bukan tanggal di tahunnya, atau tertulis dua kali. Tulis seperti 2022-05-02.',
  'holidays.saved': 'Tabel hari libur disimpan.',
  'agencies.colQuick': '% cepat',
  'agencies.colMean': 'Rata-rata hari',
  'agencies.colGoodWithSpeed': 'Baik dengan kecepatan',
  'agencies.interval': 'Karena kebetulan saja antara {low} dan {high} (Wilson, 95 %).',
  'agencies.meanWithin': 'Rata-rata sampai tindak lanjut pertama: {days} hari, dalam batas {limit}.',
  'agencies.meanOver': 'Rata-rata sampai tindak lanjut pertama: {days} hari, melewati batas {limit}.',
  'agencies.quickSentence': '{percent} cepat: {num} dari {den} dalam {limit} hari kerja.',
};
