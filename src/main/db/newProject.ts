// Fills an empty project from a commitment template.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { AppError } from '../../shared/errors.ts';
import { templateSchema, type Template } from '../../shared/template.ts';
import type { HolidayTable } from '../../shared/scoring/workingDays.ts';
import { writeFact } from './facts.ts';
import { saveHolidays } from './holidays.ts';
import { savePeriods } from './periods.ts';
import { baseScenario, writeScenario } from './scenarios.ts';
import type { Db } from './sqlite.ts';

/** Reads `resources/templates/<id>.json`; throws `project.unknownTemplate`. */
export const readTemplate = (resources: string, id: string): Template => {
  const path = join(resources, 'templates', `${id}.json`);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(path)) throw new AppError('project.unknownTemplate', { template: id });
  return v.parse(templateSchema, JSON.parse(readFileSync(path, 'utf8')));
};

export interface NewProject {
  readonly name: string;
  readonly template: Template;
  readonly holidays: HolidayTable;
  readonly synthetic: boolean;
}

export const fillProject = (db: Db, { name, template, holidays, synthetic }: NewProject): void => {
  db.transaction(() => {
    writeFact(db, 'name', name);
    writeFact(db, 'template', template.id);
    writeFact(db, 'synthetic', synthetic);
    writeFact(db, 'commitment', template.commitment);
    saveHolidays(db, holidays);
    writeFact(db, 'revision', 1);
    writeFact(db, 'dataRevision', 1);
    savePeriods(db, template.periods);
    writeScenario(db, baseScenario, { parameters: template.parameters });
  })();
};
