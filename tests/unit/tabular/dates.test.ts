// Dates and times in every form that arrives, and how a column's values decide the order of day and month.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, isoOf } from '../../../src/shared/days.ts';
import { decideDates, noteDate, openDateTally } from '../../../src/shared/tabular/dateEvidence.ts';
import { momentOfNumber, parseDate } from '../../../src/shared/tabular/dates.ts';
import { monthOf } from '../../../src/shared/tabular/months.ts';
import { offsetFromUtc, parseTime, secondOf, shiftOf } from '../../../src/shared/tabular/times.ts';

const iso = (text: string) => {
  const { dayFirst } = parseDate(text);
  return dayFirst === null ? null : isoOf(dayFirst);
};

const decide = (...texts: readonly string[]) => {
  const tally = openDateTally();
  texts.forEach((text, at) => noteDate(tally, parseDate(text), text, at + 2));
  return decideDates(tally, null);
};

test.each([
  ['2021-12-31', '2021-12-31'], ['31/12/2021', '2021-12-31'], ['31-12-2021', '2021-12-31'], ['31.12.2021', '2021-12-31'],
  ['18 Jan 2024', '2024-01-18'], ['31 Desember 2021', '2021-12-31'], ['5 Agt 2021', '2021-08-05'], ['17 Mei 2021', '2021-05-17'],
  ['Senin, 3 Januari 2022', '2022-01-03'], ['18-Jan-2024', '2024-01-18'], ['December 31, 2021', '2021-12-31'],
  ['9 NOPEMBER 2021', '2021-11-09'],
])('%s is %s', (text, expected) => expect(iso(text)).toBe(expected));

test('days the calendar does not have, and years of two digits, are not read', () => {
  expect(['31/02/2021', '2021-02-30', '30 Feb 2021', '32/13/2021', 'besok'].map((text) => parseDate(text).shape))
    .toEqual(Array(5).fill('unreadable'));
  expect(['31/12/21', '18 Jan 24'].map((text) => parseDate(text).shape)).toEqual(['twoDigitYear', 'twoDigitYear']);
  expect(['', '-', 'n/a'].map((text) => parseDate(text).shape)).toEqual(['blank', 'blank', 'blank']);
});

test('Unix seconds and Excel serials', () => {
  const unix = momentOfNumber(1_640_995_199);
  expect([isoOf(unix.date.dayFirst ?? 0), unix.second]).toEqual(['2021-12-31', 86_399]);
  const serial = momentOfNumber(44_561.5);
  expect([isoOf(serial.date.dayFirst ?? 0), serial.second]).toEqual(['2021-12-31', 43_200]);
  expect(momentOfNumber(12).date.shape).toBe('unreadable');
});

describe('the order of day and month', () => {
  test('one value decides the column', () => {
    expect(decide('03/04/2021', '31/12/2021')).toMatchObject({ reading: 'dayFirst',
      evidence: { text: '31/12/2021', value: '2021-12-31', cells: 1 }, doubt: null });
    expect(decide('03/04/2021', '12/31/2021')).toMatchObject({ reading: 'monthFirst', doubt: null });
  });

  test('a column that fits both ways is in doubt at its first such cell', () => {
    expect(decide('05/05/2021', '03/04/2021').doubt).toEqual({ kind: 'fits', row: 3, text: '03/04/2021', other: '' });
    expect(decide('05/05/2021').doubt).toBeNull();
  });

  test('a column with both orders is in doubt', () => {
    expect(decide('31/12/2021', '12/31/2021').doubt).toMatchObject({ kind: 'clash', row: 3 });
  });

  test('a column of names or ISO dates needs no order', () => {
    expect(decide('18 Jan 2024', '19 Jan 2024')).toMatchObject({ reading: 'named', doubt: null });
    expect(decide('2024-01-18')).toMatchObject({ reading: 'iso', doubt: null });
  });
});

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];

test('every day comes back from every way of writing it', () => {
  fc.assert(fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2100, 1, 1) }), (day) => {
    const { year, month, day: date } = dateOf(day);
    expect(parseDate(isoOf(day)).dayFirst).toBe(day);
    expect(parseDate(`${date}/${month}/${year}`).dayFirst).toBe(day);
    expect(parseDate(`${month}/${date}/${year}`).monthFirst).toBe(day);
    expect(parseDate(`${date} ${monthNames[month - 1] ?? ''} ${year}`).dayFirst).toBe(day);
  }));
});

test('months by name and by number', () => {
  expect(['JANUARI', 'agt', '06', '12', '13', 'x'].map(monthOf)).toEqual([1, 8, 6, 12, null, null]);
});

test('times of day, with and without a zone', () => {
  expect(['08:15:00', '8:15', '08.15.30', '5:00 PM', '24:00:00', 'x'].map(secondOf)).toEqual([29_700, 29_700, 29_730, 61_200, null, null]);
  expect(parseTime('17:30:00Z')).toEqual({ second: 63_000, offset: 0 });
  expect(parseTime('17:30:00+07:00')).toEqual({ second: 63_000, offset: 25_200 });
  expect([shiftOf('UTC'), shiftOf('WIT'), offsetFromUtc('WIB'), offsetFromUtc('WIT')]).toEqual([25_200, 0, 25_200, 32_400]);
});
