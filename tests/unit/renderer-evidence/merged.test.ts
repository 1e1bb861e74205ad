// Merged cells are found from any of their cells, and drawn as one field.

import { expect, test } from 'vitest';
import { indexMerged, mergedAt, mergedEdges, rangeAddress } from '../../../src/renderer/evidence/merged.ts';

const group = { fromRow: 2, toRow: 2, fromColumn: 2, toColumn: 4 };
const tall = { fromRow: 3, toRow: 900_000, fromColumn: 0, toColumn: 0 };
const cells = indexMerged([group, tall]);

test('a range is found from each of its cells and from no other, however tall it is', () => {
  expect([2, 3, 4].map((column) => mergedAt(cells, 2, column))).toEqual([group, group, group]);
  expect([mergedAt(cells, 2, 1), mergedAt(cells, 2, 5), mergedAt(cells, 1, 3), mergedAt(cells, 2, 0)]).toEqual([null, null, null, null]);
  expect(mergedAt(cells, 450_000, 0)).toBe(tall);
});

test('one frame goes round the range, and its text runs on from the first cell', () => {
  expect(mergedEdges(group, 2, 2)).toBe('merged merged-top merged-bottom merged-left spill');
  expect(mergedEdges(group, 2, 3)).toBe('merged merged-top merged-bottom');
  expect(mergedEdges(group, 2, 4)).toBe('merged merged-top merged-bottom merged-right');
  expect(rangeAddress(group)).toBe('C2:E2');
});
