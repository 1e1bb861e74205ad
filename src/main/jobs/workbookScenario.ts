// Takes a scenario back out of an evaluation workbook whose parameters somebody changed in a spreadsheet program.

import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { WorkbookScenario } from '../../shared/jobs.ts';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import { interventionFrom } from '../../shared/scoring/interventionText.ts';
import type { AgencyInput } from '../../shared/scoring/types.ts';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { currentPeriod, listPeriods } from '../db/periods.ts';
import { getScenario } from '../db/scenarios.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import { naming } from '../readers/faults.ts';
import { readWorkbookScenario } from '../writers/verify.ts';
import type { JobHooks } from './hooks.ts';

/** Interventions as a workbook says them. Throws `intervention.invalid`, and `agency.unknown` for one the period does not have. */
export const actsFrom = (texts: readonly string[], agencies: readonly Pick<AgencyInput, 'key' | 'name'>[]): readonly Intervention[] => {
  const keys = new Map(agencies.flatMap(({ key, name }) => [[key, key], [name, key]] as const));
  const keyOf = (name: string): string => {
    const key = keys.get(name);
    if (key === undefined) throw new AppError('agency.unknown', { agency: name });
    return key;
  };
  return texts.map((text) => interventionFrom(text, keyOf));
};

/**
 * The parameters and interventions of a workbook, and which parameters are not those of the base scenario. Throws `file.*`,
 * `verify.notWorkbook`, `scenario.notInWorkbook`, `parameter.invalid`, `intervention.invalid`, `agency.unknown` and `job.cancelled`.
 */
export const workbookScenario = async (db: Db, file: { readonly path: string; readonly name: string }, hooks: JobHooks): Promise<WorkbookScenario> => {
  hooks.progress(0, null, { code: 'readingWorkbook', params: { file: file.name } });
  const bytes = await naming(file.name, () => readFile(file.path));
  hooks.checkCancelled();
  const { period, parameters, interventions } = await readWorkbookScenario(bytes, file.name);
  hooks.checkCancelled();
  const isKnown = listPeriods(db).some(({ code }) => code === period);
  const { agencies } = periodInputs(db, period !== null && isKnown ? period : currentPeriod(db));
  const base = getScenario(db, null).parameters;
  return {
    period, parameters, interventions: [...actsFrom(interventions, agencies)],
    different: parameterKeys.filter((key) => JSON.stringify(parameters[key]) !== JSON.stringify(base[key])),
  };
};
