// Kata-kata rencana, kurva, dan perbandingan skenario.

import type { plan as english } from '../en/plan.ts';

export const plan: Readonly<Record<keyof typeof english, string>> = {
  'error.plan.notPlannable':
    'Tonggak 1 pada {period} menghitung tindak lanjut cepat, dan yang terlambat tetap terlambat: tidak dapat direncanakan. Hitunglah yang '
    + 'selesai atau ditindaklanjuti.',
  'error.plan.notAssessable':
    'Tonggak {milestone} tidak dapat direncanakan untuk {period}: tidak ada yang dihitung. Impor data dukung atau daftar instansi dahulu.',
  'plan.reason.noEvidence': 'tanpa data dukung',
  'plan.reason.noReports': 'tanpa laporan',
  'plan.reason.belowMinimum': 'di bawah minimumReports',
  'plan.reason.unknownCounts': 'tindak lanjut tidak disebut',
  'plan.reason.tooFewOpen': 'laporan terbuka kurang',
  'plan.goal.m1': 'Tonggak 1: {now} dari {needed} laporan yang diperlukan',
  'plan.goal.m2': 'Tonggak 2: {now} dari {needed} instansi yang diperlukan',
  'plan.cost': '{cost} laporan perlu ditangani di {agencies} instansi',
  'plan.unreachable': 'Di luar jangkauan: masih kurang {shortfall} walau semua yang terjangkau dikerjakan',
  'plan.flipsAt': '{target} instansi masih memenuhi sampai ambang {threshold}',
  'plan.neverMet': '{target} instansi tidak memenuhi pada ambang mana pun',
  'plan.alternates': 'Termurah berikutnya',
  'plan.outOfReach': 'Di luar jangkauan',
};
