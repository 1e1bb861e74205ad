// The slides of a period under a scenario, as the window shows them before they are written or presented: the same deck as in the file.

import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Project } from '../../shared/contract/project.ts';
import type { Language } from '../../shared/domain.ts';
import { comparedScores } from '../../shared/scoring/compared.ts';
import { scoreScenario, type ScenarioParts } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import { deckOf } from '../../shared/slides/deck.ts';
import type { Slide } from '../../shared/slides/slide.ts';
import { query, useCall } from './call.ts';
import { useComparedNames } from './compared.ts';
import { useScenarios } from './score.ts';

export interface SlidesOf extends ScenarioParts {
  readonly project: Project;
  readonly period: string;
  /** The scenario's name as people know it. */
  readonly name: string;
  readonly language: Language;
}

/** What the project knows besides scores. */
const useFacts = () => ({
  commitment: useCall('commitment.get', {}).data, evidence: useCall('matrix.get', {}).data, imports: useCall('evidence.imports', {}).data,
});

/** All slides that have something to say; none until everything they rest on is known. */
export const useSlides = ({ project, period, name, parameters, interventions, language }: SlidesOf): readonly Slide[] => {
  const { commitment, evidence, imports } = useFacts();
  const scenarios = useScenarios();
  const [compared] = useComparedNames();
  const periods = useQueries({
    queries: project.periods.map(({ code }) => query('scoring.inputs', { period: code })),
    combine: (answers) => answers.flatMap(({ data }) => (data === undefined ? [] : [data as ScoreInputs])),
  });
  return useMemo(() => {
    const now = periods.find((one) => one.period.code === period);
    if (commitment === undefined || evidence === undefined || imports === undefined || now === undefined || periods.length < project.periods.length) return [];
    const hand = { parameters, interventions };
    const { inputs, result, isHypothetical } = scoreScenario(now, hand);
    return deckOf({
      language, projectName: project.name, synthetic: project.synthetic, commitment, scenario: name, isHypothetical, inputs, result,
      trend: periods.map((one) => (one === now ? result : score(one, parameters))),
      compared: comparedScores(now, scenarios, compared, hand), evidence,
      sources: imports.filter((one) => one.state === 'current' && (one.periods.length === 0 || one.periods.includes(period)))
        .map(({ titleFacts, ...one }) => ({ ...one, asAt: titleFacts.generated })),
    });
  }, [commitment, evidence, imports, periods, period, project, parameters, interventions, language, name, scenarios, compared]);
};
