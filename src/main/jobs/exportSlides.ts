// Writes the deck of a period: gathers what slides are made of from the project, and puts the file in its place whole.

import { basename } from 'node:path';
import type { CallInput } from '../../shared/contract.ts';
import type { Commitment, Language } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import type { SlidesOutcome } from '../../shared/jobs.ts';
import { comparedScores } from '../../shared/scoring/compared.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import { deckOf } from '../../shared/slides/deck.ts';
import type { DeckMaterial, DeckSource } from '../../shared/slides/material.ts';
import { evidenceMatrix } from '../db/evidenceMatrix.ts';
import { readFact } from '../db/facts.ts';
import { listImports } from '../db/imports.ts';
import { listPeriods } from '../db/periods.ts';
import { baseScenario, listScenarios } from '../db/scenarios.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import { writeDeck } from '../writers/slides/deckFile.ts';
import type { JobHooks } from './hooks.ts';
import { putFile } from './putFile.ts';

export interface SlidesRequest extends Omit<CallInput<'slides.export.start'>, 'destination'> {
  readonly path: string;
  /** The reference the outcome names the file by. */
  readonly file: string;
  /** ISO date-time the deck says it was made at. */
  readonly generatedAt: string;
}

/** The current imports a period's figures stand on: its own, and those valid for all. */
const sourcesOf = (db: Db, period: string): DeckSource[] =>
  listImports(db).filter(({ state, periods }) => state === 'current' && (periods.length === 0 || periods.includes(period)))
    .map(({ file, sheet, layout, periods, titleFacts, read, kept }) => ({ file, sheet, layout, periods, asAt: titleFacts.generated, read, kept }));

const shownName = (scenario: string, isHypothetical: boolean, language: Language): string => {
  const name = scenario === baseScenario ? t(language, 'shell.scenarioBase') : scenario;
  return isHypothetical ? `${name} (${t(language, 'scenarios.hypothetical')})` : name;
};

/** Throws `period.unknown`. */
export const materialOf = (db: Db, { period, scenario, parameters, interventions = [], compared = [], language }: SlidesRequest): DeckMaterial => {
  const now = periodInputs(db, period);
  const hand = { parameters, interventions };
  const { inputs, result, isHypothetical } = scoreScenario(now, hand);
  const commitment = readFact<Commitment | null>(db, 'commitment', null);
  if (commitment === null) throw new Error('a project without a commitment');
  return {
    language, projectName: readFact(db, 'name', ''), synthetic: readFact(db, 'synthetic', false), commitment,
    scenario: shownName(scenario, isHypothetical, language), isHypothetical, inputs, result,
    trend: listPeriods(db).map(({ code }) => (code === period ? result : score(periodInputs(db, code), parameters))),
    compared: comparedScores(now, listScenarios(db), compared, hand), evidence: evidenceMatrix(db), sources: sourcesOf(db, period),
  };
};

/** Throws `period.unknown`, `export.notWritable` and `job.cancelled`. */
export const exportSlides = async (db: Db, request: SlidesRequest, hooks: JobHooks): Promise<SlidesOutcome> => {
  const message = { code: 'layingOut', params: {} };
  hooks.progress(0, null, message);
  const material = materialOf(db, request);
  hooks.checkCancelled();
  const slides = deckOf(material, request.slides);
  const { commitment, projectName, language } = material;
  const bytes = await writeDeck(slides, {
    language, generatedAt: request.generatedAt, author: commitment.lead.short, title: `${commitment.code} · ${projectName} · ${request.period}`,
  }, { onProgress: (done, total) => hooks.progress(done, total, message), checkCancelled: hooks.checkCancelled });
  hooks.checkCancelled();
  putFile(request.path, bytes);
  return { file: request.file, name: basename(request.path), bytes: bytes.length, slides: slides.map(({ id }) => id) };
};
