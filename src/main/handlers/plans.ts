// Plans as files. A plan on the screen is made in the window; here it is made again from the project and written.

import type { Handlers } from '../../shared/rpc.ts';
import type { Context } from './context.ts';

export const planHandlers: Pick<Handlers<Context>, 'plan.export.start'> = {
  'plan.export.start': ({ files, jobs, session }, { destination, ...request }) => {
    const { ref, path } = files.get(destination);
    return jobs.start('plan', async (hooks) => {
      const { exportPlan } = await import('../jobs/exportPlan.ts');
      return exportPlan(session.db(), { ...request, path, file: ref.id }, hooks);
    });
  },
};
