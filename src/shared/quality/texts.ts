// What two reports must share to say the same: their titles, whatever the case, signs and spaces.

import { leastTextLength } from './rules.ts';

/** A title's letters and digits in lower case; null when it is too short to say anything. */
export const comparable = (title: string): string | null => {
  const text = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return text.length < leastTextLength ? null : text;
};
