// Reads numbers straight from bytes, without a string in between where that is exact.

import { latin1 } from '../bytes.ts';

export interface NumberReading {
  /** NaN when the bytes are no number. */
  value: number;
  /** Whether `String(value)` gives the bytes back, so that their text need not be kept. */
  isPlain: boolean;
}

const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const ZERO = 48, NINE = 57, DOT = 46, MINUS = 45;

const slowly = (bytes: Buffer, start: number, end: number, into: NumberReading): void => {
  const text = latin1(bytes, start, end);
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  into.value = Number.isFinite(value) ? value : Number.NaN;
  into.isPlain = String(value) === text;
};

/**
 * Reads `[-]digits[.digits]`. Up to fifteen significant digits with at most 22 decimals are exact: both the digits and the power
 * of ten are whole doubles, so one division rounds once. Everything else goes through the language's own parser, unless
 * `isSerial` says that the number is a day and its time, where the seventeenth digit is less than a millionth of a second.
 */
export const readNumber = (bytes: Buffer, start: number, end: number, into: NumberReading, isSerial = false): void => {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at += 1;
  const first = at;
  let digits = 0;
  let point = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) digits = digits * 10 + byte - ZERO;
    else if (byte === DOT && point === -1) point = at;
    else break;
  }
  const decimals = point === -1 ? 0 : end - point - 1;
  const count = end - first - (point === -1 ? 0 : 1);
  const leads = bytes[first] === ZERO && count > 1 && point !== first + 1;
  const longest = isSerial ? 19 : 15;
  if (at < end || count < 1 || count > longest || leads || point === first || (point !== -1 && decimals === 0)) {
    slowly(bytes, start, end, into);
    return;
  }
  const size = decimals === 0 ? digits : digits / (powers[decimals] ?? 1);
  into.value = isNegative ? -size : size;
  // String() writes no final zeros, no -0, and turns to exponents under 1e-6.
  into.isPlain = (decimals === 0 || bytes[end - 1] !== ZERO) && (size >= 1e-6 || (size === 0 && !isNegative));
};
