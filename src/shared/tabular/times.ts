// Times of day as they stand in evidence, alone or behind a date, and the zones their clocks are in. Days are Indonesian: a
// time known to be UTC belongs to the day it is in western Indonesia (WIB).

import type { Zone } from './plan.ts';

/** A time of day in seconds, and the offset from UTC the text itself states, in seconds; null where it states none. */
export interface TimeText {
  readonly second: number;
  readonly offset: number | null;
}

const pattern = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]m)?\s*(Z|UTC|GMT|WIB|WITA|WIT|[+-]\d{2}:?\d{2})?$/iu;
const hour = 3600;
const named: Readonly<Record<string, number>> = { Z: 0, UTC: 0, GMT: 0, WIB: 7 * hour, WITA: 8 * hour, WIT: 9 * hour };

const offsetOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const known = named[text.toUpperCase()];
  if (known !== undefined) return known;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -60 : 60) * minutes;
};

const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

/** `HH:MM:SS`, what nearly every cell holds, without a regular expression. NaN when the text is anything else. */
const plainSecond = (text: string): number => {
  if (text.length !== 8 || text.charCodeAt(2) !== 58 || text.charCodeAt(5) !== 58) return Number.NaN;
  const hours = twoDigits(text, 0);
  const minutes = twoDigits(text, 3);
  const seconds = twoDigits(text, 6);
  return hours < 24 && minutes < 60 && seconds < 60 ? hours * hour + minutes * 60 + seconds : Number.NaN;
};

/** Reads a time of day; null when the text is none. */
export const parseTime = (text: string): TimeText | null => {
  const plain = plainSecond(text);
  if (!Number.isNaN(plain)) return { second: plain, offset: null };
  const match = pattern.exec(text.trim());
  if (match === null) return null;
  const half = match[4]?.toLowerCase();
  const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { second: hours * hour + minutes * 60 + seconds, offset: offsetOf(match[5]) };
};

/** The second of the day of a time cell; null when the text is no time of day. */
export const secondOf = (text: string): number | null => {
  const plain = plainSecond(text);
  return Number.isNaN(plain) ? (parseTime(text)?.second ?? null) : plain;
};

/** Seconds to add to a written time to come to Indonesian time: 7 hours when the file's clock is UTC, else none. */
export const shiftOf = (zone: Zone): number => (zone === 'UTC' ? 7 * hour : 0);

/** Seconds to add to UTC (Unix seconds) to come to the file's Indonesian time; WIB when the file names no other. */
export const offsetFromUtc = (zone: Zone): number => (zone === 'WITA' ? 8 * hour : zone === 'WIT' ? 9 * hour : 7 * hour);
