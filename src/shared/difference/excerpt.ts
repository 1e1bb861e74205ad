// Two long texts shortened so that where they differ can be seen.

import { longestText } from './difference.ts';

const lead = 40;

export const shortened = (text: string, longest = longestText): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** Both from shortly before where they begin to differ. */
export const shortenedPair = (before: string, after: string): readonly [string, string] => {
  if (before.length <= longestText && after.length <= longestText) return [before, after];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = at <= lead * 2 ? 0 : at - lead;
  const cut = (text: string): string => shortened(from === 0 ? text : `…${text.slice(from)}`);
  return [cut(before), cut(after)];
};
