// Kata-kata kecepatan: parameternya dan artinya.

import type { speed as english } from '../en/speed.ts';

export const speed: Readonly<Record<keyof typeof english, string>> = {
  'parameter.followUpLimit': 'Batas tindak lanjut cepat',
  'parameter.disclosureTargetItems': 'Sasaran butir informasi terbuka',
  'parameter.disclosureWeights': 'Bobot enam pemeriksaan butir',
  'parameter.completionLimits': 'Batas penyelesaian per klasifikasi',
  'parameter.notYetDue': 'Laporan terbuka yang belum lewat batas',
  'parameter.notYetDue.excluded': 'Dikeluarkan',
  'parameter.notYetDue.late': 'Terlambat',
  'parameter.jointLeaveWorks': 'Cuti bersama dihitung hari kerja',
  'parameter.countFrom': 'Hari dihitung sejak',
  'parameter.countFrom.nextDay': 'Hari berikutnya',
  'parameter.countFrom.sameDay': 'Hari yang sama',
  'parameterHint.followUpLimit': 'Hari kerja sejak diterima sampai tindak lanjut pertama.',
  'sheet.meaning.followUpLimit': 'Tindak lanjut pertama dalam sekian hari kerja disebut cepat.',
  'sheet.meaning.completionLimits':
    'Hari kerja untuk menyelesaikan laporan: tidak berkadar pengawasan, berkadar pengawasan, permintaan informasi, aspirasi, tanpa klasifikasi.',
  'sheet.meaning.notYetDue': 'Apakah laporan terbuka yang belum lewat batas pada tanggal data dikeluarkan atau terlambat.',
  'sheet.meaning.jointLeaveWorks': 'Apakah cuti bersama dihitung sebagai hari kerja.',
  'sheet.meaning.countFrom': 'Apakah hari diterima dihitung sebagai hari pertama, atau hari sesudahnya.',
};
