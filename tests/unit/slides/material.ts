// Decks to test with: an evaluation of the real size with two scenarios, evidence in every state, and sources.

import type { DeckEvidence, DeckMaterial } from '../../../src/shared/slides/material.ts';
import { milestoneIds } from '../../../src/shared/domain.ts';
import { evidenceStates } from '../../../src/shared/evidenceState.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';
import { fullEvaluation } from '../writers/model.ts';

const evidence: readonly DeckEvidence[] = milestoneIds.flatMap((milestone, at) => ['B06', 'B12', 'B18', 'B24'].map((period, place) => ({
  milestone, period, state: evidenceStates[(at + place) % 4] ?? 'missing',
  administrative: (at + place) % 4 === 2 ? 'failed' as const : null, substantive: null,
})));

/** `parameters` move the result; `more` replaces what a test is about. */
export const materialOf = (more: Partial<DeckMaterial> = {}, parameters: Partial<Parameters> = {}): DeckMaterial => {
  const { projectName, commitment, inputs, result, trend, sources } = fullEvaluation({}, parameters);
  const base = score(inputs, defaultParameters);
  const strict = score(inputs, { ...result.parameters, agencyThreshold: 6500 });
  return {
    language: 'id', projectName, synthetic: false, commitment, scenario: 'Dasar', isHypothetical: false, inputs, result, trend,
    compared: [{ name: 'base', isHypothetical: false, result: base }, { name: 'Ketat', isHypothetical: true, result: strict }],
    evidence, sources, ...more,
  };
};
