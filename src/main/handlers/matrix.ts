// The evidence matrix: read, and one cell written.

import type { Handlers } from '../../shared/rpc.ts';
import { evidenceMatrix, saveChecks } from '../db/evidenceMatrix.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

export const matrixHandlers: Pick<Handlers<Context>, 'matrix.get' | 'matrix.save'> = {
  'matrix.get': ({ session }) => evidenceMatrix(session.db()),
  'matrix.save': (context, found) => {
    change(context, 'shown', (db) => saveChecks(db, { ...found, savedAt: context.now() }));
    return evidenceMatrix(context.session.db());
  },
};
