// Header words for the column that names an agency, shared by every layout that has one.

export const agencyHeaders: readonly string[] = [
  'Nama Instansi', 'Instansi', 'Nama OPD', 'OPD', 'Nama SKPD', 'SKPD', 'Nama Perangkat Daerah', 'Perangkat Daerah',
  'Organisasi Perangkat Daerah', 'Kementerian/Lembaga', 'Nama Kementerian/Lembaga', 'Kementerian/Lembaga/Pemerintah Daerah',
  'Kementerian/Lembaga/Pemda', 'Kementerian/Lembaga/Daerah', 'K/L', 'K/L/D', 'K/L/Pemda', 'Nama Kabupaten/Kota', 'Kabupaten/Kota',
  'Nama Kab/Kota', 'Kab/Kota', 'Kota/Kabupaten', 'Nama Pemerintah Daerah', 'Pemerintah Daerah', 'Nama Pemda', 'Pemda', 'Satuan Kerja',
  'Nama Unit Kerja', 'Unit Kerja', 'Nama Unit', 'Instansi Pemerintah', 'Instansi Terhubung', 'Nama Lembaga', 'Agency', 'Agency Name',
  'Institution', 'Organization', 'Organisasi', 'Institusi', 'Lembaga', 'Kementerian', 'Kabupaten', 'Nama Kabupaten', 'Nama Kota',
  'Nama Provinsi', 'Provinsi', 'Nama Wilayah', 'Wilayah', 'Nama',
];

export const numberHeaders: readonly string[] = ['No', 'Nomor', 'No Urut', 'Nomor Urut', 'Number'];
