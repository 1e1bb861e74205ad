// Named scenarios. The base is the commitment's own: it is changed with the commitment, not from the scenario screen.

import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { baseScenario, deleteScenario, listScenarios, renameScenario, writeScenario } from '../db/scenarios.ts';
import { shareScenarios, takeScenarios } from '../jobs/scenarioFiles.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

const refuseBase = (name: string): void => {
  if (name.toLowerCase() === baseScenario) throw new AppError('scenario.base', { scenario: name });
};

type ScenarioCalls = 'scenario.list' | 'scenario.save' | 'scenario.rename' | 'scenario.remove' | 'scenario.share.start' | 'scenario.take';

export const scenarioHandlers: Pick<Handlers<Context>, ScenarioCalls> = {
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
  'scenario.share.start': ({ files, jobs, session }, { names, destination }) => {
    const { ref, path } = files.get(destination);
    return jobs.start('share', () => {
      const bytes = shareScenarios(session.db(), names, path);
      return { file: ref.id, name: basename(path), bytes };
    });
  },
  'scenario.take': (context, { file }) => {
    const known = context.files.get(file);
    let taken: readonly string[] = [];
    change(context, 'shown', (db) => {
      taken = takeScenarios(db, known.path, known.ref.name);
    });
    return { scenarios: listScenarios(context.session.db()), taken: [...taken] };
  },
};
