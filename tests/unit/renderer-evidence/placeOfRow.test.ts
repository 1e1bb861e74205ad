import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfRow } from '../../../src/renderer/evidence/placeOfRow.ts';

const places = (rows: readonly number[]) => {
  const asked: number[] = [];
  const rowAt = async (place: number): Promise<number> => {
    asked.push(place);
    return rows[place] ?? Number.NaN;
  };
  return { rowAt, asked };
};

test('without blank rows one question finds a row', async () => {
  const { rowAt, asked } = places(Array.from({ length: 100_000 }, (_, at) => at + 1));
  expect(await placeOfRow(54_321, 100_000, rowAt)).toBe(54_320);
  expect(asked).toHaveLength(1);
});

test('a row is found past any pattern of blank rows, a blank one gives the next below, past the end the last', async () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 300 });
  await fc.assert(fc.asyncProperty(gaps, fc.integer({ min: 1, max: 1_600 }), async (steps, row) => {
    const rows: number[] = [];
    for (const step of steps) rows.push((rows.at(-1) ?? 0) + step);
    const expected = rows.findIndex((number) => number >= row);
    expect(await placeOfRow(row, rows.length, places(rows).rowAt)).toBe(expected === -1 ? rows.length - 1 : expected);
  }));
});

test('an empty sheet has place 0 and is not asked', async () => {
  const { rowAt, asked } = places([]);
  expect(await placeOfRow(5, 0, rowAt)).toBe(0);
  expect(asked).toEqual([]);
});
