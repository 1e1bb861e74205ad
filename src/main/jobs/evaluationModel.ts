// What the evaluation workbook is written from, gathered from the project.

import type { CallInput } from '../../shared/contract.ts';
import type { Commitment, Language } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import { mostCompared } from '../../shared/scoring/compared.ts';
import { interventionTyped } from '../../shared/scoring/interventionText.ts';
import { scoreScenario, type ScenarioParts } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import { sealDifferences } from '../../shared/seal.ts';
import { optionalSheets } from '../../shared/workbookSheets.ts';
import { comments } from '../db/comments.ts';
import { evidenceMatrix } from '../db/evidenceMatrix.ts';
import { readFact } from '../db/facts.ts';
import { listImports } from '../db/imports.ts';
import { openFindings } from '../db/openFindings.ts';
import { listPeriods } from '../db/periods.ts';
import { baseScenario, listScenarios } from '../db/scenarios.ts';
import { listSeals, sealContent } from '../db/seals.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import type { EvaluationModel, ScenarioLine, SealLine, SourceLine } from '../writers/model.ts';

/** What is asked for, and the ISO date-time the workbook says it was made at. */
export type EvaluationRequest = Omit<CallInput<'workbook.export.start'>, 'destination'> & { readonly generatedAt: string };

/** The current imports a period's figures stand on: its own, and the registers valid for all. */
const sourceLines = (db: Db, period: string): SourceLine[] =>
  listImports(db).filter(({ state, periods }) => state === 'current' && (periods.length === 0 || periods.includes(period)))
    .map(({ file, sha256, sheet, layout, periods, titleFacts, read, kept, refused, skipped, importedAt }) =>
      ({ file, sha256, sheet, layout, periods, asAt: titleFacts.generated, read, kept, refused, skipped, importedAt }));

/** A scenario as people know it: the base one by its word in the workbook's language. */
const namedIn = (language: Language, scenario: string): string => (scenario === baseScenario ? t(language, 'shell.scenarioBase') : scenario);

/** With interventions every sheet says that its figures are hypothetical: the name carries the mark. */
const shownName = (scenario: string, isHypothetical: boolean, language: Language): string => {
  const name = namedIn(language, scenario);
  return isHypothetical ? `${name} (${t(language, 'scenarios.hypothetical')})` : name;
};

const comparedLines = (db: Db, inputs: ScoreInputs, language: Language): ScenarioLine[] =>
  listScenarios(db).slice(0, mostCompared).map((scenario) => {
    const { result, isHypothetical } = scoreScenario(inputs, scenario);
    return { name: namedIn(language, scenario.name), isHypothetical, result };
  });

const sameParts = (left: ScenarioParts, right: ScenarioParts): boolean =>
  JSON.stringify([left.parameters, left.interventions]) === JSON.stringify([right.parameters, right.interventions]);

/** The newest seal of this evaluation as it now is: same evidence, parameters, interventions and figures. */
const sealLine = (db: Db, inputs: ScoreInputs, scenario: string, parts: ScenarioParts): SealLine | null => {
  const alike = listSeals(db).filter(({ content }) => content.period.code === inputs.period.code && sameParts(content, parts));
  if (alike.length === 0) return null;
  const now = sealContent(db, inputs.period.code, scenario, parts, periodInputs);
  const found = alike.find(({ content }) => sealDifferences(content, now).length === 0);
  return found === undefined ? null : { number: found.id, sealedAt: found.sealedAt, note: found.note, fingerprint: found.fingerprint };
};

/** Throws `period.unknown`. */
export const evaluationModel = (db: Db, request: EvaluationRequest): EvaluationModel => {
  const { period, scenario, parameters, language, generatedAt } = request;
  const parts: ScenarioParts = { parameters, interventions: request.interventions ?? [] };
  const before = periodInputs(db, period);
  const { inputs, result, isHypothetical } = scoreScenario(before, parts);
  const commitment = readFact<Commitment | null>(db, 'commitment', null);
  if (commitment === null) throw new Error('a project without a commitment');
  const names = new Map(before.agencies.map(({ key, name }) => [key, name]));
  return {
    interventions: parts.interventions.map((act) => interventionTyped(act, (key) => names.get(key) ?? key)),
    language, scenario: shownName(scenario, isHypothetical, language), isHypothetical, generatedAt, inputs, result, commitment,
    projectName: readFact(db, 'name', ''), synthetic: readFact(db, 'synthetic', false),
    trend: listPeriods(db).map(({ code }) => (code === period ? result : score(periodInputs(db, code), parameters))),
    sources: sourceLines(db, period),
    findings: openFindings(db).filter(({ periods }) => periods.length === 0 || periods.includes(period))
      .map(({ file, sheet, finding }) => ({ file, sheet, finding })),
    compared: comparedLines(db, before, language),
    matrix: evidenceMatrix(db),
    comments: comments(db),
    seal: sealLine(db, before, scenario, parts),
    sheets: request.sheets ?? optionalSheets,
  };
};
