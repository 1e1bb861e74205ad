// Which column of the new sheet is which of the old one: by header, then by what it means. A column that only moved or was renamed
// is the same column; one that has no counterpart came or went.

import { headerKeys } from '../tabular/recipes/recipe.ts';
import type { PlannedColumn, SheetPlan } from '../tabular/plan.ts';

export interface ColumnPair {
  readonly old: PlannedColumn;
  readonly now: PlannedColumn;
}

export interface PairedColumns {
  readonly both: readonly ColumnPair[];
  readonly removed: readonly PlannedColumn[];
  readonly added: readonly PlannedColumn[];
}

type KeyOf = (columns: readonly PlannedColumn[]) => readonly string[];

const byHeader: KeyOf = (columns) => headerKeys(columns.map(({ header }) => header));
/** Columns without a header are told by where they stand. */
const byPlace: KeyOf = (columns) => columns.map(({ header, column }) => (header === '' ? String(column) : ''));
/** A field that several columns have says nothing of which is which. */
const byField: KeyOf = (columns) => {
  const met = Map.groupBy(columns, ({ field }) => field);
  return columns.map(({ field }) => (field !== null && met.get(field)?.length === 1 ? field : ''));
};

const pairBy = ({ both, removed, added }: PairedColumns, keysOf: KeyOf): PairedColumns => {
  const keys = keysOf(added);
  const places = new Map(added.flatMap((now, at) => (keys[at] === undefined || keys[at] === '' ? [] : [[keys[at], now] as const])));
  const oldKeys = keysOf(removed);
  const found = removed.flatMap((old, at) => {
    const now = places.get(oldKeys[at] ?? '');
    return now === undefined ? [] : [{ old, now }];
  });
  return {
    both: [...both, ...found],
    removed: removed.filter((old) => !found.some((pair) => pair.old === old)),
    added: added.filter((now) => !found.some((pair) => pair.now === now)),
  };
};

/** In the order of the new sheet. */
export const pairColumns = (old: SheetPlan, now: SheetPlan): PairedColumns => {
  const none: PairedColumns = { both: [], removed: old.columns, added: now.columns };
  const paired = [byHeader, byField, byPlace].reduce(pairBy, none);
  return { ...paired, both: paired.both.toSorted((a, b) => a.now.column - b.now.column) };
};
