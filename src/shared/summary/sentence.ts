// A sentence of fixed words in which every number knows what it is a number of, so that whoever shows it can link it to its source:
// the window to an explanation, the workbook to a cell. Knows no score.

import type { Language } from '../domain.ts';
import { formatCount, formatDate, formatDecimal, formatPercent, t, type MessageKey } from '../i18n/t.ts';

/** The figures a sentence can speak of. */
export type FigureName =
  | 'm1' | 'm2' | 'm3' | 'good' | 'goodWithSpeed' | 'baseline' | 'evidence' | 'quickFollowUp' | 'closedByTimer' | 'trend' | 'pace';

/** Words as they stand, or a number with the figure it belongs to. */
export type SentencePart = string | { readonly text: string; readonly figure: FigureName };

export interface Sentence {
  /** The template's key: stable, one a sentence. */
  readonly key: MessageKey;
  readonly parts: readonly SentencePart[];
}

/** What fills a place of a template: words, or a number of a figure. */
export type Fill = string | { readonly text: string; readonly figure: FigureName };

/** How numbers are written in a language. */
export const writer = (language: Language) => ({
  language,
  count: (value: number): string => formatCount(value, language),
  percent: (percent: number | null): string => formatPercent(percent, language).replace(' ', '\u00A0'),
  /** Basis points without idle decimals: 4500 is `45 %`. */
  points: (basisPoints: number): string =>
    formatPercent(basisPoints / 100, language, basisPoints % 100 === 0 ? 0 : basisPoints % 10 === 0 ? 1 : 2).replace(' ', '\u00A0'),
  /** Hundredths of a point with their sign: -150 is `−1,50`. */
  change: (hundredths: number): string => `${hundredths > 0 ? '+' : ''}${formatDecimal(hundredths / 100, 2, language)}`,
  date: (iso: string): string => formatDate(iso, language),
});
export type Writer = ReturnType<typeof writer>;

/** Fills a template; every place must be given, and one that is not stays visible as `{name}`. */
export const sentenceOf = (language: Language, key: MessageKey, fills: Readonly<Record<string, Fill>>): Sentence => ({
  key,
  parts: t(language, key).split(/(\{\w+\})/u).filter((piece) => piece !== '').map((piece) => {
    const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
    return name === undefined ? piece : (fills[name] ?? piece);
  }),
});

/** The sentence as plain text. */
export const textOf = ({ parts }: Sentence): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
