// Replacing an import by a corrected sheet: proposing, accepting and dropping it, and what a file on its way in may be the correction of.

import type { Handlers } from '../../shared/rpc.ts';
import type { JobKind, JobResult } from '../../shared/jobs.ts';
import { differenceOf } from '../db/replacements.ts';
import { replacementCandidates } from '../db/replacementCandidates.ts';
import type { Db } from '../db/sqlite.ts';
import type { JobHooks } from '../jobs/hooks.ts';
import { acceptReplacement } from '../jobs/replace/accept.ts';
import { dropProposal } from '../jobs/replace/drop.ts';
import { layOut } from '../jobs/replace/laidOut.ts';
import { proposeReplacement } from '../jobs/replace/propose.ts';
import type { Context } from './context.ts';

/** A job after which the project is another, however it ends. */
const startChange = <K extends JobKind>(context: Context, kind: K, body: (db: Db, hooks: JobHooks) => Promise<JobResult<K>> | JobResult<K>) =>
  context.jobs.startWriting(kind, async (hooks) => {
    try {
      return await context.writing(async (db) => body(db, hooks));
    } finally {
      context.changed();
    }
  });

type Names = 'replacement.propose.start' | 'replacement.accept.start' | 'replacement.drop.start' | 'replacement.original.start'
  | 'replacement.get' | 'replacement.candidates';

export const replacementHandlers: Pick<Handlers<Context>, Names> = {
  'replacement.propose.start': (context, { importId, file, sheet, accept }) => {
    const { ref: { name, bytes }, path } = context.files.get(file);
    const correction = { importId, name, path, bytes, sheet, accept, temporaryFolder: context.place.temporaryFolder };
    return context.jobs.startWriting('difference', (hooks) =>
      context.writing((db) => proposeReplacement(db, { ...correction, now: context.now() }, hooks, context.openRowStore)));
  },
  'replacement.accept.start': (context, { importId }) =>
    startChange(context, 'replace', (db, hooks) => acceptReplacement(db, importId, context.now(), hooks)),
  'replacement.drop.start': (context, { importId }) =>
    context.jobs.startWriting('drop', () => context.writing(async (db) => dropProposal(db, importId))),
  'replacement.original.start': (context, { importId }) => context.jobs.start('original', () => context.reading(async (db) => {
    const { path, name } = await layOut(db, importId, context.place.temporaryFolder);
    return context.files.add(path, name);
  })),
  'replacement.get': ({ session }, { importId }) => differenceOf(session.db(), importId),
  'replacement.candidates': ({ session }, incoming) => replacementCandidates(session.db(), incoming),
};
