// Dates as people type them: ISO, `31/12/2021`, `12/31/2021`, `18 Jan 2024`, `31 Desember 2021`, Unix seconds, Excel serials. A
// text says which day it is under each order; which order holds is decided by the column (dateEvidence.ts).

import { dayOf, daysInMonth, type Day } from '../days.ts';
import { monthOfName } from './months.ts';

/**
 * What a date text is. `dayFirst` and `monthFirst` fit only that order, `either` fits both with different days, `same` is the
 * same day either way (`05/05/2021`). A year of two digits is not read.
 */
export type DateShape =
  | 'iso' | 'named' | 'dayFirst' | 'monthFirst' | 'either' | 'same' | 'unix' | 'serial' | 'twoDigitYear' | 'unreadable' | 'blank';

/** The day under each order; null where the text does not fit. */
export interface DateText {
  readonly shape: DateShape;
  readonly dayFirst: Day | null;
  readonly monthFirst: Day | null;
}

const no = (shape: DateShape): DateText => ({ shape, dayFirst: null, monthFirst: null });
const unreadable = no('unreadable');
const blank = no('blank');
const one = (shape: DateShape, day: Day | null): DateText => (day === null ? unreadable : { shape, dayFirst: day, monthFirst: day });

/** The day of a date the calendar has, between 1900 and 2200; null otherwise. */
export const calendarDay = (year: number, month: number, day: number): Day | null =>
  year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;

const isoPattern = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const numericPattern = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/u;
const namedPattern = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s./-]*(\p{L}{3,9})\.?,?[\s./-]*(\d{4}|\d{2})$/iu;
const namedMonthFirst = /^(?:\p{L}+,\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

const numeric = (first: number, second: number, yearText: string): DateText => {
  if (yearText.length === 2) return no('twoDigitYear');
  const year = Number(yearText);
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst === null && monthFirst === null) return unreadable;
  if (dayFirst === null) return { shape: 'monthFirst', dayFirst, monthFirst };
  if (monthFirst === null) return { shape: 'dayFirst', dayFirst, monthFirst };
  return { shape: dayFirst === monthFirst ? 'same' : 'either', dayFirst, monthFirst };
};

const named = (dayText: string, monthText: string, yearText: string): DateText => {
  const month = monthOfName(monthText);
  if (month === null) return unreadable;
  return yearText.length === 2 ? no('twoDigitYear') : one('named', calendarDay(Number(yearText), month, Number(dayText)));
};

const secondsPerDay = 86_400;

/** Reads the date of a text without a time of day. */
export const parseDate = (text: string): DateText => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-' || trimmed === '–' || /^n\/?a$/iu.test(trimmed)) return blank;
  const iso = isoPattern.exec(trimmed);
  if (iso !== null) return one('iso', calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const digits = numericPattern.exec(trimmed);
  if (digits !== null) return numeric(Number(digits[1]), Number(digits[2]), digits[3] ?? '');
  const words = namedPattern.exec(trimmed);
  if (words !== null) return named(words[1] ?? '', words[2] ?? '', words[3] ?? '');
  const english = namedMonthFirst.exec(trimmed);
  return english === null ? unreadable : named(english[2] ?? '', english[1] ?? '', english[3] ?? '');
};

/** A date and, where it is known, the second of its day, in the clock it was written by. */
export interface Moment {
  readonly date: DateText;
  readonly second: number | null;
}

/** A bare number in a date column: Unix seconds (or milliseconds), or an Excel serial of the 1900 system. */
export const momentOfNumber = (value: number): Moment => {
  const seconds = Math.floor(Math.abs(value) >= 1e11 ? value / 1000 : value);
  if (seconds >= 1e8 && seconds < 7e9) {
    const day = Math.floor(seconds / secondsPerDay);
    return { date: one('unix', day), second: seconds - day * secondsPerDay };
  }
  if (value < 20_000 || value > 110_000) return { date: unreadable, second: null };
  const whole = Math.floor(value);
  return { date: one('serial', whole - 25_569), second: whole === value ? null : Math.round((value - whole) * secondsPerDay) };
};
