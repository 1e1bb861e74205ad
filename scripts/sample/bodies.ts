// Names of ministries and institutions that do not exist.

import { random } from './random.ts';

/** The 34 ministries. */
export const ministries: readonly string[] = [
  'Lumbung Pangan dan Benih', 'Tata Sungai dan Danau', 'Angin, Cuaca, dan Musim', 'Pelayaran Rakyat', 'Rempah dan Hasil Kebun',
  'Gunung Api dan Kebumian', 'Jalan Desa dan Jembatan', 'Air Bersih dan Sumur', 'Kriya dan Anyaman', 'Pasar dan Takaran',
  'Penerangan Jalan', 'Garam dan Tambak', 'Hutan Bakau dan Pantai', 'Arsip dan Naskah', 'Permainan dan Gelanggang', 'Bahasa dan Aksara',
  'Pos dan Perlintasan', 'Rumah Layak Huni', 'Kesejahteraan Keluarga Nelayan', 'Angkutan Antarpulau', 'Bendungan dan Irigasi',
  'Peternakan Rakyat', 'Kelautan Dalam', 'Usaha Kecil Perdesaan', 'Sekolah Kejuruan', 'Kesehatan Desa', 'Perbatasan dan Pulau Luar',
  'Tanah Ulayat', 'Tata Kota dan Taman', 'Kebudayaan Pesisir', 'Siaran dan Kabar', 'Tenaga Surya dan Angin', 'Pelatihan Kerja',
  'Pencatatan Warga',
].map((field) => `Kementerian ${field}`);

const forms = [
  'Badan Pengelola', 'Badan Penguji', 'Lembaga Pembina', 'Dewan', 'Otorita', 'Balai Besar', 'Pusat Layanan', 'Perusahaan Umum',
];
const fields = [
  'Mercusuar', 'Lampu Jalan', 'Taman Kota', 'Terminal Sungai', 'Gudang Garam', 'Benih Padi', 'Rempah Pantai', 'Batik Pesisir',
  'Jembatan Gantung',
  'Sumur Dalam', 'Kebun Raya', 'Pasar Terapung', 'Menara Cuaca', 'Air Minum Pulau', 'Angkutan Danau', 'Layar Rakyat', 'Kapal Perintis',
  'Naskah Kuno', 'Alat Musik', 'Timbangan Niaga', 'Pakan Ternak', 'Rumput Laut', 'Tambak Udang', 'Kopi Gunung', 'Kayu Olahan',
];

/** The 100 institutions. */
export const institutions = (): string[] => {
  const all = forms.flatMap((form) => fields.map((field) => `${form} ${field}`));
  return random('institutions').shuffle(all).slice(0, 100);
};
