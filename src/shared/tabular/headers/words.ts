// The shape of a layout's header words, and how they are compared. The words themselves are data, a file a layout.

import type { Field } from '../plan.ts';
import { foldTight, foldWords } from '../words.ts';

/** For each field the header words that mean it, the surest first. */
export type HeaderWords = Readonly<Partial<Record<Field, readonly string[]>>>;

export interface HeaderMatch {
  readonly field: Field;
  /** 0 is the surest word of the field; of two columns for one field the lower rank wins. */
  readonly rank: number;
}

/** Header words compare without case, spaces, underscores and punctuation; a percent sign is a word. */
export const headerKey = (text: string): string => foldTight(text.replaceAll('%', ' persen '));

const fillers: ReadonlySet<string> = new Set([
  'jumlah', 'total', 'jml', 'laporan', 'aduan', 'pengaduan', 'yang', 'yg', 'telah', 'status', 'data', 'of', 'number', 'reports',
]);

/** The key without words that only say that reports are counted: `Jumlah Aduan yang Selesai` → `selesai`. */
export const essentialKey = (text: string): string =>
  foldWords(text.replaceAll('%', ' persen ')).split(' ').filter((word) => !fillers.has(word)).join('');

/** Matches by header key. */
export const indexOfWords = (words: HeaderWords): ReadonlyMap<string, HeaderMatch> => {
  const index = new Map<string, HeaderMatch>();
  for (const [field, forms] of Object.entries(words) as [Field, readonly string[]][]) {
    forms.forEach((form, rank) => {
      const key = headerKey(form);
      if (!index.has(key)) index.set(key, { field, rank });
    });
  }
  return index;
};
