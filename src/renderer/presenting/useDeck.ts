// The slides of the period under what was in the hand when the presentation began: they stay as they are while levers move. One slide
// more than the exported deck has: the one with the levers.

import { useCallback, useMemo } from 'react';
import type { ImportRecord } from '../../shared/contract/evidence.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { trendOf } from '../../shared/scoring/change.ts';
import { deckOf } from '../../shared/slides/deck.ts';
import type { DeckSource } from '../../shared/slides/material.ts';
import type { Slide } from '../../shared/slides/slide.ts';
import type { FigureName } from '../../shared/summary/sentence.ts';
import { explainFigure } from '../overview/explainFigure.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { useCall } from '../state/call.ts';
import { useComparedUnder } from '../state/compared.ts';
import { useProject } from '../state/project.ts';
import { useInputs, useScoresUnder } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import type { Explanation } from '../ui/Figure.tsx';
import { useScenarioBefore } from './ScenarioSlide.tsx';

/** The slide that answers “what if”. */
export interface LiveSlide extends Pick<Slide, 'topic' | 'title' | 'sentence' | 'marks' | 'source' | 'notes' | 'milestone'> {
  readonly id: 'live';
  readonly kind: 'live';
}
export type StageSlide = Slide | LiveSlide;

/** The sheets that count for a period. */
const sourcesOf = (imports: readonly ImportRecord[], period: string): readonly DeckSource[] =>
  imports.filter(({ state, periods }) => state === 'current' && (periods.length === 0 || periods.includes(period)))
    .map(({ file, sheet, layout, periods, titleFacts, read, kept }) => ({ file, sheet, layout, periods, asAt: titleFacts.to, read, kept }));

/** Everything the deck is made of; undefined until it is known. */
const useMaterial = () => {
  const { language } = useWords();
  const project = useProject();
  const inputs = useInputs();
  const scenario = useScenarioBefore();
  const nameOf = useScenarioName();
  const trend = useScoresUnder(scenario);
  const compared = useComparedUnder(scenario);
  const commitment = useCall('commitment.get', {}).data;
  const evidence = useCall('matrix.get', {}).data;
  const imports = useCall('evidence.imports', {}).data;
  const name = nameOf(scenario.name);
  return useMemo(() => {
    if (inputs === undefined || commitment === undefined || evidence === undefined || imports === undefined || project === null || project === undefined)
      return undefined;
    const { inputs: after, result, isHypothetical } = scoreScenario(inputs, scenario);
    return {
      language, projectName: project.name, synthetic: project.synthetic, commitment, scenario: name, isHypothetical, inputs: after, result, trend, compared,
      evidence, sources: sourcesOf(imports, inputs.period.code),
    };
  }, [language, project, inputs, scenario, name, trend, compared, commitment, evidence, imports]);
};

/** The levers stand after the scenarios, or before what tells of evidence and method. */
const withLevers = (deck: readonly Slide[], live: LiveSlide): readonly StageSlide[] => {
  const after = deck.findLastIndex(({ id }) => !['evidence', 'method', 'sources'].includes(id)) + 1;
  return [...deck.slice(0, after), live, ...deck.slice(after)];
};

/** What a figure of the deck says of itself. */
export type ExplainFigure = (figure: FigureName) => Explanation;

export const useDeck = (): { readonly slides: readonly StageSlide[]; readonly explain: ExplainFigure } => {
  const words = useWords();
  const { t } = words;
  const material = useMaterial();
  const explain = useCallback<ExplainFigure>((figure) => {
    if (material === undefined) return { sentence: '' };
    const { result, trend, commitment } = material;
    return explainFigure(figure, { result, trend: trendOf(result, trend), commitment }, words);
  }, [material, words]);
  const slides = useMemo((): readonly StageSlide[] => {
    const deck = material === undefined || material.result.totals.withEvidence === 0 ? [] : deckOf(material);
    const [first] = deck;
    if (first === undefined) return [];
    return withLevers(deck, {
      id: 'live', kind: 'live', topic: t('place.scenarios'), title: t('presenting.liveTitle'), sentence: '', milestone: null,
      marks: first.marks, source: first.source, notes: t('presenting.liveNotes'),
    });
  }, [material, t]);
  return { slides, explain };
};
