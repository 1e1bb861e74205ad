// What a table of days off must be before it can be saved, and what it makes of a year.

import { dayOfIso } from '../../shared/days.ts';
import { calendarOf, workingDaysOfYear, type HolidayTable } from '../../shared/scoring/workingDays.ts';

/** The first date that is none, stands twice or lies outside its year; null when all are right. */
export const holidayFault = ({ years }: HolidayTable): string | null => {
  const seen = new Set<string>();
  for (const { year, days } of years) {
    for (const { date } of days) {
      if (dayOfIso(date) === null || !date.startsWith(`${year}-`) || seen.has(date)) return date;
      seen.add(date);
    }
  }
  return null;
};

/** Working days of a year with its joint leave off; dates that are not yet written out take nothing off. */
export const workingDaysIn = (year: HolidayTable['years'][number]): number => {
  const days = year.days.filter(({ date }) => dayOfIso(date) !== null);
  return workingDaysOfYear(calendarOf({ country: '', version: '', years: [{ ...year, days }] }, false), year.year) ?? 0;
};

const firstOfPlan = 2021;

/** The years that can be added: before the first and after the last, so that the table has no gap. */
export const yearsBeside = ({ years }: HolidayTable): readonly number[] => {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return first === undefined || last === undefined ? [firstOfPlan] : [first - 1, last + 1];
};
