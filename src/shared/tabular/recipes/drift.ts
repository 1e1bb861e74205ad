// What changed between the sheet a recipe was made from and the sheet at hand: columns that moved, seem to be renamed, are new or
// are missing. Says it; decides nothing.

import { columnLetters } from '../cells.ts';
import type { Drift } from '../plan.ts';
import { headerKeys, type RecipeColumn, type RecipeContent } from './recipe.ts';

export interface HeaderAt {
  readonly column: number;
  readonly header: string;
}

interface Keyed<T> {
  readonly key: string;
  readonly at: T;
}

const keyed = <T extends HeaderAt>(columns: readonly T[]): readonly Keyed<T>[] => {
  const keys = headerKeys(columns.map(({ header }) => header));
  return columns.flatMap((at, place) => (keys[place] === undefined || keys[place] === '' ? [] : [{ key: keys[place], at }]));
};

export interface Matched {
  /** Recipe columns found again, with where they stand now. */
  readonly found: readonly { readonly before: RecipeColumn; readonly now: HeaderAt }[];
  readonly missing: readonly RecipeColumn[];
  readonly added: readonly HeaderAt[];
}

export const matchColumns = (recipe: RecipeContent, headers: readonly HeaderAt[]): Matched => {
  const now = new Map(keyed(headers).map(({ key, at }) => [key, at]));
  const before = keyed(recipe.columns);
  const known = new Set(before.map(({ key }) => key));
  return {
    found: before.flatMap(({ key, at }) => {
      const place = now.get(key);
      return place === undefined ? [] : [{ before: at, now: place }];
    }),
    missing: before.filter(({ key }) => !now.has(key)).map(({ at }) => at),
    added: [...now].filter(([key]) => !known.has(key)).map(([, at]) => at),
  };
};

/** The share of headers the two have in common, of the headers of the longer: 0 to 1. A renamed one counts as one. */
export const likeness = ({ found, missing, added }: Matched): number => {
  const all = found.length + Math.max(missing.length, added.length);
  return all === 0 ? 0 : found.length / all;
};

/** The found header that stands directly left of a column, or null at the left edge. */
const leftOf = (column: number, found: Matched['found'], side: 'before' | 'now'): RecipeColumn | null =>
  found.filter((pair) => pair[side].column < column).toSorted((a, b) => b[side].column - a[side].column)[0]?.before ?? null;

const renamedTo = (gone: RecipeColumn, { found, added }: Matched): HeaderAt | null =>
  added.find(({ column }) => leftOf(column, found, 'now') === leftOf(gone.column, found, 'before')) ?? null;

const movedColumns = ({ found }: Matched): Drift['moved'] =>
  found.filter(({ before, now }) => before.column !== now.column).map(({ before, now }) => ({
    header: now.header, field: before.field, from: columnLetters(before.column), to: columnLetters(now.column),
  }));

export const driftOf = (matched: Matched): Drift => {
  const taken = new Set<number>();
  const renamed: Drift['renamed'] = [];
  const missing: Drift['missing'] = [];
  for (const gone of matched.missing) {
    const place = renamedTo(gone, { ...matched, added: matched.added.filter(({ column }) => !taken.has(column)) });
    if (place === null) missing.push({ header: gone.header, field: gone.field, was: columnLetters(gone.column) });
    else {
      taken.add(place.column);
      renamed.push({ header: place.header, field: gone.field, column: columnLetters(place.column), was: gone.header });
    }
  }
  const added = matched.added.filter(({ column }) => !taken.has(column))
    .map(({ header, column }) => ({ header, column: columnLetters(column) }));
  return { moved: movedColumns(matched), renamed, added, missing };
};
