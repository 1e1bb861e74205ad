// Undoing and redoing what was noted to have become of agencies.

import * as v from 'valibot';
import { agencyEventSchema } from '../../../shared/agencyEvents.ts';
import { addEvent, removeEvent } from '../../db/agencyEvents.ts';
import type { Db } from '../../db/sqlite.ts';
import { actsOn } from './act.ts';

const storedSchema = v.nullable(v.object({
  ...agencyEventSchema.entries, id: v.number(), decidedAt: v.string(), decidedBy: v.string(),
}));
const changeSchema = v.object({ before: storedSchema, after: storedSchema });
type Stored = v.InferOutput<typeof storedSchema>;

const put = (db: Db, from: Stored, to: Stored): void => {
  if (from !== null) removeEvent(db, from.id);
  if (to !== null) addEvent(db, to);
};

export const eventActs = actsOn(changeSchema, {
  undo: { apply: (db, { before, after }) => put(db, after, before) },
  redo: { apply: (db, { before, after }) => put(db, before, after) },
});
