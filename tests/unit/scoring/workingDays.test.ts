// Working days by the shipped table, and whatever two dates are asked about.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dayOfIso, isoOf } from '../../../src/shared/days.ts';
import { calendarOf, holidayTableSchema, workingDaysBetween, workingDaysOfYear, type CountFrom } from '../../../src/shared/scoring/workingDays.ts';

const file = join(import.meta.dirname, '../../../resources/holidays/indonesia.json');
const table = v.parse(holidayTableSchema, JSON.parse(readFileSync(file, 'utf8')));
const [leaveOff, leaveWorks] = [calendarOf(table, false), calendarOf(table, true)];
const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const between = (from: string, to: string, countFrom: CountFrom = 'nextDay', calendar = leaveOff) =>
  workingDaysBetween(calendar, day(from), day(to), countFrom);

test.each([[2020, 243], [2021, 248], [2022, 246], [2023, 239]])('%i has %i working days', (year, days) => {
  expect(workingDaysOfYear(leaveOff, year)).toBe(days);
});

test('every year names its decree, and every day of it lies in it', () => {
  for (const { year, decree, days } of table.years) {
    expect(decree).not.toBe('');
    expect(days.filter(({ date }) => !date.startsWith(String(year)))).toEqual([]);
  }
});

test('received on Thursday 28 April 2022 and followed up on Monday 9 May', () => {
  expect(between('2022-04-28', '2022-05-09')).toBe(1);
  expect(between('2022-04-28', '2022-05-09', 'nextDay', leaveWorks)).toBe(5);
  expect(between('2022-04-28', '2022-05-09', 'sameDay')).toBe(2);
});

test('the day of receipt does not count by nextDay, and counts by sameDay if it is a working day', () => {
  expect(between('2022-06-06', '2022-06-06')).toBe(0);
  expect(between('2022-06-06', '2022-06-06', 'sameDay')).toBe(1);
  // Saturday to Monday.
  expect(between('2022-06-04', '2022-06-06')).toBe(1);
  expect(between('2022-06-04', '2022-06-06', 'sameDay')).toBe(1);
});

test('a date before the other is backwards, and a year without a table cannot be counted', () => {
  expect(between('2022-06-06', '2022-06-03')).toBe('backwards');
  expect(between('2019-12-31', '2020-01-02')).toBe('noTable');
  expect(between('2023-12-29', '2024-01-02')).toBe('noTable');
  expect(workingDaysOfYear(leaveOff, 2024)).toBeNull();
  const gap = calendarOf({ ...table, years: table.years.filter(({ year }) => year !== 2021) }, false);
  expect(between('2020-12-30', '2022-01-03', 'nextDay', gap)).toBe('noTable');
  expect(between('2022-01-03', '2022-01-04', 'nextDay', gap)).toBe(1);
  expect(between('2022-01-03', '2022-01-04', 'nextDay', calendarOf({ ...table, years: [] }, false))).toBe('noTable');
});

test('two look-ups count what a walk from day to day counts', () => {
  const anyDay = fc.integer({ min: day('2020-01-01'), max: day('2023-12-31') });
  const off = (jointLeaveWorks: boolean) => new Set(table.years.flatMap(({ days }) => days)
    .filter(({ kind }) => kind === 'holiday' || !jointLeaveWorks).map(({ date }) => date));
  fc.assert(fc.property(anyDay, anyDay, fc.boolean(), fc.constantFrom('nextDay', 'sameDay'), (one, other, works, countFrom) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    let walked = 0;
    for (let at = countFrom === 'nextDay' ? from + 1 : from; at <= to; at += 1) {
      const weekday = new Date(at * 86_400_000).getUTCDay();
      if (weekday !== 0 && weekday !== 6 && !off(works).has(isoOf(at))) walked += 1;
    }
    expect(workingDaysBetween(works ? leaveWorks : leaveOff, from, to, countFrom)).toBe(walked);
  }));
});
