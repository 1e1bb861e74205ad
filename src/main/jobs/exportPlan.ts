// Writes a plan as a work list: makes it anew from the project, so that file and screen cannot differ, and puts the file in place.

import { basename } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import type { FileOutcome } from '../../shared/jobs.ts';
import { includedIn } from '../../shared/scoring/plan/included.ts';
import { planLines } from '../../shared/scoring/plan/planLines.ts';
import { planTarget } from '../../shared/scoring/plan/plan.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { readFact } from '../db/facts.ts';
import { currentPeriod } from '../db/periods.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import { writePlanBook } from '../writers/planBook.ts';
import { planCsv } from '../writers/planCsv.ts';
import type { PlanModel } from '../writers/planModel.ts';
import type { JobHooks } from './hooks.ts';
import { putFile } from './putFile.ts';

export interface PlanRequest extends Omit<CallInput<'plan.export.start'>, 'destination'> {
  readonly path: string;
  /** The reference the outcome names the file by. */
  readonly file: string;
}

const modelOf = (db: Db, { period, scenario, parameters, interventions, target, types, bands, language }: PlanRequest): PlanModel => {
  const before = periodInputs(db, period ?? currentPeriod(db));
  const { inputs, result, isHypothetical } = scoreScenario(before, { parameters, interventions: interventions ?? [] });
  const plan = planTarget(target, inputs, parameters, includedIn(types, bands, parameters.volumeBands));
  return {
    language, scenario, isHypothetical, types, bands, plan, result, lines: planLines(plan, result),
    projectName: readFact(db, 'name', ''), synthetic: readFact(db, 'synthetic', false),
  };
};

/** Throws `plan.notAssessable`, `period.unknown`, `export.notWritable` and `job.cancelled`. */
export const exportPlan = async (db: Db, request: PlanRequest, hooks: JobHooks): Promise<FileOutcome> => {
  const model = modelOf(db, request);
  hooks.checkCancelled();
  const bytes = request.path.toLowerCase().endsWith('.csv') ? Buffer.from(planCsv(model)) : await writePlanBook(model);
  hooks.checkCancelled();
  putFile(request.path, bytes);
  return { file: request.file, name: basename(request.path), bytes: bytes.length };
};
