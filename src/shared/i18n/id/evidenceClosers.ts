// Siapa yang menutup laporan.

import type { evidenceClosers as english } from '../en/evidenceClosers.ts';

export const evidenceClosers: Readonly<Record<keyof typeof english, string>> = {
  'evidence.closer.system': 'sistem',
  'evidence.closer.admin': 'admin',
  'evidence.closer.reporter': 'pelapor',
  'evidence.closer.none': 'tidak disebut',
};
