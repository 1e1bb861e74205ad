// Kata-kata baris perintah, di samping kalimat galat, temuan, dan pekerjaan.

import type { cli as english } from '../en/cli.ts';

export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.created': 'Proyek dibuat: {file}',
  'cli.cancelling': 'Membatalkan …',
  'cli.imported': 'Seluruhnya {kept} baris diambil',
  'cli.undone': 'Impor {id} dibatalkan: {rows} baris',
  'cli.scored': '{code} · diterima {from} s.d. {to} · per {asAt} · skenario {scenario}',
  'cli.agencies': '{agencies} instansi · {withEvidence} dengan data dukung · {missing} belum ada',
  'cli.good': 'Instansi baik: {good} · titik awal {baseline}',
  'cli.verdict.met': 'tercapai',
  'cli.verdict.notMet': 'belum tercapai',
  'cli.verdict.notAssessable': 'belum dapat dinilai',
  'cli.exported': '{file} ditulis: {recomputed} dari {formulas} rumus dihitung ulang dan sama',
  'cli.verified': '{recomputed} dari {formulas} rumus dihitung ulang, {different} berbeda',
  'error.import.unknownHeader': 'Lembar "{sheet}" tidak mempunyai kolom "{header}". Judul kolomnya: {headers}. Huruf kolom seperti C juga bisa.',
  'error.import.noPeriod': 'Tidak ada petunjuk periode di "{file}". Sebutkan dengan --period: {periods}.',
  'error.scenario.unknown': 'Skenario "{scenario}" tidak ada. Yang ada: {scenarios}.',
};
