// Lampiran laporan: lembarnya, dan panel tempat menulisnya.

import type { annex as english } from '../en/annex.ts';

export const annex: Readonly<Record<keyof typeof english, string>> = {
  'annex.title': 'Lampiran: laporan satu per satu',
  'annex.sheet': 'Laporan',
  'annex.stateThen': 'Status per tanggal',
  'annex.stated': 'Status menurut berkas',
  'annex.counting': 'Dihitung',
  'annex.counting.counted': 'dihitung',
  'annex.counting.superseded': 'digantikan',
  'annex.counting.outside': 'di luar jendela',
  'annex.counting.nobodys': 'tanpa instansi',
  'annex.panel': 'Lampiran laporan',
  'annex.lead': 'Semua laporan periode {period} yang masuk satu per satu, dalam buku kerja tersendiri: statusnya per tanggal, dihitung atau tidak, dan baris asalnya.',
  'annex.withTitles': 'Sertakan judul laporan',
  'annex.withTitlesHint': 'Judul ditulis pelapor dan dapat memuat data pribadi.',
  'annex.export': 'Ekspor lampiran…',
  'annex.fileName': '{project} {period} lampiran.xlsx',
  'annex.working': 'Menulis lampiran',
  'annex.done': '{name}: {rows} laporan pada {sheets} lembar',
  'annex.none': 'Periode ini tidak punya laporan satu per satu.',
};
