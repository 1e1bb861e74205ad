// Small named facts of a project, kept as JSON: its name, template, commitment, working-day
// table, who decides in it, whether it is synthetic; and its two counters.

import type { Db } from './sqlite.ts';

export type FactKey = 'name' | 'template' | 'synthetic' | 'commitment' | 'holidays' | 'decider' | 'revision' | 'dataRevision';

export const readFact = <T>(db: Db, key: FactKey, absent: T): T => {
  const value = db.prepare<[string], string>('SELECT value FROM project WHERE key = ?').pluck().get(key);
  return value === undefined ? absent : (JSON.parse(value) as T);
};

export const writeFact = (db: Db, key: FactKey, value: unknown): void => {
  db.prepare('INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, JSON.stringify(value));
};

const raise = (db: Db, key: FactKey): void => writeFact(db, key, readFact(db, key, 0) + 1);

/** Counts a change: of anything shown (`shown`), or of what figures are made from (`figures`, which is also shown). */
export const countChange = (db: Db, what: 'shown' | 'figures'): void => {
  raise(db, 'revision');
  if (what === 'figures') raise(db, 'dataRevision');
};
