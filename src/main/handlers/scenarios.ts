// Named scenarios. The base is the commitment's own: it is changed with the commitment, not from the scenario screen.

import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { baseScenario, deleteScenario, listScenarios, renameScenario, writeScenario } from '../db/scenarios.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

const refuseBase = (name: string): void => {
  if (name.toLowerCase() === baseScenario) throw new AppError('scenario.base', { scenario: name });
};

export const scenarioHandlers: Pick<Handlers<Context>, 'scenario.list' | 'scenario.save' | 'scenario.rename' | 'scenario.remove'> = {
  'scenario.list': ({ session }) => listScenarios(session.db()),
  'scenario.save': (context, { name, ...content }) => {
    refuseBase(name);
    change(context, 'shown', (db) => writeScenario(db, name, content));
    return listScenarios(context.session.db());
  },
  'scenario.rename': (context, { name, to }) => {
    refuseBase(name);
    refuseBase(to);
    change(context, 'shown', (db) => renameScenario(db, name, to));
    return listScenarios(context.session.db());
  },
  'scenario.remove': (context, { name }) => {
    refuseBase(name);
    change(context, 'shown', (db) => {
      if (!deleteScenario(db, name)) throw new AppError('scenario.unknown', { scenario: name });
    });
    return listScenarios(context.session.db());
  },
};
