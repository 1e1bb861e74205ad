// What two reports must share to say the same: their titles, and their bodies where they have any, whatever the case, signs and spaces.

import { leastTextLength } from './rules.ts';

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A title's letters and digits in lower case; null when it is too short to say anything. */
export const comparable = (title: string): string | null => {
  const text = lettersOf(title);
  return text.length < leastTextLength ? null : text;
};

/** A body's letters and digits; a sign before them keeps one of digits alone a text. */
export const comparableBody = (body: string): string => `=${lettersOf(body)}`;
