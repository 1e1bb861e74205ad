// Single reports: an order is built once as a job, its pages are looked up.

import type { Handlers } from '../../shared/rpc.ts';
import { readReports } from '../db/reportPage.ts';
import { buildReportView } from '../jobs/viewReports.ts';
import type { Context } from './context.ts';

export const reportHandlers: Pick<Handlers<Context>, 'report.view.start' | 'report.page'> = {
  'report.view.start': ({ session, jobs, views, quality }, request) => {
    const db = session.db();
    return jobs.start('view', async (hooks) => {
      const { quality: key, period } = request.filter;
      const only = key === null ? null : (await quality.ensure(db, period, hooks)).idsOf(key);
      const ids = await buildReportView(db, request, hooks, only);
      return { view: views.add({ ids, period: request.filter.period }), total: ids.length };
    });
  },
  'report.page': ({ session, views }, { view, from, count }) => {
    const { ids, period } = views.get(view);
    return readReports(session.db(), [...ids.subarray(from, from + count)], period);
  },
};
