// Working days between two dates: Monday to Friday less public holidays, less joint leave unless it works (scoring.md, Working
// days). Any two dates are counted by two look-ups, so that a million reports cost little.

import * as v from 'valibot';
import { dayOf, dayOfIso, dateOf, type Day } from '../days.ts';
import { dateSchema } from '../domain.ts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** The days a decree takes off, year by year. A year that is not listed has no table: nothing in it can be counted. */
export const holidayTableSchema = v.object({
  country: v.string(),
  /** Shown with every result the table was used for. */
  version: v.string(),
  years: v.array(v.object({
    year,
    decree: v.string(),
    /** `isConfirmed` is false where a single source gives the day. */
    days: v.array(v.object({ date: dateSchema, kind: v.picklist(['holiday', 'jointLeave']), isConfirmed: v.boolean() })),
  })),
});
export type HolidayTable = v.InferOutput<typeof holidayTableSchema>;

export const countFromReadings = ['nextDay', 'sameDay'] as const;
export type CountFrom = (typeof countFromReadings)[number];

/** Two sums over the days since `start`, each one longer than the span: working days, and days in a year without a table. */
export interface Calendar {
  readonly start: Day;
  readonly working: Int32Array;
  readonly uncovered: Int32Array;
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

const daysOff = (table: HolidayTable, jointLeaveWorks: boolean): ReadonlySet<Day | null> => new Set(
  table.years.flatMap(({ days }) => days).filter(({ kind }) => kind === 'holiday' || !jointLeaveWorks).map(({ date }) => dayOfIso(date)),
);

/** Lays out the table from its first year to its last. A table without years covers nothing. */
export const calendarOf = (table: HolidayTable, jointLeaveWorks: boolean): Calendar => {
  const years = new Set(table.years.map((each) => each.year));
  if (years.size === 0) return { start: 0, working: new Int32Array(1), uncovered: new Int32Array(1) };
  const start = dayOf(Math.min(...years), 1, 1);
  const length = dayOf(Math.max(...years) + 1, 1, 1) - start;
  const off = daysOff(table, jointLeaveWorks);
  const [working, uncovered] = [new Int32Array(length + 1), new Int32Array(length + 1)];
  for (let at = 0; at < length; at += 1) {
    const day = start + at;
    working[at + 1] = (working[at] ?? 0) + (weekdayOf(day) < 5 && !off.has(day) ? 1 : 0);
    uncovered[at + 1] = (uncovered[at] ?? 0) + (years.has(dateOf(day).year) ? 0 : 1);
  }
  return { start, working, uncovered };
};

/**
 * Working days from `from` to `to`: in `(from, to]` by `nextDay`, so that a report answered on the day it came took 0; in
 * `[from, to]` by `sameDay`. `backwards` when `to` is earlier; `noTable` when a day between them, or one of them, has no table.
 */
export const workingDaysBetween = (calendar: Calendar, from: Day, to: Day, countFrom: CountFrom): number | 'backwards' | 'noTable' => {
  if (to < from) return 'backwards';
  const [first, after] = [from - calendar.start, to - calendar.start + 1];
  if (first < 0 || after >= calendar.working.length) return 'noTable';
  if ((calendar.uncovered[after] ?? 0) > (calendar.uncovered[first] ?? 0)) return 'noTable';
  const begin = countFrom === 'nextDay' ? first + 1 : first;
  return (calendar.working[after] ?? 0) - (calendar.working[begin] ?? 0);
};

/** Working days of a whole year; null without a table for it. */
export const workingDaysOfYear = (calendar: Calendar, whole: number): number | null => {
  const days = workingDaysBetween(calendar, dayOf(whole, 1, 1), dayOf(whole, 12, 31), 'sameDay');
  return typeof days === 'number' ? days : null;
};
