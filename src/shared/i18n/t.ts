// Puts a message key and its values into words, in the language asked for. Numbers and dates are formatted here and nowhere
// else, by rules of this file, so that every host writes the same text.

import type { Language } from '../domain.ts';
import type { MessageParams } from '../errors.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export type MessageKey = keyof typeof en;

const tables: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, id };

/** Whole numbers with thousands separators: 1.294 in Indonesian, 1,294 in English. */
export const formatCount = (value: number, language: Language): string => {
  const digits = String(Math.abs(Math.trunc(value))).replaceAll(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
  return value < 0 ? `−${digits}` : digits;
};

/** A decimal with a fixed number of places, half away from zero on its shortest decimal form. */
export const formatDecimal = (value: number, places: number, language: Language): string => {
  const scaled = Math.round((Math.abs(value) + Number.EPSILON) * 10 ** places);
  const whole = Math.floor(scaled / 10 ** places);
  const rest = String(scaled - whole * 10 ** places).padStart(places, '0');
  const sign = value < 0 && scaled > 0 ? '−' : '';
  return places === 0
    ? sign + formatCount(whole, language)
    : sign + formatCount(whole, language) + (language === 'id' ? ',' : '.') + rest;
};

/** A percentage (45, not 0.45) with two decimals; `–` when there is none. */
export const formatPercent = (percent: number | null, language: Language, places = 2): string =>
  percent === null ? '–' : `${formatDecimal(percent, places, language)}${language === 'id' ? ' %' : '%'}`;

const months: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** An ISO date as people write it: `30 Jun 2022`; other text comes back as it is. */
export const formatDate = (iso: string, language: Language): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  return `${Number(match[3])} ${months[language][Number(match[2]) - 1] ?? ''} ${match[1] ?? ''}`;
};

/** Whether a key has a sentence; codes from outside are checked before they are said. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** The sentence of a key; `{name}` is replaced by the parameter, whole numbers formatted for the language. */
export const t = (language: Language, key: MessageKey, params: MessageParams = {}): string =>
  tables[language][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    return Number.isInteger(value) ? formatCount(value, language) : formatDecimal(value, 2, language);
  });

/** The sentence of a code under a prefix (`error`, `finding`, `job`); the bare code when it has none. */
export const say = (language: Language, prefix: 'error' | 'finding' | 'job', code: string, params: MessageParams = {}): string => {
  const key = `${prefix}.${code}`;
  return isMessageKey(key) ? t(language, key, params) : code;
};
