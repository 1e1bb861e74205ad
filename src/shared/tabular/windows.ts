// Spans of time as titles say them: "1 Januari s.d. 30 Juni 2021", "Januari - Juni 2021", "Semester I 2021", "Tahun 2021".

import { daysInMonth, type Day } from '../days.ts';
import { calendarDay, parseDate } from './dates.ts';
import { monthOfName } from './months.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const datePattern =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\s+\d{1,2},\s*\d{4}/giu;

/** Every whole date of a text in order. Between dates typed in numbers one that fits one order only decides for the rest. */
export const datesIn = (text: string): readonly Day[] => {
  const dates = [...text.matchAll(datePattern)].map(([found]) => parseDate(found));
  const isMonthFirst = dates.some(({ shape }) => shape === 'monthFirst') && !dates.some(({ shape }) => shape === 'dayFirst');
  return dates.flatMap(({ dayFirst, monthFirst }) => {
    const day = isMonthFirst ? monthFirst : dayFirst;
    return day === null ? [] : [day];
  });
};

const spanOfMonths = (fromYear: number, fromMonth: number, toYear: number, toMonth: number): Span | null => {
  const from = calendarDay(fromYear, fromMonth, 1);
  const to = calendarDay(toYear, toMonth, daysInMonth(toYear, toMonth));
  return from === null || to === null || from > to ? null : { from, to };
};

const between = String.raw`\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga|to|until)\s*`;
const dayRange = new RegExp(String.raw`(\d{1,2})(?:\s+(\p{L}{3,9}))?${between}(\d{1,2})\s+(\p{L}{3,9})\s+(\d{4})`, 'iu');
const monthRange = new RegExp(String.raw`(\p{L}{3,9})(?:\s+(\d{4}))?${between}(\p{L}{3,9})\s+(\d{4})`, 'iu');
const partOfYear = /(semester|triwulan|kuartal|caturwulan)\s+(iv|iii|ii|i|[1-4])\s*(?:tahun\s*)?,?\s*(\d{4})/iu;
const oneMonth = /(\p{L}{3,9})\s+(\d{4})/giu;
const year = /(?<!(?:nomor|no)\.?\s+\d+\s+)(?:tahun|year|ta\.?)\s*:?\s*(\d{4})/iu;
const months: Readonly<Record<string, number>> = { semester: 6, triwulan: 3, kuartal: 3, caturwulan: 4 };
const ordinals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const ofDays = (text: string): Span | null => {
  const match = dayRange.exec(text);
  const toMonth = monthOfName(match?.[4] ?? '');
  if (match === null || toMonth === null) return null;
  const fromMonth = match[2] === undefined ? toMonth : monthOfName(match[2]);
  const from = fromMonth === null ? null : calendarDay(Number(match[5]), fromMonth, Number(match[1]));
  const to = calendarDay(Number(match[5]), toMonth, Number(match[3]));
  return from === null || to === null || from > to ? null : { from, to };
};

const ofMonths = (text: string): Span | null => {
  const match = monthRange.exec(text);
  const [from, to] = [monthOfName(match?.[1] ?? ''), monthOfName(match?.[3] ?? '')];
  if (match === null || from === null || to === null) return null;
  return spanOfMonths(Number(match[2] ?? match[4]), from, Number(match[4]), to);
};

const ofPart = (text: string): Span | null => {
  const match = partOfYear.exec(text);
  const length = months[match?.[1]?.toLowerCase() ?? ''];
  if (match === null || length === undefined) return null;
  const part = ordinals[match[2]?.toLowerCase() ?? ''] ?? Number(match[2]);
  return part * length > 12 ? null : spanOfMonths(Number(match[3]), (part - 1) * length + 1, Number(match[3]), part * length);
};

const ofMonth = (text: string): Span | null => {
  for (const match of text.matchAll(oneMonth)) {
    const month = monthOfName(match[1] ?? '');
    if (month !== null) return spanOfMonths(Number(match[2]), month, Number(match[2]), month);
  }
  return null;
};

const ofYear = (text: string): Span | null => {
  const found = year.exec(text)?.[1] ?? /^\s*((?:19|20)\d\d)\s*$/u.exec(text)?.[1];
  return found === undefined ? null : spanOfMonths(Number(found), 1, Number(found), 12);
};

/** The span a text says; null when it says none. A single whole date is not a span. */
export const spanOf = (text: string): Span | null => {
  const days = datesIn(text);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length > 1 && first !== undefined && last !== undefined) return first <= last ? { from: first, to: last } : null;
  return ofDays(text) ?? ofMonths(text) ?? ofPart(text) ?? (days.length === 1 ? null : ofMonth(text) ?? ofYear(text));
};
