// The evaluation workbook: writing it, and checking one that comes back.

import type { Handlers } from '../../shared/rpc.ts';
import { exportWorkbook } from '../jobs/exportWorkbook.ts';
import { verifyWorkbook } from '../jobs/verifyWorkbook.ts';
import type { Context } from './context.ts';

export const workbookHandlers: Pick<Handlers<Context>, 'workbook.export.start' | 'workbook.verify.start'> = {
  'workbook.export.start': (context, { destination, ...request }) => {
    const { ref, path } = context.files.get(destination);
    return context.jobs.startWriting('workbook', (hooks) =>
      context.reading((db) => exportWorkbook(db, { ...request, path, file: ref.id, generatedAt: context.now() }, hooks)));
  },
  'workbook.verify.start': ({ files, jobs, session }, { file }) => {
    const { ref, path } = files.get(file);
    return jobs.start('verify', (hooks) => verifyWorkbook(session.file()?.db ?? null, { path, name: ref.name }, hooks));
  },
};
