// What the clipboard gets from a grid.

import { expect, test } from 'vitest';
import { copiedRows, plainText } from '../../../src/renderer/ui/grid/copyRows.ts';
import type { GridColumn } from '../../../src/renderer/ui/grid/columns.ts';
import { columnLetter } from '../../../src/renderer/ui/grid/definitions.tsx';
import { sumsOf } from '../../../src/renderer/ui/grid/sums.ts';
import { wordsOf } from '../../../src/renderer/state/wordsOf.ts';

interface Row { readonly name: string; readonly received: number | null; readonly percent: number | null }

const columns: readonly GridColumn<Row>[] = [
  { id: 'name', header: 'Instansi', value: ({ name }) => name },
  { id: 'received', header: 'Diterima', kind: 'count', value: ({ received }) => received },
  { id: 'percent', header: '% tindak lanjut', kind: 'percent', value: ({ percent }) => percent },
];
const rows: readonly Row[] = [
  { name: 'Kota A', received: 12_345, percent: 41.4 },
  { name: '=HYPERLINK("x")', received: null, percent: null },
];

test('numbers are copied without separators and with the decimal mark of the language', () => {
  expect(copiedRows(columns, rows.slice(0, 1), false, wordsOf('id'))).toBe('Kota A\t12345\t41,4');
  expect(copiedRows(columns, rows.slice(0, 1), false, wordsOf('en'))).toBe('Kota A\t12345\t41.4');
});

test('headers come first when asked for', () => {
  expect(copiedRows(columns, rows, true, wordsOf('id')).split('\n')[0]).toBe('Instansi\tDiterima\t% tindak lanjut');
});

test('a text from evidence never becomes a formula, and never breaks a row', () => {
  expect(copiedRows(columns, rows.slice(1), false, wordsOf('id'))).toBe('\'=HYPERLINK("x")\t\t');
  for (const text of ['=1', '+1', '-1', '@x', '\tx']) expect(plainText(text).startsWith("'")).toBe(true);
  expect(plainText('a\tb\nc')).toBe('a b c');
});

test('a sum leaves out what is not known, and percentages are not summed', () => {
  expect(sumsOf(columns[1], rows, 653, 'instansi')).toMatchObject({ rows: 2, total: 653, sum: 12_345, mean: 12_345 });
  expect(sumsOf(columns[2], rows, 653, 'instansi')).toMatchObject({ sum: null, mean: 41.4 });
  expect(sumsOf(columns[0], rows, 653, 'instansi')).toMatchObject({ sum: null, mean: null });
});

test('columns are lettered as in Excel', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
