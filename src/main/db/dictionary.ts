// Names and words that recur in a million rows, kept once and referred to by number. Dictionaries only grow: a word of an import
// that was taken back stays and harms nobody.

import type { Db } from './sqlite.ts';

export interface Dictionary {
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

/** For writing rows: ids are remembered, new texts stored at once, in the transaction the caller is in. */
export const openDictionary = (db: Db, name: DictionaryName): Dictionary => {
  const { table, column } = tables[name];
  const known = new Map<string, number>();
  for (const [id, text] of readDictionary(db, name)) known.set(text, id);
  const insert = db.prepare(`INSERT INTO ${table} (${column}) VALUES (?)`);
  return {
    idOf: (text) => {
      if (text === null) return null;
      const id = known.get(text);
      if (id !== undefined) return id;
      const added = Number(insert.run(text).lastInsertRowid);
      known.set(text, added);
      return added;
    },
  };
};
