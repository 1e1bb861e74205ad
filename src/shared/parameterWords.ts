// A parameter's value in words of a language, for whoever says what a figure rests on: the window, and slides.

import type { Language } from './domain.ts';
import { formatCount, formatPercent, isMessageKey, t } from './i18n/t.ts';
import { parameterInfo } from './scoring/parameters.ts';
import type { ParameterKey, Parameters } from './scoring/types.ts';

const placesOf = (basisPoints: number): number => (basisPoints % 100 === 0 ? 0 : basisPoints % 10 === 0 ? 1 : 2);

/** A choice of a parameter in words. */
export const choiceWords = (key: ParameterKey, choice: string, language: Language): string => {
  const message = `parameter.${key}.${choice}`;
  return isMessageKey(message) ? t(language, message) : choice;
};

/** A parameter's value as people write it; `–` for none. */
export const valueWords = (key: ParameterKey, parameters: Parameters, language: Language): string => {
  const value = parameters[key];
  if (value === null) return '–';
  if (typeof value === 'boolean') return t(language, value ? 'ui.yes' : 'ui.no');
  if (typeof value === 'string') return choiceWords(key, value, language);
  if (typeof value !== 'number') return value.map((one) => formatCount(one, language)).join(' · ');
  return parameterInfo[key].kind === 'percent'
    ? formatPercent(value / 100, language, placesOf(value)).replace(' ', '\u00a0') : formatCount(value, language);
};
