// Takes an import back whole: undoes the step that brought it in.

import type { JobResult } from '../../shared/jobs.ts';
import { AppError } from '../../shared/errors.ts';
import { isCurrent, keptOf } from '../db/imports.ts';
import { firstStandingOn, importThing, standingOn } from '../db/steps.ts';
import type { Db } from '../db/sqlite.ts';
import type { JobHooks } from './hooks.ts';
import { turnStep } from './steps/turnStep.ts';

/** The step to undo: what let it count last. For one that was replaced, what brought it in, which says what stands in the way. */
const stepOf = (db: Db, importId: number): number | null => {
  const thing = importThing(importId);
  return isCurrent(db, importId) ? standingOn(db, thing) : firstStandingOn(db, thing);
};

/** Throws `import.notUndoable`, and `step.laterStands` when a later step rests on it. */
export const undoImport = (db: Db, importId: number, now: string, hooks: JobHooks): JobResult<'undo'> => {
  const step = stepOf(db, importId);
  if (step === null) throw new AppError('import.notUndoable', { import: importId });
  const rows = keptOf(db, importId);
  turnStep(db, step, 'undo', now, hooks);
  return { importId, rows };
};
