// Numbers as people type them: `1.294`, `1,294`, `1 294`, `6,3`, `78,5 %`, `-`, `n/a`. A text says what it can be under each
// reading; which reading holds is decided by the column (numberEvidence.ts), never by the machine's locale.

import type { NumberReading } from './plan.ts';

/**
 * What a text can be. `plain` has no separator; `comma` and `dot` fit only that decimal sign; `either` fits both with different
 * values (`1.294`); `blank` says there is no value; `text` is no number.
 */
export type NumberShape = 'plain' | 'comma' | 'dot' | 'either' | 'blank' | 'text';

/** A number text under every reading; NaN where it does not fit. `whole` takes all separators as thousands separators. */
export interface NumberText {
  readonly shape: NumberShape;
  readonly comma: number;
  readonly dot: number;
  readonly whole: number;
  readonly isPercent: boolean;
}

const blanks = new Set(['', '-', '–', '—', '−', 'n/a', 'na', '#n/a', '--']);
const blank: NumberText = { shape: 'blank', comma: Number.NaN, dot: Number.NaN, whole: Number.NaN, isPercent: false };
const noNumber: NumberText = { ...blank, shape: 'text' };

const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/u;
const digits = /^\d+$/u;

/** The value when `decimal` is the decimal sign and `thousands` may group; NaN when the text does not fit. */
const valueUnder = (text: string, decimal: ',' | '.', thousands: ',' | '.'): number => {
  const [whole = '', fraction, more] = text.split(decimal);
  if (more !== undefined || (fraction !== undefined && !digits.test(fraction))) return Number.NaN;
  const group = grouped.exec(whole);
  if (!digits.test(whole) && (group === null || group[1] === decimal)) return Number.NaN;
  if (group !== null && group[1] === thousands && whole.startsWith('0')) return Number.NaN;
  return Number(`${whole.replaceAll(/[.,' ]/gu, '')}.${fraction ?? '0'}`);
};

/** Whole numbers: every separator groups thousands; a fraction of zeros is allowed, any other is not whole. */
const wholeUnder = (text: string, comma: number, dot: number): number => {
  if (digits.test(text)) return Number(text);
  if (grouped.test(text) && !text.startsWith('0')) return Number(text.replaceAll(/[.,' ]/gu, ''));
  const fitting = Number.isNaN(comma) ? dot : comma;
  return Number.isInteger(fitting) ? fitting : Number.NaN;
};

const shapeOf = (comma: number, dot: number, hasSign: boolean): NumberShape => {
  if (Number.isNaN(comma)) return Number.isNaN(dot) ? 'text' : 'dot';
  if (Number.isNaN(dot)) return 'comma';
  if (comma !== dot) return 'either';
  return hasSign ? 'either' : 'plain';
};

/** Reads a text as a number under every reading. A unit of days may follow (`5,2 hari`), a percent sign too. */
export const parseNumber = (text: string): NumberText => {
  const trimmed = text.replaceAll(/[\u00A0\u202F\u2009\s]+/gu, ' ').trim();
  if (blanks.has(trimmed.toLowerCase())) return blank;
  const bare = trimmed.replace(/ ?(?:hari(?: kerja)?|days?)$/iu, '');
  const isPercent = bare.endsWith('%');
  const unsigned = (isPercent ? bare.slice(0, -1).trim() : bare).replace(/^[-−] ?/u, '');
  const sign = /^[-−]/u.test(bare) ? -1 : 1;
  const comma = valueUnder(unsigned, ',', '.');
  const dot = valueUnder(unsigned, '.', ',');
  const shape = shapeOf(comma, dot, /[.,]/u.test(unsigned));
  if (shape === 'text') return noNumber;
  return { shape, comma: sign * comma, dot: sign * dot, whole: sign * wholeUnder(unsigned, comma, dot), isPercent };
};

/** The value of a number text under a reading; NaN when it does not fit, null when it says there is none. */
export const numberUnder = (number: NumberText, reading: NumberReading): number | null => {
  if (number.shape === 'blank') return null;
  if (reading === 'decimalComma') return number.comma;
  return reading === 'decimalDot' ? number.dot : number.whole;
};

/**
 * The value of a percentage text: a single separator is the decimal sign whichever it is, because a percentage has no
 * thousands. NaN when it is no number, null when it says there is none.
 */
export const percentOf = (number: NumberText): number | null => {
  if (number.shape === 'blank') return null;
  if (number.shape === 'either') return Math.abs(number.comma) < Math.abs(number.dot) ? number.comma : number.dot;
  return Number.isNaN(number.comma) ? number.dot : number.comma;
};
