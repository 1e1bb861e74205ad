// How slides write figures: as the summary does, and a number never parts from its sign at the end of a line.

import type { Language } from '../domain.ts';
import type { MessageParams } from '../errors.ts';
import { isMessageKey, t, type MessageKey } from '../i18n/t.ts';
import type { Rate } from '../scoring/types.ts';
import { writer, type Writer } from '../summary/sentence.ts';

export interface DeckWords extends Writer {
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  /** “187 dari 653”; `–` where there is none. */
  readonly of: (rate: Rate | null) => string;
  /** A count that may not be known. */
  readonly some: (value: number | null) => string;
}

// English says one thing otherwise than many: a sentence about `{count}` may have a twin ending in `.one`.
const countedKey = (key: MessageKey, params: MessageParams = {}): MessageKey => {
  const one = `${key}.one`;
  return String(params['count']) === '1' && isMessageKey(one) ? one : key;
};

export const deckWords = (language: Language): DeckWords => {
  const write = writer(language);
  const say = (key: MessageKey, params?: MessageParams): string => t(language, countedKey(key, params), params);
  return {
    ...write, t: say,
    of: (rate) => (rate === null ? '–' : say('overview.ofTotal', { num: write.count(rate.num), den: write.count(rate.den) })),
    some: (value) => (value === null ? '–' : write.count(value)),
  };
};

/** A name of at most so many letters, for a table's cell. */
export const shortened = (text: string, letters: number): string => (text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`);
