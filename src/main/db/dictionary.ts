// Names and words that recur in a million rows, kept once and referred to by number. Dictionaries only grow: a word of an import
// that was taken back stays and harms nobody.

import type { TableRows, Value } from './rowStore.ts';
import type { Db } from './sqlite.ts';

/** Rows that got their numbers and are to be stored before any row that refers to them. */
export interface Growing {
  /** What was added since it was last asked; null when nothing was. */
  readonly added: () => TableRows | null;
}

export interface Dictionary extends Growing {
  /** The number of a text, given one if it is new; null for null. */
  readonly idOf: (text: string | null) => number | null;
}

const tables = {
  agencies: { table: 'agency_names', column: 'name' },
  statuses: { table: 'status_words', column: 'word' },
  categories: { table: 'categories', column: 'name' },
} as const;
export type DictionaryName = keyof typeof tables;

interface Entry {
  readonly id: number;
  readonly text: string;
}

/** All texts of a dictionary by number. */
export const readDictionary = (db: Db, name: DictionaryName): ReadonlyMap<number, string> => {
  const { table, column } = tables[name];
  const rows = db.prepare<[], Entry>(`SELECT id, ${column} AS text FROM ${table}`).all();
  return new Map(rows.map(({ id, text }) => [id, text]));
};

/** Gathers new rows of a table with the numbers they get, which follow those of the rows known. */
export const gatherAdded = (table: string, columns: number, known: Iterable<number>) => {
  let newest = 0;
  for (const id of known) newest = Math.max(newest, id);
  let values: Value[] = [];
  return {
    /** Adds a row, its number before the values given; returns the number. */
    add: (...rest: readonly Value[]): number => {
      newest += 1;
      values.push(newest, ...rest);
      return newest;
    },
    added: (): TableRows | null => {
      if (values.length === 0) return null;
      const rows = { table, columns, values };
      values = [];
      return rows;
    },
  };
};

/** For writing rows, by the one writer there is: ids are remembered; new texts are numbered here and stored with the rows. */
export const openDictionary = (db: Db, name: DictionaryName): Dictionary => {
  const known = new Map<string, number>();
  for (const [id, text] of readDictionary(db, name)) known.set(text, id);
  const { add, added } = gatherAdded(tables[name].table, 2, known.values());
  return {
    idOf: (text) => {
      if (text === null) return null;
      const id = known.get(text);
      if (id !== undefined) return id;
      const fresh = add(text);
      known.set(text, fresh);
      return fresh;
    },
    added,
  };
};
