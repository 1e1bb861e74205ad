// Kalimat bahasa Indonesia untuk kode AppError: apa yang salah, di mana, dan apa yang dapat dilakukan sekarang.

import type { errors as english } from '../en/errors.ts';

export const errors: Readonly<Record<keyof typeof english, string>> = {
  'error.file.notFound': 'Berkas "{file}" tidak ditemukan. Periksa namanya, atau pilih sekali lagi.',
  'error.host.gone': 'Program di balik jendela ini sudah berhenti. Jalankan Tolok lagi; yang sudah tersimpan tetap aman.',
  'error.internal': 'Terjadi kesalahan yang tidak diduga Tolok. Rujukan {reference}; rinciannya ada di log.',
};
