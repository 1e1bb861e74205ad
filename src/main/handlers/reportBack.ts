// Reports files back to their senders. The writer is loaded when it is first needed.

import type { CallInput } from '../../shared/contract.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Context } from './context.ts';

export const reportBackHandlers: Pick<Handlers<Context>, 'evidence.reportBack.start'> = {
  'evidence.reportBack.start': (context, { of, destination, withTexts, language }: CallInput<'evidence.reportBack.start'>) => {
    const { files, jobs, session, place } = context;
    const { ref, path } = files.get(destination);
    const source = of.kind === 'file' ? files.get(of.file) : null;
    return jobs.start('reportBack', async (hooks) => {
      const { reportFileBack, reportImportBack } = await import('../jobs/reportBack.ts');
      const wish = { language, withTexts, path, file: ref.id, readAt: context.now() };
      if (of.kind === 'import') return reportImportBack(session.db(), of.importId, place.temporaryFolder, wish, hooks);
      const sheets = of.sheets.map(({ sheet, periods, choices }) => ({ sheet, periods, reading: { by: 'choices' as const, choices }, counted: [] }));
      return reportFileBack(session.file()?.db ?? null, { path: source?.path ?? '', name: source?.ref.name ?? '', sheets }, wish, hooks);
    });
  },
};
