// Words and figures in the window's language, as hooks: the only way a component puts anything into words.

import { useMemo } from 'react';
import type { Language, Text } from '../../shared/domain.ts';
import type { MessageParams } from '../../shared/errors.ts';
import {
  formatCount, formatDate, formatDecimal, formatPercent, say, t, type MessageKey,
} from '../../shared/i18n/t.ts';
import { useSettings } from './settings.ts';

export interface Words {
  readonly language: Language;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  readonly say: (prefix: 'error' | 'finding' | 'job', code: string, params?: MessageParams) => string;
  /** A whole number; `–` when it is not known. */
  readonly count: (value: number | null) => string;
  readonly decimal: (value: number, places: number) => string;
  /** A percentage (45, not 0.45); `–` when there is none. */
  readonly percent: (percent: number | null, places?: number) => string;
  /** Basis points as a percentage without idle decimals: 4500 is `45 %`. */
  readonly points: (basisPoints: number) => string;
  readonly date: (iso: string) => string;
  readonly text: (text: Text) => string;
}

const placesOf = (basisPoints: number): number => (basisPoints % 100 === 0 ? 0 : basisPoints % 10 === 0 ? 1 : 2);

// A number and its sign never part at the end of a line.
const unbroken = (text: string): string => text.replace(' ', '\u00a0');

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({
  language,
  t: (key, params) => t(language, key, params),
  say: (prefix, code, params) => say(language, prefix, code, params),
  count: (value) => (value === null ? '–' : formatCount(value, language)),
  decimal: (value, places) => formatDecimal(value, places, language),
  percent: (percent, places) => unbroken(formatPercent(percent, language, places)),
  points: (basisPoints) => unbroken(formatPercent(basisPoints / 100, language, placesOf(basisPoints))),
  date: (iso) => formatDate(iso, language),
  text: (text) => text[language],
});

export const useWords = (): Words => {
  const language = useSettings((settings) => settings.language);
  return useMemo(() => wordsOf(language), [language]);
};
