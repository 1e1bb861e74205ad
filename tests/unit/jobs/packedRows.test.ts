// Rows that cross to another thread arrive as they left.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, packBatch, unpackBatch } from '../../../src/main/jobs/packedRows.ts';

const value = fc.oneof(
  fc.constant(null), fc.integer(), fc.double({ noNaN: true }), fc.constant(''), fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 40 }),
);
const table = fc.array(value).map((values) => ({ table: 'reports', columns: 1, values }));

const plain = (batch: ReturnType<typeof unpackBatch>): unknown =>
  batch.map((rows) => ({ ...rows, values: rows.values.map((one) => (one instanceof Uint8Array ? [...one] : one)) }));

test('numbers, texts in any script, bytes and nothing arrive as they left', () => {
  fc.assert(fc.property(fc.array(table, { maxLength: 4 }), (batch) => {
    const sent = structuredClone(packBatch(batch));
    expect(plain(unpackBatch(sent))).toEqual(plain(batch));
  }));
});

test('a text longer than any before it finds room', () => {
  const long = '—'.repeat(1_500_000);
  const batch = [{ table: 'reports', columns: 2, values: ['a', long] }];
  expect(unpackBatch(packBatch(batch))).toEqual(batch);
});

test('memory handed over is not shared between batches', () => {
  const [first, second] = [packBatch([{ table: 'a', columns: 1, values: ['satu'] }]), packBatch([{ table: 'a', columns: 1, values: ['dua'] }])];
  expect(new Set([...blocksOf(first), ...blocksOf(second)]).size).toBe(6);
  expect(unpackBatch(first)[0]?.values).toEqual(['satu']);
});
