// Harmless texts for the sample's reports: matters of public service, without a person, a name or a number to reach anybody.

import type { Random } from './random.ts';

interface Topic {
  readonly category: string;
  readonly unit: string;
  readonly title: string;
  readonly body: string;
}

const topics: readonly Topic[] = [
  {
    category: 'Infrastruktur', unit: 'Pekerjaan Umum', title: 'Jalan berlubang',
    body: 'Jalan berlubang dan tergenang setiap kali hujan; mohon diperbaiki.',
  },
  {
    category: 'Infrastruktur', unit: 'Pekerjaan Umum', title: 'Lampu jalan padam',
    body: 'Lampu jalan padam sudah dua minggu, sehingga gelap pada malam hari.',
  },
  {
    category: 'Lingkungan', unit: 'Lingkungan Hidup', title: 'Sampah menumpuk',
    body: 'Sampah menumpuk di tempat penampungan sementara dan belum diangkut.',
  },
  {
    category: 'Lingkungan', unit: 'Lingkungan Hidup', title: 'Saluran air tersumbat',
    body: 'Saluran air tersumbat, air meluap ke jalan.\nMohon dibersihkan.',
  },
  {
    category: 'Pendidikan', unit: 'Pendidikan', title: 'Jadwal pendaftaran sekolah',
    body: 'Mohon penjelasan tentang jadwal dan syarat pendaftaran sekolah.',
  },
  {
    category: 'Kesehatan', unit: 'Kesehatan', title: 'Antrean puskesmas',
    body: 'Antrean di puskesmas panjang; usul agar nomor antrean dibagikan lebih awal.',
  },
  {
    category: 'Perhubungan', unit: 'Perhubungan', title: 'Rambu jalan rusak',
    body: 'Rambu "hati-hati" di tikungan rusak dan tertutup pohon.',
  },
  {
    category: 'Administrasi', unit: 'Kependudukan', title: 'Layanan surat keterangan',
    body: 'Berapa lama waktu pengurusan surat keterangan, dan apa saja syaratnya?',
  },
  { category: 'Administrasi', unit: 'Kependudukan', title: 'Jam layanan loket', body: 'Loket tutup sebelum jam layanan berakhir.' },
  { category: 'Sosial', unit: 'Sosial', title: 'Data penerima bantuan', body: 'Mohon informasi cara memeriksa data penerima bantuan.' },
  {
    category: 'Air Minum', unit: 'Air Minum', title: 'Air tidak mengalir',
    body: 'Air tidak mengalir sejak tiga hari lalu, tanpa pemberitahuan.',
  },
  {
    category: 'Taman dan Ruang Publik', unit: 'Pertamanan', title: 'Bangku taman rusak',
    body: 'Bangku taman rusak; usul agar ditambah tempat berteduh.',
  },
];

const spots = [
  'di dekat pasar', 'di depan balai warga', 'di simpang empat', 'di tepi sungai', 'di sekitar terminal', 'di jalan menuju dermaga',
];

/** A topic with a place in its title. */
export const topicOf = ({ pick }: Random): Topic => {
  const topic = pick(topics);
  return { ...topic, title: `${topic.title} ${pick(spots)}` };
};
