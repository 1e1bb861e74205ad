// Batches of rows as a few blocks of memory that pass to another thread without being copied. Pure.

import type { Batch, TableRows, Value } from '../db/rowStore.ts';

const kindOf = { none: 0, number: 1, text: 2, bytes: 3 } as const;

export interface PackedRows {
  readonly table: string;
  readonly columns: number;
  /** What each value is, a number of `kindOf`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Numbers themselves; of texts and bytes, how many bytes they take. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Texts in UTF-8 and bytes, one after another. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Grown as needed and used again; no batch keeps it. */
let scratch = Buffer.allocUnsafe(1 << 20);

const makeRoom = (used: number, wanted: number): void => {
  if (used + wanted <= scratch.length) return;
  const grown = Buffer.allocUnsafe(Math.max(scratch.length * 2, used + wanted));
  scratch.copy(grown, 0, 0, used);
  scratch = grown;
};

const packTable = ({ table, columns, values }: TableRows): PackedRows => {
  const kinds = new Uint8Array(values.length);
  const numbers = new Float64Array(values.length);
  let used = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? null;
    if (value === null) continue;
    if (typeof value === 'number') {
      kinds[at] = kindOf.number;
      numbers[at] = value;
      continue;
    }
    // A letter takes three bytes at most: two units that make one letter take four together.
    makeRoom(used, typeof value === 'string' ? value.length * 3 : value.length);
    let length = value.length;
    if (typeof value === 'string') length = scratch.write(value, used);
    else scratch.set(value, used);
    kinds[at] = typeof value === 'string' ? kindOf.text : kindOf.bytes;
    numbers[at] = length;
    used += length;
  }
  return { table, columns, kinds, numbers, bytes: new Uint8Array(scratch.subarray(0, used)) };
};

const unpackTable = ({ table, columns, kinds, numbers, bytes }: PackedRows): TableRows => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values: Value[] = [];
  let used = 0;
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at];
    const number = numbers[at] ?? 0;
    if (kind === kindOf.none) values.push(null);
    else if (kind === kindOf.number) values.push(number);
    else {
      values.push(kind === kindOf.text ? source.toString('utf8', used, used + number) : source.subarray(used, used + number));
      used += number;
    }
  }
  return { table, columns, values };
};

export const packBatch = (batch: Batch): PackedRows[] => batch.map(packTable);

export const unpackBatch = (packed: readonly PackedRows[]): Batch => packed.map(unpackTable);

/** The memory that goes over. */
export const blocksOf = (packed: readonly PackedRows[]): ArrayBuffer[] =>
  packed.flatMap(({ kinds, numbers, bytes }) => [kinds.buffer, numbers.buffer, bytes.buffer]);
