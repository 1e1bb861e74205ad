// A small change of the open project: one transaction, counted, and told to whoever watches.

import { countChange } from '../db/facts.ts';
import type { Db } from '../db/sqlite.ts';
import type { Context } from './context.ts';

/** `figures` when scores may come out differently afterwards. Throws `project.none` or `project.readOnly`. */
export const change = (context: Context, what: 'shown' | 'figures', body: (db: Db) => void): void => {
  const db = context.session.writable();
  db.transaction(() => {
    body(db);
    countChange(db, what);
  })();
  context.changed();
};
