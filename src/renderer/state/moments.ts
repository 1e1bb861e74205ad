// Moments on this machine's clock, as people read them.

import type { Words } from './wordsOf.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The ISO date it is here at that moment. */
export const localDay = (iso: string): string => {
  const moment = new Date(iso);
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
};

/** `14:05`. */
export const localTime = (iso: string): string => {
  const moment = new Date(iso);
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
};

/** `30 Jun 2022 14:05`. */
export const localMoment = (iso: string, words: Words): string => `${words.date(localDay(iso))} ${localTime(iso)}`;
