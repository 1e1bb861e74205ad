// Undone imports keep their rows and their file, so that they can be redone; here they are let go for good. An import that a
// replacement stands on stays: undoing the replacement needs it.

import { importThing } from './steps.ts';
import type { Db } from './sqlite.ts';

interface UndoneImport {
  readonly id: number;
  readonly rows: number;
}

const undoneImports = (db: Db): UndoneImport[] =>
  db.prepare<[], UndoneImport>(
    `SELECT id, rows_kept AS rows FROM imports WHERE state = 'undone' AND is_released = 0 AND NOT EXISTS (
       SELECT 1 FROM step_touches JOIN steps ON steps.id = step_id WHERE thing = 'import:' || imports.id AND steps.state = 'stands')
     ORDER BY id`,
  ).all();

export interface KeptByUndone {
  readonly imports: number;
  readonly rows: number;
}

/** What undone imports keep that nothing else needs. */
export const keptByUndone = (db: Db): KeptByUndone => {
  const undone = undoneImports(db);
  return { imports: undone.length, rows: undone.reduce((sum, { rows }) => sum + rows, 0) };
};

/** From here on they cannot be redone, and what they keep may be deleted. Returns them; call it in a transaction. */
export const releaseUndone = (db: Db): readonly number[] => {
  const ids = undoneImports(db).map(({ id }) => id);
  const release = db.prepare('UPDATE imports SET is_released = 1 WHERE id = ?');
  const finish = db.prepare(
    "UPDATE steps SET state = 'released' WHERE state = 'undone' AND id IN (SELECT step_id FROM step_touches WHERE thing = ?)",
  );
  const forgetDifference = db.prepare("DELETE FROM replacements WHERE new_import = ? AND state = 'undone'");
  for (const id of ids) {
    release.run(id);
    finish.run(importThing(id));
    forgetDifference.run(id);
  }
  return ids;
};
