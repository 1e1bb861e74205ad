// Kalimat ringkasan evaluasi: pola tetap, setiap angkanya dihitung dan tertaut ke asalnya.

import type { summary as english } from '../en/summary.ts';

export const summary: Readonly<Record<keyof typeof english, string>> = {
  'summary.title': 'Ringkasan dalam kalimat',
  'summary.copy': 'Salin kalimat',
  'summary.measure.completed': 'tingkat penyelesaian',
  'summary.measure.followedUp': 'persentase tindak lanjut',
  'summary.measure.quick': 'tindak lanjut cepat',
  'summary.measure.agencyShare': 'instansi yang memenuhi ambang',
  'summary.measure.disclosure': 'keterbukaan informasi',
  'summary.hypothetical': 'Angka-angka ini pengandaian: skenarionya memuat tindakan yang belum terjadi.',
  'summary.noEvidence': 'Belum ada data dukung untuk {period}; tonggak 1 dan 2 belum dapat dinilai.',
  'summary.m1.met': 'Target {target} tercapai: {measure} {percent} ({num} dari {den} laporan) per {asAt}.',
  'summary.m1.notMet': 'Target {target} belum tercapai: {measure} {percent} ({num} dari {den} laporan) per {asAt}; kurang {missing} laporan.',
  'summary.m1.notAssessable': 'Tonggak 1 belum dapat dinilai per {asAt}: {measure} tidak mempunyai penyebut.',
  'summary.m2.met': 'Target {target} instansi tercapai: {num} dari {den} instansi ({percent}) menindaklanjuti sedikitnya {threshold} '
    + 'laporannya.',
  'summary.m2.notMet': 'Target {target} instansi belum tercapai: {num} dari {den} instansi ({percent}) menindaklanjuti sedikitnya '
    + '{threshold} laporannya; kurang {missing} instansi.',
  'summary.m2.notAssessable': 'Tonggak 2 belum dapat dinilai: tidak ada instansi yang dihitung.',
  'summary.m3.met': 'Target keterbukaan tercapai: {num} dari {needed} poin yang diperlukan ({percent}).',
  'summary.m3.notMet': 'Target keterbukaan belum tercapai: {num} dari {needed} poin yang diperlukan ({percent}); kurang {missing} poin.',
  'summary.m3.notAssessable': 'Tonggak 3 belum dapat diputuskan: jumlah informasi yang harus dibuka belum ditetapkan; nilainya {percent}.',
  'summary.m3.none': 'Tonggak 3 belum dapat dinilai: belum ada daftar informasi yang dibuka.',
  'summary.certain': 'Putusan {milestone} sudah pasti, apa pun isi data yang belum ada (antara {worst} dan {best}).',
  'summary.open': 'Putusan {milestone} masih dapat berubah oleh data yang belum ada (antara {worst} dan {best}).',
  'summary.known': 'Dari data dukung yang ada, nilai {milestone} antara {worst} dan {best}; volume {unknown} instansi lain tidak diketahui.',
  'summary.evidence': '{num} dari {den} instansi mengirim data dukung; {missing} belum.',
  'summary.evidenceAll': 'Semua {den} instansi mengirim data dukung.',
  'summary.good': '{num} dari {den} instansi baik ({percent}); keadaan awal yang diterbitkan {baseNum} dari {baseDen} ({basePercent}).',
  'summary.goodWithSpeed': 'Bila kecepatan ikut dinilai, {num} dari {den} instansi yang dapat dinilai tetap baik; kecepatan {unknown} '
    + 'instansi tidak dapat dinilai.',
  'summary.speedUnknown': 'Kecepatan {unknown} instansi tidak dapat dinilai; itu bukan gagal dan bukan pula berhasil.',
  'summary.quick': '{num} dari {den} laporan ({percent}) mendapat tindak lanjut pertama dalam {limit} hari kerja.',
  'summary.timer': '{num} dari {den} laporan selesai yang penutupnya diketahui ({percent}) ditutup oleh sistem, bukan oleh orang.',
  'summary.trend': 'Dibanding {before}, {measure} berubah {change} poin: {rate} poin oleh kinerja instansi dan {mix} poin oleh '
    + 'pergeseran volume di antara instansi.',
  'summary.explainQuick': '{percent} = {num} laporan mendapat tindak lanjut pertama dalam {limit} hari kerja, dari {den} '
    + 'laporan yang sudah jatuh tempo dan bertanggal pada {agencies} instansi yang dapat dinilai.',
  'summary.explainDisclosure': '{percent} = {num} poin dari {den}: bobot pemeriksaan yang lulus, dijumlahkan atas semua '
    + 'informasi dalam daftar, dibagi 100 poin untuk setiap informasi yang terdaftar atau diminta.',
  'summary.explainWithSpeed': '{percent} = {num} instansi yang baik dan juga cepat pada sedikitnya {threshold} laporannya, dari '
    + '{den} instansi yang dapat dinilai keduanya. Kecepatan {unknown} instansi tidak dapat dinilai.',
  'summary.explainTimer': '{percent} = {num} laporan ditutup oleh sistem, dari {den} laporan selesai yang penutupnya diketahui.',
  'summary.explainTrend': '{change} poin terhadap {before} = {rate} poin oleh perubahan tingkat setiap instansi + {mix} poin '
    + 'oleh pergeseran volume di antara instansi.',
  'summary.explainChange': '{change} poin: {now} pada {period}, {was} pada {before}, rentang waktu yang setara.',
  'summary.trendRate': 'Oleh kinerja instansi',
  'summary.trendMix': 'Oleh pergeseran volume',
  'summary.trendChange': 'Perubahan seluruhnya',
};
