// Yang berdiri di sekitar parameter pada lembar Parameter buku kerja.

import type { sheetParameters as english } from '../en/sheetParameters.ts';

export const sheetParameters: Readonly<Record<keyof typeof english, string>> = {
  'sheet.parameters.how':
    'Ubah sel biru: persentase, putusan, tonggak, dan bagan langsung ikut. Kolom pertama adalah nama sel di seluruh buku kerja.',
  'sheet.parameters.name': 'Nama',
  'sheet.parameters.parameter': 'Parameter',
  'sheet.parameters.value': 'Nilai',
  'sheet.parameters.values': 'Pilihan',
  'sheet.parameters.meaning': 'Arti',
  'sheet.parameters.exported': 'Saat diekspor',
  'sheet.parameters.changed': 'Diubah',
  'sheet.parameters.valid': 'Periksa',
  'sheet.parameters.used': 'Yang dipakai rumus',
  'sheet.parameters.interventions': 'Pengandaian: yang diumpamakan sudah dikerjakan instansi',
  'sheet.parameters.interventionsHow': 'Angka buku kerja ini sudah memuatnya; mengubah sel ini tidak mengubah apa pun. Ditulis seperti pada baris perintah.',
  'sheet.parameters.fixed': 'Yang bergantung padanya tetap seperti saat diekspor.',
  'sheet.parameters.bands': 'Kelompok volume',
  'sheet.parameters.band': 'Kelompok',
  'sheet.parameters.bound': 'Mulai (laporan diterima)',
  'sheet.parameters.bandName': 'Nama',
  'sheet.parameters.invalid': 'Nilai ini tidak sah',
  'sheet.parameters.listOf': 'Bilangan bulat, terbesar dahulu, dipisah koma',
  'sheet.parameters.range': '{min} – {max}',
};
