// The evaluation workbook: writing it, and checking one that comes back. The writers are loaded when they are first needed: they
// are large, and most sessions of the program never export.

import type { Handlers } from '../../shared/rpc.ts';
import type { Context } from './context.ts';

export const workbookHandlers: Pick<Handlers<Context>, 'workbook.export.start' | 'workbook.annex.start' | 'workbook.verify.start' | 'workbook.scenario.start' | 'chart.export.start' | 'slides.export.start'> = {
  'workbook.export.start': (context, { destination, ...request }) => {
    const { ref, path } = context.files.get(destination);
    return context.jobs.startWriting('workbook', async (hooks) => {
      const { exportWorkbook } = await import('../jobs/exportWorkbook.ts');
      return context.reading((db) => exportWorkbook(db, { ...request, path, file: ref.id, generatedAt: context.now() }, hooks));
    });
  },
  'workbook.annex.start': (context, { destination, ...request }) => {
    const { ref, path } = context.files.get(destination);
    return context.jobs.startWriting('annex', async (hooks) => {
      const { exportAnnex } = await import('../jobs/exportAnnex.ts');
      return context.reading((db) => exportAnnex(db, { ...request, path, file: ref.id, generatedAt: context.now() }, hooks));
    });
  },
  'chart.export.start': (context, { destination, ...request }) => {
    const { ref, path } = context.files.get(destination);
    return context.jobs.start('chart', async (hooks) => {
      const { exportChart } = await import('../jobs/exportChart.ts');
      return exportChart(context.session.db(), { ...request, path, file: ref.id }, hooks);
    });
  },
  'slides.export.start': (context, { destination, ...request }) => {
    const { ref, path } = context.files.get(destination);
    return context.jobs.startWriting('slides', async (hooks) => {
      const { exportSlides } = await import('../jobs/exportSlides.ts');
      return context.reading((db) => exportSlides(db, { ...request, path, file: ref.id, generatedAt: context.now() }, hooks));
    });
  },
  'workbook.verify.start': ({ files, jobs, session }, { file }) => {
    const { ref, path } = files.get(file);
    return jobs.start('verify', async (hooks) => {
      const { verifyWorkbook } = await import('../jobs/verifyWorkbook.ts');
      return verifyWorkbook(session.file()?.db ?? null, { path, name: ref.name }, hooks);
    });
  },
  'workbook.scenario.start': ({ files, jobs, session }, { file }) => {
    const { ref, path } = files.get(file);
    const db = session.db();
    return jobs.start('workbookScenario', async (hooks) => {
      const { workbookScenario } = await import('../jobs/workbookScenario.ts');
      return workbookScenario(db, { path, name: ref.name }, hooks);
    });
  },
};
