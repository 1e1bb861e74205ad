// Data quality of a period: checked as a job, read from what the last check found.

import type { Handlers } from '../../shared/rpc.ts';
import type { Context } from './context.ts';

export const qualityHandlers: Pick<Handlers<Context>, 'quality.check.start' | 'quality.get'> = {
  'quality.check.start': ({ session, jobs, quality }, { period }) => {
    const db = session.db();
    return jobs.start('quality', async (hooks) => {
      const { quality: { period: code, reports, checks } } = await quality.ensure(db, period, hooks);
      return { period: code, reports, found: checks.reduce((sum, { count }) => sum + count, 0) };
    });
  },
  'quality.get': ({ session, quality }, { period }) => quality.get(session.db(), period)?.quality ?? null,
};
