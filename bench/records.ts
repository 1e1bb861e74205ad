// Seeded records shaped like real LAPOR! exports (agreement page evidence.md): a few agencies hold most reports, titles and
// bodies are free text of very uneven length, some dates are text and some are real. It knows nothing of file formats.

/** One record by column; `null` is an empty cell, a number in a date column is an Excel serial. */
export type RecordCells = readonly (string | number | null)[];

export const recordHeaders = [
  'Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Klasifikasi Laporan', 'Kategori', 'Judul Laporan',
  'Isi Laporan Awal', 'Tipe Laporan (Anonim/Rahasia)', 'Sumber Laporan', 'Instansi Terdisposisi', 'Status Laporan',
  'Tanggal Disposisi', 'Tanggal Selesai', 'Provinsi',
] as const;

/** Zero-based columns whose numbers are Excel serials: whole days, and days with a time. */
export const dateColumns = { day: 12, stamp: 11 } as const;

const places = [
  'Bandung', 'Bogor', 'Bekasi', 'Cirebon', 'Semarang', 'Surakarta', 'Magelang', 'Banyumas', 'Sleman', 'Bantul', 'Malang',
  'Kediri', 'Blitar', 'Jember', 'Serang', 'Tangerang', 'Medan', 'Padang', 'Palembang', 'Lampung', 'Banjar', 'Kutai', 'Gowa',
  'Maros', 'Manado', 'Ambon', 'Ternate', 'Sorong', 'Kupang', 'Bima',
];
const provinces = ['Jawa Barat', 'Jawa Tengah', 'DI Yogyakarta', 'Jawa Timur', 'Banten', 'Sumatera Utara', 'Sulawesi Selatan'];
const offices = [
  'Dinas Sosial', 'Dinas Perhubungan', 'Dinas Pendidikan', 'Dinas Kesehatan', 'Dinas Lingkungan Hidup', 'Dinas Pekerjaan Umum',
  'Dinas Kependudukan dan Pencatatan Sipil', 'Badan Pendapatan Daerah', 'Satuan Polisi Pamong Praja', 'Kecamatan Kota',
];
const statuses = ['Laporan Terdisposisi', 'Sedang Diproses', 'Ditutup oleh Sistem', 'Ditutup oleh Pelapor', 'Laporan Arsip'];
const classes = ['Pengaduan Tidak Berkadar Pengawasan', 'Pengaduan Berkadar Pengawasan', 'Permintaan Informasi', 'Aspirasi', null];
const categories = [
  'Jalan dan Jembatan', 'Bantuan Sosial', 'Administrasi Kependudukan', 'Penerangan Jalan', 'Sampah', 'Perizinan', 'Sekolah',
  'Air Bersih', 'Parkir & Lalu Lintas', 'Rumah Sakit',
];
const words = [
  'jalan', 'rusak', 'berlubang', 'sejak', 'bulan', 'lalu', 'mohon', 'segera', 'ditindaklanjuti', 'warga', 'di', 'depan', 'pasar',
  'lampu', 'mati', 'setiap', 'malam', 'bantuan', 'belum', 'diterima', 'sampai', 'hari', 'ini', 'padahal', 'sudah', 'terdaftar',
  'petugas', 'tidak', 'menjawab', 'ketika', 'ditanya', 'tentang', 'berkas', 'yang', 'kurang', 'sampah', 'menumpuk', '&', 'bau',
  'air', 'keruh', 'terima', 'kasih', 'atas', 'perhatiannya', '—', 'RT 03/RW 05', '"penting"', 'lebih', 'dari', '3', 'kali',
];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A small seeded generator of numbers in [0, 1): the same seed gives the same data on every machine. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** `count` records; `bodyWords` is the mean length of the body in words, most bodies being shorter and a few far longer. */
export function* records(count: number, seed: number, bodyWords: number): Generator<RecordCells> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(random() ** skew * list.length)] as T;
  const agencies = places.flatMap((place) => offices.map((office) => `${office} Kabupaten ${place}`));
  const prose = (mean: number): string => {
    const length = Math.max(3, Math.round(-Math.log(1 - random()) * mean));
    return Array.from({ length }, () => pick(words)).join(' ');
  };
  for (let index = 0; index < count; index += 1) {
    const day = Math.floor(random() * 365);
    const received = 44562 + day;
    const status = pick(statuses, 1.6);
    yield [
      String(5_000_000 + index * 3), `${1 + (day % 28)} ${pick(months)} 2022`,
      `${pad(Math.floor(random() * 24))}:${pad(Math.floor(random() * 60))}:${pad(Math.floor(random() * 60))}`,
      pick(classes, 1.5), pick(categories), prose(7), prose(bodyWords), random() < 0.2 ? 'Anonim' : null,
      pick(['Website', 'Aplikasi', 'SMS', 'Media Sosial'], 2), pick(agencies, 3), status,
      received + Math.round(random() * 86400) / 86400,
      status.startsWith('Ditutup') ? received + Math.floor(random() * 60) : null, pick(provinces, 2),
    ];
  }
}
