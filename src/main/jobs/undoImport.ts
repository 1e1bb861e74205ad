// Takes an import back whole: undoes the step that brought it in.

import type { JobResult } from '../../shared/jobs.ts';
import { AppError } from '../../shared/errors.ts';
import { keptOf } from '../db/imports.ts';
import { importThing, standingOn } from '../db/steps.ts';
import type { Db } from '../db/sqlite.ts';
import type { JobHooks } from './hooks.ts';
import { turnStep } from './steps/turnStep.ts';

/** Throws `import.notUndoable`, and `step.laterStands` when a later step rests on it. */
export const undoImport = (db: Db, importId: number, now: string, hooks: JobHooks): JobResult<'undo'> => {
  const rows = keptOf(db, importId);
  const step = standingOn(db, importThing(importId));
  if (step === null) throw new AppError('import.notUndoable', { import: importId });
  turnStep(db, step, 'undo', now, hooks);
  return { importId, rows };
};
