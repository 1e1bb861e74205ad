// Kata-kata komentar tentang tonggak, data dukung, dan instansi.

import type { comments as english } from '../en/comments.ts';

export const comments: Readonly<Record<keyof typeof english, string>> = {
  'comment.title': 'Komentar',
  'comment.about': 'Tentang',
  'comment.write': 'Komentar baru',
  'comment.hint': 'Tersimpan dengan tanggal hari ini di dalam proyek.',
  'comment.add': 'Tambahkan',
  'comment.remove': 'Hapus komentar tanggal {date}',
  'comment.none': 'Belum ada komentar.',
  'comment.added': 'Komentar disimpan.',
  'comment.milestone': 'Tonggak {number}',
  'comment.evidence': 'Data dukung tonggak {number}, {period}',
};
