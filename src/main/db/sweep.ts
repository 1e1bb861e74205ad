// Deletes rows nobody needs any more, in batches small enough that nothing else waits: of undone imports, and of imports and
// files that an interruption left half written.

import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';

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

/** What an import superseded, and what of it was superseded; without it neither counts. */
const deleteSuperseded = (db: Db, importId: number, afterBatch: () => void): void => {
  const columns = 'period, report, by_import';
  const byIt = db.prepare(`DELETE FROM superseded WHERE (${columns}) IN
    (SELECT ${columns} FROM superseded WHERE by_import = ? LIMIT ${batch})`);
  const periods = db.prepare<[number], string>('SELECT period FROM import_periods WHERE import_id = ?').pluck().all(importId);
  const ofIt = db.prepare(`DELETE FROM superseded WHERE (${columns}) IN
    (SELECT ${columns} FROM superseded WHERE period = ? AND report BETWEEN ? AND ? LIMIT ${batch})`);
  while (byIt.run(importId).changes > 0) afterBatch();
  for (const period of periods) while (ofIt.run(period, ...idRange(importId)).changes > 0) afterBatch();
};

/** Deletes the evidence rows of an import with all that hangs on them; returns how many there were. The import itself stays. */
export const deleteEvidence = (db: Db, importId: number, afterBatch: AfterBatch = () => undefined): number => {
  const deleted = deleteRows(db, importId, afterBatch);
  deleteSuperseded(db, importId, () => afterBatch(deleted));
  db.prepare('DELETE FROM tracking_keys WHERE import_id = ?').run(importId);
  return deleted;
};

const deleteParts = (db: Db, sha256: string): void => {
  const remove = db.prepare('DELETE FROM file_parts WHERE rowid IN (SELECT rowid FROM file_parts WHERE sha256 = ? LIMIT 32)');
  while (remove.run(sha256).changes > 0);
  db.prepare('DELETE FROM files WHERE sha256 = ?').run(sha256);
};

/** Deletes originals that no current import came from, and those not written to their end. */
export const sweepFiles = (db: Db): void => {
  const unused = db.prepare<[], string>(
    `SELECT sha256 FROM files WHERE state = 'writing'
       OR NOT EXISTS (SELECT 1 FROM imports WHERE imports.sha256 = files.sha256 AND imports.state = 'current')`,
  ).pluck().all();
  for (const sha256 of unused) deleteParts(db, sha256);
};

/** Removes every trace of an import that did not come in. */
export const deleteImport = (db: Db, importId: number): void => {
  deleteEvidence(db, importId);
  db.transaction(() => {
    for (const table of ['findings', 'import_periods']) db.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(importId);
    db.prepare('DELETE FROM imports WHERE id = ?').run(importId);
  })();
};

const deleteUndoneRows = (db: Db): void => {
  const undone = db.prepare<[], number>("SELECT id FROM imports WHERE state = 'undone'").pluck().all();
  for (const id of undone) deleteEvidence(db, id);
};

/** At opening: what an interrupted import or undo left behind. */
export const sweepLeftovers = (db: Db): void => {
  const writing = db.prepare<[], number>("SELECT id FROM imports WHERE state = 'writing'").pluck().all();
  for (const id of writing) deleteImport(db, id);
  deleteUndoneRows(db);
  sweepFiles(db);
};
