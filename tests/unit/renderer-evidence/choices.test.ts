import { expect, test } from 'vitest';
import { chooseField, chooseHeader, chooseLayout, chooseReading, chooseReadings, isChanged } from '../../../src/renderer/evidence/choices.ts';
import { fieldsOf, readingsOf, tellingColumns } from '../../../src/renderer/evidence/fields.ts';
import { layouts, noChoices, type Field, type PlannedColumn, type SheetPlan } from '../../../src/shared/tabular/plan.ts';

const column = (at: number, field: Field | null): PlannedColumn => ({
  column: at, header: `header ${at}`, field, how: field === null ? 'none' : 'header', reading: null, readingIsChosen: false, evidence: null,
});
const plan: SheetPlan = {
  layout: 'agencySummary', headerRow: 5, headerRowCount: 2, zone: 'UTC',
  titleFacts: { agency: null, generated: null, from: null, to: null },
  columns: [column(0, 'number'), column(1, 'agency'), column(2, 'received'), column(3, null), column(4, 'completed')],
};

test('a field is in one place: the column that had it loses it', () => {
  expect(chooseField(noChoices, plan, 'D', 'received').fields).toEqual({ D: 'received', C: null });
});

test('choosing a column\'s own field again takes it from nobody', () => {
  expect(chooseField(noChoices, plan, 'C', 'received').fields).toEqual({ C: 'received' });
});

test('another field forgets how the old one was read', () => {
  const read = chooseReading(noChoices, 'C', 'decimalComma');
  expect(chooseField(read, plan, 'C', null)).toEqual({ ...noChoices, fields: { C: null } });
});

test('several columns are read alike by one choice, and one already read otherwise is not forgotten', () => {
  const read = chooseReading(noChoices, 'A', 'decimalComma');
  expect(chooseReadings(read, ['C', 'E'], 'dayFirst').readings).toEqual({ A: 'decimalComma', C: 'dayFirst', E: 'dayFirst' });
});

test('a header row chosen by a click leaves the number of header rows to the program', () => {
  expect(chooseHeader({ ...noChoices, headerRowCount: 3 }, 7)).toEqual({ ...noChoices, headerRow: 7 });
});

test('only what a person changed can be taken back', () => {
  expect(isChanged(noChoices)).toBe(false);
  expect(isChanged(chooseLayout(noChoices, 'register'))).toBe(true);
});

test('every layout but the unknown offers the fields that tell it, and an unknown sheet offers them all', () => {
  for (const layout of layouts.filter((one) => one !== 'unknown')) {
    const telling = tellingColumns({ ...plan, layout, columns: fieldsOf(layout).map((field, at) => column(at, field)) });
    expect(telling.length).toBeGreaterThan(0);
    for (const field of fieldsOf(layout)) expect(fieldsOf('unknown')).toContain(field);
  }
});

test('counts are read as numbers, dates as dates, names as they stand', () => {
  expect(readingsOf('received')).toContain('decimalComma');
  expect(readingsOf('receivedDate')).toContain('dayFirst');
  expect(readingsOf('agency')).toEqual([]);
});
