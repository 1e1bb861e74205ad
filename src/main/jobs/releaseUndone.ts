// Lets go of what undone imports keep: from the first small transaction on they cannot be redone; rows and files are then deleted in
// batches. What an interruption leaves is deleted when the project is opened next.

import type { JobResult } from '../../shared/jobs.ts';
import { countChange } from '../db/facts.ts';
import type { Db } from '../db/sqlite.ts';
import { deleteEvidence, sweepFiles } from '../db/sweep.ts';
import { keptByUndone, releaseUndone } from '../db/undoneImports.ts';
import { breathe, type JobHooks } from './hooks.ts';

/** Cancelling is too late once it has begun. */
export const releaseUndoneImports = async (db: Db, hooks: JobHooks): Promise<JobResult<'release'>> => {
  hooks.checkCancelled();
  const kept = keptByUndone(db);
  const ids = db.transaction(() => {
    const released = releaseUndone(db);
    countChange(db, 'shown');
    return released;
  }).immediate();
  // A person who lets evidence go may mean to: it is overwritten, not only marked as free.
  db.pragma('secure_delete = ON');
  let before = 0;
  for (const id of ids) {
    before += deleteEvidence(db, id, (deleted) => hooks.progress(before + deleted, kept.rows, { code: 'releasing', params: { import: id } }));
    await breathe();
  }
  sweepFiles(db);
  db.pragma('secure_delete = OFF');
  return kept;
};
