// Deletes rows nobody needs any more, in batches small enough that nothing else waits: of undone imports that were let go, and of
// imports and files that an interruption left half written.

import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { forgetSuperseded } from './supersede.ts';

const rowTables = ['reports', 'summaries', 'status_counts', 'register_entries', 'disclosure_items'] as const;
const batch = 2_000;

/** Called between batches with the rows deleted so far. */
export type AfterBatch = (deleted: number) => void;

const deleteRows = (db: Db, importId: number, afterBatch: AfterBatch): number => {
  let deleted = 0;
  for (const table of rowTables) {
    const remove = db.prepare(`DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE id BETWEEN ? AND ? LIMIT ${batch})`);
    for (let changes = batch; changes === batch;) {
      changes = remove.run(...idRange(importId)).changes;
      deleted += changes;
      afterBatch(deleted);
    }
  }
  return deleted;
};

/** Deletes the evidence rows of an import with all that hangs on them; returns how many there were. The import itself stays. */
export const deleteEvidence = (db: Db, importId: number, afterBatch: AfterBatch = () => undefined): number => {
  const deleted = deleteRows(db, importId, afterBatch);
  forgetSuperseded(db, importId, () => afterBatch(deleted));
  db.prepare('DELETE FROM tracking_keys WHERE import_id = ?').run(importId);
  return deleted;
};

const deleteParts = (db: Db, sha256: string): void => {
  const remove = db.prepare('DELETE FROM file_parts WHERE rowid IN (SELECT rowid FROM file_parts WHERE sha256 = ? LIMIT 32)');
  while (remove.run(sha256).changes > 0);
  db.prepare('DELETE FROM files WHERE sha256 = ?').run(sha256);
};

/** Deletes originals that no import came from that counts or can be redone, and those not written to their end. */
export const sweepFiles = (db: Db): void => {
  const unused = db.prepare<[], string>(
    `SELECT sha256 FROM files WHERE state = 'writing'
       OR NOT EXISTS (SELECT 1 FROM imports WHERE imports.sha256 = files.sha256 AND imports.is_released = 0)`,
  ).pluck().all();
  for (const sha256 of unused) deleteParts(db, sha256);
};

/** Removes every trace of an import that did not come in. */
export const deleteImport = (db: Db, importId: number): void => {
  deleteEvidence(db, importId);
  db.transaction(() => {
    db.prepare('DELETE FROM replacements WHERE new_import = ?').run(importId);
    for (const table of ['findings', 'import_periods']) db.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(importId);
    db.prepare('DELETE FROM imports WHERE id = ?').run(importId);
  })();
};

const deleteReleasedRows = (db: Db): void => {
  const released = db.prepare<[], number>('SELECT id FROM imports WHERE is_released = 1').pluck().all();
  for (const id of released) deleteEvidence(db, id);
};

/** At opening: what was left behind when an import, or letting an undone one go, was interrupted. */
export const sweepLeftovers = (db: Db): void => {
  const writing = db.prepare<[], number>("SELECT id FROM imports WHERE state = 'writing'").pluck().all();
  for (const id of writing) deleteImport(db, id);
  deleteReleasedRows(db);
  sweepFiles(db);
};
