// A table of days off is saved only when every date is one, of its own year, and once.

import { expect, test } from 'vitest';
import { holidayFault, workingDaysIn, yearsBeside } from '../../../src/renderer/overview/holidayDraft.ts';

const year = (...dates: string[]) => ({
  year: 2022, decree: '', days: dates.map((date) => ({ date, kind: 'holiday' as const, isConfirmed: true })),
});
const table = (...dates: string[]) => ({ country: '', version: '', years: [year(...dates)] });

test('half-written, repeated and foreign dates are named', () => {
  expect(holidayFault(table('2022-05-02', '2022-05-03'))).toBeNull();
  expect(holidayFault(table('2022-05-02', '2022-'))).toBe('2022-');
  expect(holidayFault(table('2022-02-30'))).toBe('2022-02-30');
  expect(holidayFault(table('2022-05-02', '2022-05-02'))).toBe('2022-05-02');
  expect(holidayFault(table('2021-05-02'))).toBe('2021-05-02');
});

test('each weekday taken off is one working day fewer; a day at the weekend and one half written are none', () => {
  expect(workingDaysIn(year())).toBe(260);
  expect(workingDaysIn(year('2022-05-02', '2022-05-01', '2022-'))).toBe(259);
});

test('years are added at either end, so that the table has no gap', () => {
  expect(yearsBeside(table())).toEqual([2021, 2023]);
  expect(yearsBeside({ ...table(), years: [] })).toEqual([2021]);
});
