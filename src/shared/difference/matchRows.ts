// Which row of the new sheet is which of the old one. Rows that hold the same are the same wherever they stand; then rows told by the
// same key; then, where nothing tells them, the row that follows (or comes before) a row already found.

import { openQueues } from './queues.ts';
import type { RowIndex } from './rowIndex.ts';

export interface RowMatches {
  /** For each new row the place of its old one in the old index; -1 where it has none. */
  readonly oldOf: Int32Array;
  /** For each old row the place of its new one; -1 where it has none. */
  readonly newOf: Int32Array;
}

type Pairing = { readonly old: RowIndex; readonly now: RowIndex } & RowMatches;

const pair = ({ oldOf, newOf }: RowMatches, old: number, now: number): void => {
  oldOf[now] = old;
  newOf[old] = now;
};

/** Pairs the rows not paired yet whose number in `by` is the same, in order. A 0 pairs with nothing. */
const pairEqual = (pairing: Pairing, by: 'keys' | 'contents'): void => {
  const { old, now, oldOf, newOf } = pairing;
  const waiting = openQueues(old[by], (at) => old[by][at] !== 0 && newOf[at] === -1);
  for (let at = 0; at < now.rows.length; at += 1) {
    const value = now[by][at] ?? 0;
    const found = value === 0 || oldOf[at] !== -1 ? -1 : waiting.take(value);
    if (found !== -1) pair(pairing, found, at);
  }
};

const isFree = ({ old, now, oldOf, newOf }: Pairing, oldAt: number, at: number): boolean =>
  oldAt >= 0 && oldAt < old.rows.length && oldOf[at] === -1 && newOf[oldAt] === -1
  && old.keys[oldAt] === 0 && now.keys[at] === 0 && old.isData[oldAt] === now.isData[at];

/** Pairs what stands next to a pair on both sides: downwards from the top, then upwards from the bottom. */
const pairNeighbours = (pairing: Pairing): void => {
  const { old, now, oldOf } = pairing;
  for (let at = 0; at < now.rows.length; at += 1) {
    const above = at === 0 ? -1 : oldOf[at - 1] ?? -1;
    if ((at === 0 || above !== -1) && isFree(pairing, above + 1, at)) pair(pairing, above + 1, at);
  }
  for (let at = now.rows.length - 1; at >= 0; at -= 1) {
    const isLast = at === now.rows.length - 1;
    const below = isLast ? old.rows.length : oldOf[at + 1] ?? -1;
    if (below !== -1 && isFree(pairing, below - 1, at)) pair(pairing, below - 1, at);
  }
};

export const matchRows = (old: RowIndex, now: RowIndex): RowMatches => {
  const pairing: Pairing = {
    old, now, oldOf: new Int32Array(now.rows.length).fill(-1), newOf: new Int32Array(old.rows.length).fill(-1),
  };
  pairEqual(pairing, 'contents');
  pairEqual(pairing, 'keys');
  pairNeighbours(pairing);
  return pairing;
};
