// The classes of reports and the words they arrive as. A class decides which limit in working days a report has.

import type { ReportClass } from '../domain.ts';
import { foldTight } from './words.ts';

const words: Readonly<Record<string, ReportClass>> = {
  pengaduanberkadarpengawasan: 'supervisory',
  berkadarpengawasan: 'supervisory',
  pengaduantidakberkadarpengawasan: 'notSupervisory',
  tidakberkadarpengawasan: 'notSupervisory',
  pengaduan: 'notSupervisory',
  permintaaninformasi: 'information',
  aspirasi: 'aspiration',
};

/** The words that say a class and nothing else; for these the class is as good as the text. */
const plainWords: ReadonlySet<string> = new Set([
  '', 'Pengaduan Berkadar Pengawasan', 'Pengaduan Tidak Berkadar Pengawasan', 'Permintaan Informasi', 'Aspirasi',
]);
export const isPlainClass = (word: string): boolean => plainWords.has(word);

/** The class a word stands for. Blank is unclassified, an eighth of one real export; null when the word is not known. */
export const classOfWord = (word: string): ReportClass | null => {
  const key = foldTight(word);
  return key === '' ? 'unclassified' : (words[key] ?? null);
};
