// Undoing and redoing a replacement: the other of the two imports counts again, exactly as it was read. What came in meanwhile is
// superseded anew before it counts; the one that goes is left out, because the two never count together.

import { replaceAgain, replacementChangeSchema, takeReplacementBack } from '../../db/replacements.ts';
import type { Db } from '../../db/sqlite.ts';
import { forgetSuperseded, supersede } from '../../db/supersede.ts';
import type { JobHooks } from '../hooks.ts';
import { actsOn } from './act.ts';

const supersedeAnew = (db: Db, back: number, inPlaceOf: number, periods: readonly string[], { checkCancelled }: JobHooks): void => {
  forgetSuperseded(db, back, checkCancelled);
  for (const period of periods) supersede(db, period, back, checkCancelled, inPlaceOf);
};

export const replacementActs = actsOn(replacementChangeSchema, {
  undo: {
    prepare: (db, { oldImport, newImport, periods }, hooks) => supersedeAnew(db, oldImport, newImport, periods, hooks),
    apply: takeReplacementBack,
  },
  redo: {
    prepare: (db, { oldImport, newImport, periods }, hooks) => supersedeAnew(db, newImport, oldImport, periods, hooks),
    apply: replaceAgain,
  },
});
