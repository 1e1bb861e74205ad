// Kata-kata matriks data dukung: keadaan, pemeriksaan, dan dialog satu sel.

import type { matrix as english } from '../en/matrix.ts';

export const matrix: Readonly<Record<keyof typeof english, string>> = {
  'matrix.of': 'Data dukung tonggak {number}, {period}',
  'matrix.received': 'Diterima dengan cara lain (bukan berkas yang diimpor)',
  'matrix.administrative': 'Pemeriksaan administratif',
  'matrix.substantive': 'Pemeriksaan substantif',
  'matrix.check.open': 'Belum diperiksa',
  'matrix.check.passed': 'Lolos',
  'matrix.check.failed': 'Tidak lolos',
  'matrix.acceptHint': 'Dapat dilakukan setelah kedua pemeriksaan lolos.',
  'matrix.savedOn': 'Terakhir disimpan {date}.',
  'matrix.said.administrative.passed': 'lolos administratif',
  'matrix.said.administrative.failed': 'tidak lolos administratif',
  'matrix.said.substantive.passed': 'lolos substantif',
  'matrix.said.substantive.failed': 'tidak lolos substantif',
  'matrix.accept': 'Terima data dukung ini',
  'matrix.responsible': 'Penanggung jawab',
  'matrix.note': 'Catatan',
  'matrix.saved': 'Pemeriksaan disimpan.',
  'matrix.edit': 'Periksa',
  'matrix.state.missing': 'Belum ada',
  'matrix.state.received': 'Diterima',
  'matrix.state.checked': 'Diperiksa',
  'matrix.state.accepted': 'Disetujui',
};
