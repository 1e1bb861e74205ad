// Sealing an evaluation, listing seals, and checking one.

import type { Handlers } from '../../shared/rpc.ts';
import { currentPeriod } from '../db/periods.ts';
import { getScenario } from '../db/scenarios.ts';
import { listSeals, sealContent, writeSeal } from '../db/seals.ts';
import { periodInputs } from '../db/tallies.ts';
import { checkSeal } from '../jobs/checkSeal.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

export const sealHandlers: Pick<Handlers<Context>, 'seal.make' | 'seal.list' | 'seal.check.start'> = {
  'seal.make': (context, { period, scenario, note }) => {
    change(context, 'shown', (db) => {
      const { name, ...parts } = getScenario(db, scenario);
      writeSeal(db, sealContent(db, period ?? currentPeriod(db), name, parts, periodInputs), note, context.now());
    });
    return listSeals(context.session.db());
  },
  'seal.list': ({ session }) => listSeals(session.db()),
  'seal.check.start': (context, { seal }) => context.jobs.start('sealCheck', (hooks) => context.reading((db) => checkSeal(db, seal, hooks))),
};
