// Kata-kata layar sambutan: membuat, membuka, mencoba contoh.

import type { welcome as english } from '../en/welcome.ts';

export const welcome: Readonly<Record<keyof typeof english, string>> = {
  'welcome.title': 'Tolok',
  'welcome.lead': 'Dari data dukung instansi ke nilai setiap tonggak, lengkap dengan asal angkanya. Tanpa jaringan.',
  'welcome.new': 'Evaluasi baru …',
  'welcome.newMeaning': 'Mulai dari komitmen ID0112: tonggak, target, dan periodenya sudah terisi.',
  'welcome.open': 'Buka …',
  'welcome.openMeaning': 'Berkas .tolok yang sudah ada.',
  'welcome.sample': 'Evaluasi contoh',
  'welcome.sampleMeaning': '653 instansi rekaan dengan data dukung B06, B12, dan B18. Untuk mencoba.',
  'welcome.recent': 'Terakhir dibuka',
  'welcome.recentNone': 'Belum ada evaluasi yang pernah dibuka di sini.',
  'welcome.missing': 'tidak ada lagi di tempatnya',
  'welcome.name': 'Nama evaluasi',
  'welcome.nameUsual': 'Evaluasi LAPOR! 2022',
  'welcome.create': 'Pilih tempat dan buat',
  'welcome.templateMeaning': 'Isi komitmen mengikuti templat ID0112 (SP4N-LAPOR!). Semuanya dapat diubah nanti.',
};
