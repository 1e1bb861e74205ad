// Writes the evaluation workbook of a period: gathers what the writer needs from the project.

import { basename } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import type { Commitment, Language } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import type { ExportOutcome } from '../../shared/jobs.ts';
import { interventionTyped } from '../../shared/scoring/interventionText.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import { listImports } from '../db/imports.ts';
import { readFact } from '../db/facts.ts';
import { openFindings } from '../db/openFindings.ts';
import { listPeriods } from '../db/periods.ts';
import type { Db } from '../db/sqlite.ts';
import { baseScenario } from '../db/scenarios.ts';
import { periodInputs } from '../db/tallies.ts';
import type { EvaluationModel, SourceLine } from '../writers/model.ts';
import { writeEvaluation } from '../writers/workbook.ts';
import type { JobHooks } from './hooks.ts';
import { putFile } from './putFile.ts';

export interface ExportRequest extends Omit<CallInput<'workbook.export.start'>, 'destination'> {
  readonly path: string;
  /** The reference the outcome names the file by. */
  readonly file: string;
  /** ISO date-time the workbook says it was made at. */
  readonly generatedAt: string;
}

/** The current imports a period's figures stand on: its own, and the registers valid for all. */
const sourceLines = (db: Db, period: string): SourceLine[] =>
  listImports(db).filter(({ state, periods }) => state === 'current' && (periods.length === 0 || periods.includes(period)))
    .map(({ file, sha256, sheet, layout, periods, titleFacts, read, kept, refused, skipped, importedAt }) =>
      ({ file, sha256, sheet, layout, periods, asAt: titleFacts.generated, read, kept, refused, skipped, importedAt }));

/**
 * A scenario as people know it: the base one by its word in the workbook's language. With interventions every sheet says that its
 * figures are hypothetical: the name carries the mark.
 */
const shownName = (scenario: string, isHypothetical: boolean, language: Language): string => {
  const name = scenario === baseScenario ? t(language, 'shell.scenarioBase') : scenario;
  return isHypothetical ? `${name} (${t(language, 'scenarios.hypothetical')})` : name;
};

const modelOf = (db: Db, { period, scenario, parameters, interventions, language, generatedAt }: ExportRequest): EvaluationModel => {
  const inputs = periodInputs(db, period);
  const scored = scoreScenario(inputs, { parameters, interventions: interventions ?? [] });
  const names = new Map(inputs.agencies.map(({ key, name }) => [key, name]));
  const commitment = readFact<Commitment | null>(db, 'commitment', null);
  if (commitment === null) throw new Error('a project without a commitment');
  return {
    interventions: (interventions ?? []).map((act) => interventionTyped(act, (key) => names.get(key) ?? key)),
    language, scenario: shownName(scenario, scored.isHypothetical, language), generatedAt, inputs: scored.inputs, commitment,
    projectName: readFact(db, 'name', ''), synthetic: readFact(db, 'synthetic', false),
    result: scored.result,
    trend: listPeriods(db).map(({ code }) => (code === period ? scored.result : score(periodInputs(db, code), parameters))),
    sources: sourceLines(db, period),
    findings: openFindings(db).filter(({ periods }) => periods.length === 0 || periods.includes(period))
      .map(({ file, sheet, finding }) => ({ file, sheet, finding })),
  };
};

/** Throws `export.mismatch`, `export.notWritable`, `period.unknown` and `job.cancelled`. */
export const exportWorkbook = async (db: Db, request: ExportRequest, hooks: JobHooks): Promise<ExportOutcome> => {
  hooks.progress(0, null, { code: 'exporting', params: {} });
  const model = modelOf(db, request);
  hooks.checkCancelled();
  const { bytes, formulas, recomputed } = await writeEvaluation(model, {
    onProgress: (done, total) => hooks.progress(done, total, { code: 'exporting', params: {} }),
    checkCancelled: hooks.checkCancelled,
  });
  hooks.checkCancelled();
  putFile(request.path, bytes);
  return { file: request.file, name: basename(request.path), bytes: bytes.length, formulas, recomputed };
};
