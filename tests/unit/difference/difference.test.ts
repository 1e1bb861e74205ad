// Matching the rows of two sheets, and what is listed of where they differ.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCollector } from '../../../src/shared/difference/collect.ts';
import { pairColumns } from '../../../src/shared/difference/columns.ts';
import { longestText, mostListed, type SheetDifference } from '../../../src/shared/difference/difference.ts';
import { shortenedPair } from '../../../src/shared/difference/excerpt.ts';
import { fingerprintOf } from '../../../src/shared/difference/fingerprint.ts';
import { matchRows } from '../../../src/shared/difference/matchRows.ts';
import { openRowIndex, type RowIndex } from '../../../src/shared/difference/rowIndex.ts';
import { openSide, type Side } from '../../../src/shared/difference/side.ts';
import { agencyKey } from '../../../src/shared/tabular/agencies.ts';
import type { Row } from '../../../src/shared/tabular/cells.ts';
import { guessPlan } from '../../../src/shared/tabular/guess.ts';
import { noChoices } from '../../../src/shared/tabular/plan.ts';

type Lines = readonly (readonly string[])[];

const rowsOf = (lines: Lines): Row[] => lines.map((cells, at) => ({ number: at + 1, cells: cells.map((text) => (text === '' ? null : text)), texts: null }));
const recordHeader = ['Tracking ID', 'Status Laporan', 'Judul Laporan'];

const indexOf = (side: Side, rows: readonly Row[]): RowIndex => {
  const index = openRowIndex();
  rows.forEach((row, at) => {
    const read = side.read(row, at === 0 ? 'header' : 'data');
    if (read !== null) index.add(row.number, read);
  });
  return index;
};

const differenceOf = (oldLines: Lines, newLines: Lines, header = recordHeader): SheetDifference => {
  const [old, now] = [rowsOf([header, ...oldLines]), rowsOf([header, ...newLines])];
  const [oldPlan, newPlan] = [guessPlan(old, noChoices), guessPlan(now, noChoices)];
  const columns = pairColumns(oldPlan, newPlan);
  const side = (plan: typeof oldPlan, which: 'old' | 'now') =>
    openSide(plan, columns.both.map((pair) => ({ column: pair[which], field: pair.now.field })), agencyKey);
  const [oldSide, newSide] = [side(oldPlan, 'old'), side(newPlan, 'now')];
  const [oldIndex, newIndex] = [indexOf(oldSide, old), indexOf(newSide, now)];
  const collector = openCollector({ old: oldIndex, now: newIndex, columns, matches: matchRows(oldIndex, newIndex) });
  for (const [sideHere, rows, visit] of [[oldSide, old, collector.old(oldSide)], [newSide, now, collector.now(newSide)]] as const) {
    rows.slice(1).forEach((row, at) => {
      const read = sideHere.read(row, 'data');
      if (read !== null) visit(at, row, read);
    });
  }
  return collector.result();
};

test('the same rows in any order differ in nothing', () => {
  const row = fc.tuple(fc.stringMatching(/^[1-9]\d{0,3}$/u), fc.constantFrom('Selesai', 'Belum'), fc.string({ maxLength: 4 }));
  const shuffled = fc.array(row, { minLength: 1, maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(fc.property(shuffled, ([rows, other]) => {
    const { rows: counts, cells } = differenceOf(rows, other);
    expect([counts, cells]).toEqual([{ same: rows.length, changed: 0, added: 0, removed: 0 }, { changed: 0, added: 0, removed: 0 }]);
  }));
});

test('rows add up on both sides, whatever was done to them', () => {
  const row = fc.tuple(fc.constantFrom('', '1', '2', '3', '4'), fc.constantFrom('Selesai', 'Belum', ''), fc.constantFrom('a', 'b', ''));
  const filled = row.filter((cells) => cells.some((text) => text !== ''));
  fc.assert(fc.property(fc.array(filled, { minLength: 1, maxLength: 12 }), fc.array(filled, { minLength: 1, maxLength: 12 }), (old, now) => {
    const { rows: { same, changed, added, removed } } = differenceOf(old, now);
    expect([same + changed + removed, same + changed + added]).toEqual([old.length, now.length]);
  }));
});

test('a row without a Tracking ID is known by its neighbours: one cell changed is one cell, and a row put in between is one row', () => {
  const old = [['', 'Selesai', 'satu'], ['', 'Belum', 'dua'], ['', 'Belum', 'tiga']];
  const now = [['', 'Selesai', 'satu'], ['', 'Selesai', 'sisipan'], ['', 'Belum', 'dua'], ['', 'Selesai', 'tiga']];
  const { rows, changedCells, addedRows } = differenceOf(old, now);
  expect(rows).toEqual({ same: 2, changed: 1, added: 1, removed: 0 });
  expect(changedCells).toMatchObject([{ header: 'Status Laporan', before: { cell: 'B4', text: 'Belum' }, after: { cell: 'B5', text: 'Selesai' } }]);
  expect(addedRows.map(({ row }) => row)).toEqual([3]);
});

test('a Tracking ID twice is matched with its like, in order', () => {
  const { rows, changedCells } = differenceOf([['7', 'Selesai', 'a'], ['7', 'Belum', 'b']], [['7', 'Belum', 'b'], ['7', 'Belum', 'a']]);
  expect(rows).toEqual({ same: 1, changed: 1, added: 0, removed: 0 });
  expect(changedCells).toMatchObject([{ row: '7', before: { cell: 'B2' }, after: { cell: 'B3' } }]);
});

test('a cell that was empty is added, one that is empty now is removed', () => {
  const { cells, changedCells } = differenceOf([['1', 'Selesai', ''], ['2', 'Belum', 'x']], [['1', 'Selesai', 'y'], ['2', 'Belum', '']]);
  expect(cells).toEqual({ changed: 0, added: 1, removed: 1 });
  expect(changedCells.map(({ kind }) => kind)).toEqual(['added', 'removed']);
});

test('a number written with and without its separators is the same', () => {
  const header = ['Instansi', 'Jumlah Laporan', 'Selesai'];
  expect(differenceOf([['Kota A', '1.294', '1.219']], [['Kota A', '1294', '1,218']], header).changedCells).toMatchObject([
    { header: 'Selesai', before: { text: '1.219' }, after: { text: '1,218' } },
  ]);
});

test('counts are of all, lists stop where they say', () => {
  const old = Array.from({ length: mostListed + 500 }, (_, at) => [String(at + 1), 'Belum', 'x']);
  const now = old.map(([id = '']) => [id, 'Selesai', 'x']);
  const { cells, changedCells } = differenceOf(old, now);
  expect(cells.changed).toBe(mostListed + 500);
  expect(changedCells).toHaveLength(mostListed);
});

test('long texts are shown from where they begin to differ', () => {
  const [before, after] = shortenedPair(`${'a'.repeat(500)}lama`, `${'a'.repeat(500)}baru`);
  expect(before.endsWith('lama') && after.endsWith('baru')).toBe(true);
  expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(longestText);
});

test('a fingerprint knows where one text ends', () => {
  expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']));
  expect(fingerprintOf([])).toBeGreaterThan(0);
});
