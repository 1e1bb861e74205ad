// Figures as they would be if other imports counted. A connection of its own that only reads lays the wished states over the real ones:
// whatever is asked of it is worked out by the same statements, and nothing is locked, written or kept.

import { openForReading } from './open.ts';
import type { Db } from './sqlite.ts';

/** Import ids with the state they are to have. */
export type WishedStates = ReadonlyMap<number, 'current' | 'undone'>;

const columnsOf = (db: Db): string[] =>
  db.prepare<[], string>("SELECT name FROM pragma_table_info('imports', 'main') WHERE name <> 'state'").pluck().all();

/** A temporary view comes before the table of its name. */
const lay = (db: Db, states: WishedStates): void => {
  db.exec('CREATE TEMP TABLE wished_states (id INTEGER PRIMARY KEY, state TEXT NOT NULL) STRICT');
  const wish = db.prepare('INSERT INTO temp.wished_states (id, state) VALUES (?, ?)');
  for (const [id, state] of states) wish.run(id, state);
  db.exec(`CREATE TEMP VIEW imports AS SELECT ${columnsOf(db).join(', ')},
    coalesce((SELECT wished_states.state FROM temp.wished_states WHERE wished_states.id = real.id), real.state) AS state
    FROM main.imports AS real`);
};

export const asIf = <T>(db: Db, states: WishedStates, body: (db: Db) => T): T => {
  const file = openForReading(db.name);
  try {
    lay(file.db, states);
    return body(file.db);
  } finally {
    file.close();
  }
};
