// Takes an import back whole. From the first small transaction on nothing of it counts; its rows are then deleted in batches.

import type { JobResult } from '../../shared/jobs.ts';
import { countChange } from '../db/facts.ts';
import { listPeriods } from '../db/periods.ts';
import { undoableImport } from '../db/imports.ts';
import type { Db } from '../db/sqlite.ts';
import { deleteEvidence, sweepFiles } from '../db/sweep.ts';
import { periodInputs } from '../db/tallies.ts';
import { breathe, type JobHooks } from './hooks.ts';

/** Throws `import.notUndoable`. Cancelling is too late once it has begun: an import is never half taken back. */
export const undoImport = async (db: Db, importId: number, hooks: JobHooks): Promise<JobResult<'undo'>> => {
  hooks.checkCancelled();
  const kept = undoableImport(db, importId);
  db.transaction(() => {
    db.prepare("UPDATE imports SET state = 'undone' WHERE id = ?").run(importId);
    countChange(db, 'figures');
  })();
  const rows = deleteEvidence(db, importId, (deleted) => {
    hooks.progress(deleted, kept, { code: 'undoing', params: { import: importId } });
  });
  await breathe();
  sweepFiles(db);
  for (const { code } of listPeriods(db)) periodInputs(db, code);
  return { importId, rows };
};
