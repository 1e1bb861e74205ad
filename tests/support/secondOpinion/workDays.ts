// A small table of days off for the second opinion, and its working days counted by the calendar itself.

import type { HolidayTable } from '../../../src/shared/scoring/workingDays.ts';

const daysOff = [
  ['2022-02-01', 'holiday'], ['2022-04-15', 'holiday'], ['2022-04-29', 'jointLeave'], ['2022-05-02', 'holiday'], ['2022-05-03', 'holiday'],
  ['2022-05-04', 'jointLeave'], ['2022-05-05', 'jointLeave'], ['2022-05-06', 'jointLeave'], ['2022-08-17', 'holiday'],
] as const;

export const holidays = (years: readonly number[]): HolidayTable => ({
  country: 'Indonesia', version: 'uji',
  years: years.map((year) => ({
    year, decree: 'uji',
    days: daysOff.filter(([date]) => date.startsWith(String(year))).map(([date, kind]) => ({ date, kind, isConfirmed: true })),
  })),
});

const milliseconds = 86_400_000;

type WorkDay = readonly [day: number, isJointLeave: 0 | 1];

const counted = (years: readonly number[]): WorkDay[] => {
  const kinds = new Map<string, string>(daysOff.filter(([date]) => years.includes(Number(date.slice(0, 4)))));
  const days: WorkDay[] = [];
  for (let at = Date.UTC(Math.min(...years), 0, 1); at < Date.UTC(Math.max(...years) + 1, 0, 1); at += milliseconds) {
    const date = new Date(at);
    const kind = kinds.get(date.toISOString().slice(0, 10));
    if (date.getUTCDay() === 0 || date.getUTCDay() === 6 || kind === 'holiday') continue;
    days.push([at / milliseconds, kind === 'jointLeave' ? 1 : 0]);
  }
  return days;
};

const known = new Map<string, readonly WorkDay[]>();

/** Days since 1970 that are worked, and whether as joint leave only. */
export const workDays = (years: readonly number[]): readonly WorkDay[] => {
  const days = known.get(years.join(' ')) ?? counted(years);
  known.set(years.join(' '), days);
  return days;
};
