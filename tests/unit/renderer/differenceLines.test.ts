// The difference as lines: what is listed, how much there is in all, and which cells of either sheet are marked.

import { expect, test } from 'vitest';
import { linesOf, marksOf, totalOf } from '../../../src/renderer/replace/lines.ts';
import type { SheetDifference } from '../../../src/shared/difference/difference.ts';

const difference: SheetDifference = {
  rows: { same: 7, changed: 2, added: 1, removed: 1 }, cells: { changed: 9, added: 5, removed: 3 }, cellsOfRows: { added: 2, removed: 3 },
  columns: { added: [], removed: [] },
  changedCells: [
    { kind: 'changed', row: 'Kota A', header: 'Selesai', before: { cell: 'D2', text: '1' }, after: { cell: 'D5', text: '2' } },
    { kind: 'added', row: 'Kota B', header: 'SK', before: { cell: 'E3', text: '' }, after: { cell: 'E6', text: 'x' } },
  ],
  addedRows: [{ row: 9, name: 'Kota C', cells: [{ cell: 'A9', header: 'Instansi', text: 'Kota C' }, { cell: 'D9', header: 'Selesai', text: '4' }] }],
  removedRows: [{ row: 4, name: 'Kota D', cells: [{ cell: 'A4', header: 'Instansi', text: 'Kota D' }] }],
};

test('a changed cell is a line with both its places, a row that came or went is one line', () => {
  expect(linesOf(difference).map(({ kind, isRow, oldCell, newCell, newText }) => [kind, isRow, oldCell, newCell, newText])).toEqual([
    ['changed', false, 'D2', 'D5', '2'], ['added', false, 'E3', 'E6', 'x'], ['added', true, null, 'A9', 'Kota C · 4'], ['removed', true, 'A4', null, ''],
  ]);
});

test('totals count lines that are not listed, a row once and not by its cells', () => {
  expect([totalOf(difference, 'changed'), totalOf(difference, 'added'), totalOf(difference, 'removed')]).toEqual([9, 1 + 3, 1]);
});

test('each sheet is marked where it differs', () => {
  const lines = linesOf(difference);
  expect([...marksOf(lines, 'oldCell').cells]).toEqual([['D2', 'changed'], ['E3', 'added']]);
  expect([...marksOf(lines, 'newCell').rows]).toEqual([[9, 'added']]);
  expect([...marksOf(lines, 'oldCell').rows]).toEqual([[4, 'removed']]);
});
