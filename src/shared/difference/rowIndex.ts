// The rows of a sheet as a few numbers each, so that two sheets of a million rows are compared without holding either.

import { fingerprintOf } from './fingerprint.ts';
import type { ReadRow } from './side.ts';

export interface RowIndex {
  /** Row numbers of the sheet, ascending; the other lists stand in the same order. */
  readonly rows: readonly number[];
  /** What tells a row; 0 where nothing does. */
  readonly keys: readonly number[];
  /** Equal where two rows hold the same. */
  readonly contents: readonly number[];
  /** Compared cells that hold a value. */
  readonly filled: readonly number[];
  readonly isData: readonly boolean[];
  /** The most cells of a row outside the table. */
  readonly widest: () => number;
}

export interface RowIndexer extends RowIndex {
  readonly add: (row: number, read: ReadRow) => void;
}

export const openRowIndex = (): RowIndexer => {
  const [rows, keys, contents, filled, isData]: [number[], number[], number[], number[], boolean[]] = [[], [], [], [], []];
  let widest = 0;
  return {
    rows, keys, contents, filled, isData,
    widest: () => widest,
    add: (row, read) => {
      const { values } = read;
      rows.push(row);
      keys.push(read.key);
      isData.push(read.isData);
      contents.push(fingerprintOf(read.isData ? values : ['', ...values]));
      filled.push(values.reduce((count, value) => count + Number(value !== ''), 0));
      if (!read.isData) widest = Math.max(widest, values.length);
    },
  };
};
