// Words and figures in a language, for whoever has no hook: the same sentences the hook gives.

import type { Language, Text } from '../../shared/domain.ts';
import type { MessageParams } from '../../shared/errors.ts';
import {
  formatCount, formatDate, formatDecimal, formatPercent, isMessageKey, say, t, type MessageKey,
} from '../../shared/i18n/t.ts';

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

// English says one thing otherwise than many: a sentence about `{count}` may have a twin ending in `.one`.
const countedKey = (key: MessageKey, params: MessageParams = {}): MessageKey => {
  const one = `${key}.one`;
  return String(params['count']) === '1' && isMessageKey(one) ? one : key;
};

// A number and its sign never part at the end of a line.
const unbroken = (text: string): string => text.replace(' ', '\u00a0');

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({
  language,
  t: (key, params) => t(language, countedKey(key, params), params),
  say: (prefix, code, params) => say(language, prefix, code, params),
  count: (value) => (value === null ? '–' : formatCount(value, language)),
  decimal: (value, places) => formatDecimal(value, places, language),
  percent: (percent, places) => unbroken(formatPercent(percent, language, places)),
  points: (basisPoints) => unbroken(formatPercent(basisPoints / 100, language, placesOf(basisPoints))),
  date: (iso) => formatDate(iso, language),
  text: (text) => text[language],
});
