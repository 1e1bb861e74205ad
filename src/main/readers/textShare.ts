// Makes strings of bytes. Short texts that come again and again (statuses, agencies) become one string each instead of
// millions: that saves memory above, and a comparison is cheaper than a new string.

import { latin1, utf8 } from './bytes.ts';

const slots = 4096;
const longestShared = 63;
const room = 64;

export interface TextShare {
  /** The string if it is short, plain ASCII and was held before. */
  readonly held: (bytes: Buffer, start: number, end: number) => string | undefined;
  /** The string; it is held for next time if it is short and plain ASCII. */
  readonly make: (bytes: Buffer, start: number, end: number) => string;
}

/** Looks at a few bytes only; the comparison that follows looks at all. */
const hashOf = (bytes: Buffer, start: number, end: number): number => {
  const middle = (start + end) >>> 1;
  let hash = end - start;
  hash = Math.imul(hash, 31) + (bytes[start] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[middle - 1] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[middle] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[end - 3] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[end - 2] ?? 0);
  return Math.imul(hash, 31) + (bytes[end - 1] ?? 0);
};

const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (slots - 1);

const isAscii = (bytes: Buffer, start: number, end: number): boolean => {
  let seen = 0;
  for (let at = start; at < end; at += 1) seen |= bytes[at] ?? 0;
  return seen < 128;
};

/** A share of its own: each kind of text has one, since the same bytes can mean different texts. */
export const newTextShare = (): TextShare => {
  const texts: string[] = Array.from({ length: slots }, () => '');
  // The bytes of each held text beside it: comparing bytes with bytes is several times faster than with a string's letters.
  const lengths = new Uint8Array(slots);
  const copies = new Uint8Array(slots * room);
  // The hash last missed at each slot: a text is held the second time it comes, so that ones that never do push none out.
  const missed = new Int32Array(slots);
  const matches = (slot: number, bytes: Buffer, start: number, length: number): boolean => {
    if (lengths[slot] !== length) return false;
    const from = slot * room;
    for (let at = 0; at < length; at += 1) if (copies[from + at] !== bytes[start + at]) return false;
    return true;
  };
  return {
    held: (bytes, start, end) => {
      if (end - start > longestShared) return undefined;
      const slot = slotOf(hashOf(bytes, start, end));
      return matches(slot, bytes, start, end - start) ? texts[slot] : undefined;
    },
    make: (bytes, start, end) => {
      if (end - start > longestShared || !isAscii(bytes, start, end)) return utf8(bytes, start, end);
      const text = latin1(bytes, start, end);
      const hash = hashOf(bytes, start, end);
      const slot = slotOf(hash);
      if (missed[slot] !== hash) {
        missed[slot] = hash;
        return text;
      }
      texts[slot] = text;
      lengths[slot] = end - start;
      for (let at = start; at < end; at += 1) copies[slot * room + at - start] = bytes[at] ?? 0;
      return text;
    },
  };
};
