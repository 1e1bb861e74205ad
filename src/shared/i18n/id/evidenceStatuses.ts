// Peta status pada layar data dukung.

import type { evidenceStatuses as english } from '../en/evidenceStatuses.ts';

export const evidenceStatuses: Readonly<Record<keyof typeof english, string>> = {
  'evidence.statuses.word': 'Kata di data dukung',
  'evidence.statuses.status': 'Dihitung sebagai',
  'evidence.statuses.closedBy': 'Ditutup oleh',
  'evidence.statuses.origin': 'Ditetapkan',
  'evidence.statuses.own': 'evaluasi ini',
  'evidence.statuses.builtIn': 'Tolok',
  'evidence.statuses.add': 'Tambah kata',
  'evidence.statuses.newWord': 'Kata seperti di data dukung',
  'evidence.statuses.statusOf': 'Status {word}',
  'evidence.statuses.closerOf': 'Penutup pada {word}',
  'evidence.statuses.hint': 'Perubahan berlaku juga untuk laporan yang sudah masuk; yang berubah ditunjukkan sebelum ditetapkan.',
};
