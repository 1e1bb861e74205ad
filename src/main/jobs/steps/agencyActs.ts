// Undoing and redoing what a person said which agency a name is.

import { agencyChangeSchema, replaceDecision } from '../../db/agencyDecisions.ts';
import { actsOn } from './act.ts';

export const agencyActs = actsOn(agencyChangeSchema, {
  undo: { apply: (db, { key, before, after }) => replaceDecision(db, key, after, before) },
  redo: { apply: (db, { key, before, after }) => replaceDecision(db, key, before, after) },
});
