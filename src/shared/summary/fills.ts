// What fills the places of a summary's templates: the numbers of a rate, the name of a measure.

import type { Language } from '../domain.ts';
import { isMessageKey, t } from '../i18n/t.ts';
import type { Rate } from '../scoring/types.ts';
import type { Fill, FigureName, Writer } from './sentence.ts';

/** A rate's numbers as fills of `figure`. */
export const rateFills = (rate: Rate, figure: FigureName, { count, percent }: Writer): Record<'num' | 'den' | 'percent', Fill> => ({
  num: { text: count(rate.num), figure }, den: { text: count(rate.den), figure }, percent: { text: percent(rate.percent), figure },
});

/** A measure's name inside a sentence. */
export const measureWords = (language: Language, measure: string): string => {
  const key = `summary.measure.${measure}`;
  return isMessageKey(key) ? t(language, key) : measure;
};
