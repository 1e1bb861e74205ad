// Checks a workbook that comes back: recomputes its formulas, and compares its figures with the open project's, scored under the
// workbook's own parameters and what it supposes agencies did.

import { readFile } from 'node:fs/promises';
import type { Verification } from '../../shared/jobs.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { listPeriods } from '../db/periods.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import { naming } from '../readers/faults.ts';
import { figuresOf } from '../writers/figures.ts';
import { compareFigures, verifyWorkbook as recomputeWorkbook, type VerifiedWorkbook } from '../writers/verify.ts';
import type { JobHooks } from './hooks.ts';
import { actsFrom } from './workbookScenario.ts';

/** Null when there is nothing to compare: no project, no evaluation workbook, or a period the project does not have. */
const differences = (db: Db | null, { figures, period, parameters, interventions }: VerifiedWorkbook): Verification['projectDifferences'] => {
  if (db === null || period === null || parameters === null) return null;
  if (!listPeriods(db).some(({ code }) => code === period)) return null;
  const inputs = periodInputs(db, period);
  const { result } = scoreScenario(inputs, { parameters, interventions: actsFrom(interventions, inputs.agencies) });
  return compareFigures(figures, figuresOf(result)).map((difference) => ({ ...difference }));
};

/** Throws `file.*` when the file cannot be read, `verify.notWorkbook` and `job.cancelled`. */
export const verifyWorkbook = async (db: Db | null, file: { readonly path: string; readonly name: string }, hooks: JobHooks): Promise<Verification> => {
  const message = { code: 'recomputing', params: { file: file.name } };
  const bytes = await naming(file.name, () => readFile(file.path));
  const verified = await recomputeWorkbook(bytes, {
    onProgress: (done, total) => hooks.progress(done, total, message), checkCancelled: hooks.checkCancelled,
  }, file.name);
  const { formulas, recomputed, different } = verified;
  return { formulas, recomputed, different: different.map((difference) => ({ ...difference })), projectDifferences: differences(db, verified) };
};
