// Undoing and redoing what a status word was said to mean.

import { statusChangeSchema, replaceStatus } from '../../db/statuses.ts';
import { actsOn } from './act.ts';

export const statusActs = actsOn(statusChangeSchema, {
  undo: { apply: (db, { key, before, after }) => replaceStatus(db, key, after, before) },
  redo: { apply: (db, { key, before, after }) => replaceStatus(db, key, before, after) },
});
