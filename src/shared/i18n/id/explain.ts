// Dari sebuah angka sampai ke sel asalnya.

import type { explain as english } from '../en/explain.ts';

export const explain: Readonly<Record<keyof typeof english, string>> = {
  'explain.cells': 'Lihat selnya',
  'explain.cellsOf': 'Lihat sel baris {row}',
  'explain.place': '{file}, lembar {sheet}, baris {row}',
  'explain.cell': 'Sel',
  'explain.header': 'Kepala kolom',
  'explain.readAs': 'Dibaca sebagai',
  'explain.text': 'Yang tertulis',
  'explain.reports': 'Laporannya',
  'explain.agencies': 'Instansi',
  'explain.sources': 'Asalnya',
  'explain.row': 'Baris',
  'explain.notRead': 'tidak dibaca',
  'explain.items': 'Butir yang dihitung',
  'explain.itemsOf': '{count} butir yang dihitung',
  'explain.itemScore': '{score} dari 100',
  'explain.passed': 'terpenuhi',
  'explain.notPassed': 'tidak terpenuhi',
};
