// Finding reports handed in twice by walking sorted numbers: same as looking every pair of them up.

import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { matches, newTrackingList, repeats, sortedKeys, trackingKey } from '../../../src/main/db/trackingKeys.ts';

const list = (keys: readonly number[], from = 1) => {
  const read = newTrackingList();
  for (const [at, key] of keys.entries()) read.add(key, from + at);
  return sortedKeys(read.list());
};
const someKeys = array(integer({ min: -20, max: 20 }), { maxLength: 60 });

const sorted = <T>(values: readonly T[]): string[] => values.map((value) => JSON.stringify(value)).sort();

test('plain whole numbers are their own key; everything else is below zero', () => {
  expect(trackingKey('5000003')).toBe(5_000_003);
  for (const id of ['05', 'LP-1', '1e5', '1234567890123456', ' 5']) expect(trackingKey(id)).toBeLessThan(0);
});

test('equal texts have equal keys, and a hundred thousand different ones do not meet', () => {
  const ids = Array.from({ length: 100_000 }, (_, at) => `LP/${at}/2022`);
  expect(new Set(ids.map(trackingKey)).size).toBe(ids.length);
  expect(trackingKey('LP/1/2022')).toBe(trackingKey(['LP', 1, 2022].join('/')));
});

test('matches are all pairs of equal keys, whichever list is longer', () => {
  assert(property(someKeys, someKeys, (a, b) => {
    const expected = a.flatMap((key, at) => b.flatMap((other, otherAt) =>
      (key === other ? [{ key, place: at + 1, otherPlace: otherAt + 101 }] : [])));
    expect(sorted(matches(list(a), list(b, 101)))).toEqual(sorted(expected));
  }));
});

test('of a key that repeats, all rows but the last are found', () => {
  assert(property(someKeys, (keys) => {
    const expected = keys.flatMap((key, at) => (keys.indexOf(key, at + 1) >= 0 ? [at + 1] : []));
    expect(repeats(list(keys)).map(({ place }) => place).sort((a, b) => a - b)).toEqual(expected);
  }));
});
