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

/** Memory that grows by doubling; what stands in it up to `used` is kept. */
const withRoom = <Block extends Buffer | Uint8Array | Float64Array>(block: Block, wanted: number, grown: (length: number) => Block): Block => {
  if (wanted <= block.length) return block;
  const more = grown(Math.max(block.length * 2, wanted));
  more.set(block);
  return more;
};

/** Packs rows of one table value by value, so that no text outlives its row. */
export const openPacking = (table: string, columns: number) => {
  // Used again for every batch; none keeps them.
  let kinds = new Uint8Array(1024);
  let numbers = new Float64Array(1024);
  let bytes = Buffer.allocUnsafe(1 << 16);
  let [count, used] = [0, 0];

  const pushText = (text: string): number => {
    const { length } = text;
    if (length <= 24) {
      bytes = withRoom(bytes, used + length, Buffer.allocUnsafe);
      let at = 0;
      for (; at < length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit > 127) break;
        bytes[used + at] = unit;
      }
      if (at === length) return length;
    }
    // A letter takes three bytes at most: two units that make one letter take four together.
    bytes = withRoom(bytes, used + text.length * 3, Buffer.allocUnsafe);
    return bytes.write(text, used);
  };
  const pushBytes = (value: Uint8Array): number => {
    bytes = withRoom(bytes, used + value.length, Buffer.allocUnsafe);
    bytes.set(value, used);
    return value.length;
  };
  const push = (value: Value): void => {
    if (count === kinds.length) {
      kinds = withRoom(kinds, count + 1, (length) => new Uint8Array(length));
      numbers = withRoom(numbers, count + 1, (length) => new Float64Array(length));
    }
    if (value === null) kinds[count] = kindOf.none;
    else if (typeof value === 'number') {
      kinds[count] = kindOf.number;
      numbers[count] = value;
    } else {
      const length = typeof value === 'string' ? pushText(value) : pushBytes(value);
      kinds[count] = typeof value === 'string' ? kindOf.text : kindOf.bytes;
      numbers[count] = length;
      used += length;
    }
    count += 1;
  };
  /** The rows pushed since the last time. */
  const take = (): PackedRows => {
    const rows = { table, columns, kinds: kinds.slice(0, count), numbers: numbers.slice(0, count), bytes: new Uint8Array(bytes.subarray(0, used)) };
    [count, used] = [0, 0];
    return rows;
  };
  return { push, take };
};

const packTable = ({ table, columns, values }: TableRows): PackedRows => {
  const { push, take } = openPacking(table, columns);
  for (const value of values) push(value);
  return take();
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
