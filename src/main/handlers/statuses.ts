// The status map of the open project.

import type { Handlers } from '../../shared/rpc.ts';
import { assignStatus, listStatuses } from '../db/statuses.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

export const statusHandlers: Pick<Handlers<Context>, 'status.list' | 'status.assign'> = {
  'status.list': ({ session }) => listStatuses(session.db()),
  'status.assign': (context, decision) => {
    change(context, 'figures', (db) => assignStatus(db, decision, context.now()));
    return null;
  },
};
