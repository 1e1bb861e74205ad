// Making, opening, renaming and closing the project; its commitment and its periods.

import type { Commitment } from '../../shared/domain.ts';
import type { Project } from '../../shared/contract/project.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { readFact, writeFact } from '../db/facts.ts';
import { holidayTable, saveHolidays, shippedHolidays } from '../db/holidays.ts';
import { fillProject, readTemplate, type NewProject } from '../db/newProject.ts';
import { createProjectFile, openForReading, openForWriting, refuseExisting } from '../db/open.ts';
import { listPeriods, savePeriods } from '../db/periods.ts';
import { sweepLeftovers } from '../db/sweep.ts';
import { importOrders, resupersede } from '../db/supersede.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { projectFacts } from './projectFacts.ts';
import { recentProjects, rememberProject } from './recent.ts';

const forgetOld = (context: Context): void => {
  context.views.clear();
  context.quality.clear();
  context.previews.clear();
};

export const createProject = (context: Context, path: string, project: Omit<NewProject, 'holidays'>): Project => {
  refuseExisting(path);
  forgetOld(context);
  const file = context.session.replace(path, createProjectFile);
  fillProject(file.db, { ...project, holidays: shippedHolidays(context.place.resources) });
  rememberProject(context, path);
  context.changed();
  return projectFacts(file);
};

const openProject = (context: Context, path: string, readOnly: boolean): Project => {
  forgetOld(context);
  const file = context.session.replace(path, readOnly ? openForReading : (place) => openForWriting(place));
  if (!readOnly) sweepLeftovers(file.db);
  rememberProject(context, path);
  context.changed();
  return projectFacts(file);
};

type Names = 'project.recent' | 'project.create' | 'project.open' | 'project.get' | 'project.rename' | 'project.close'
  | 'commitment.get' | 'commitment.save' | 'holidays.get' | 'holidays.save' | 'period.save';

export const projectHandlers: Pick<Handlers<Context>, Names> = {
  'project.recent': (context) => recentProjects(context),
  'project.create': (context, { name, template, destination }) =>
    createProject(context, context.files.get(destination).path, {
      name, template: readTemplate(context.place.resources, template), synthetic: false,
    }),
  'project.open': (context, { file, readOnly }) => openProject(context, context.files.get(file).path, readOnly),
  'project.get': ({ session }) => {
    const file = session.file();
    return file === null ? null : projectFacts(file);
  },
  'project.rename': (context, { name }) => {
    change(context, 'shown', (db) => writeFact(db, 'name', name));
    return projectFacts(context.session.current());
  },
  'project.close': (context) => {
    forgetOld(context);
    context.session.close();
    context.changed();
    return null;
  },
  'commitment.get': ({ session }) => readFact<Commitment | null>(session.db(), 'commitment', null) as Commitment,
  'commitment.save': (context, { commitment }) => {
    // The baseline is part of the figures.
    change(context, 'figures', (db) => writeFact(db, 'commitment', commitment));
    return commitment;
  },
  'holidays.get': ({ session }) => holidayTable(session.db()),
  'holidays.save': (context, { table }) => {
    change(context, 'figures', (db) => saveHolidays(db, table));
    return table;
  },
  'period.save': (context, { periods }) => {
    change(context, 'figures', (db) => {
      const before = importOrders(db);
      savePeriods(db, periods);
      resupersede(db, before);
    });
    return listPeriods(context.session.db());
  },
};
