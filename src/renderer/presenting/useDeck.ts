// The slides of the period under what was in the hand when the presentation began: they stay as they are while levers move.

import { useMemo } from 'react';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import { evaluationCharts } from '../../shared/charts/evaluationCharts.ts';
import type { MilestoneId } from '../../shared/domain.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { useComparedUnder } from '../state/compared.ts';
import { useProject } from '../state/project.ts';
import { useInputs, useScoresUnder } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { useScenarioBefore } from './ScenarioSlide.tsx';

export interface Slide {
  readonly id: string;
  readonly kind: 'title' | 'chart' | 'scenario';
  readonly title: string;
  readonly sentence: string;
  readonly chart: ChartDefinition | null;
  readonly source: string;
  readonly notes: string;
  readonly milestone: MilestoneId | null;
}

export const useDeck = (): readonly Slide[] => {
  const { language, t } = useWords();
  const project = useProject();
  const inputs = useInputs();
  const scenario = useScenarioBefore();
  const trend = useScoresUnder(scenario);
  const compared = useComparedUnder(scenario);
  return useMemo(() => {
    if (inputs === undefined) return [];
    const { inputs: after, result } = scoreScenario(inputs, scenario);
    const charts = evaluationCharts({ inputs: after, result, trend, compared }, language);
    const source = charts[0]?.source ?? '';
    return [
      { id: 'title', kind: 'title', title: project?.name ?? '', sentence: charts[0]?.summary ?? '', chart: null, source, notes: '', milestone: null },
      ...charts.map((chart): Slide => ({ id: chart.id, kind: 'chart', title: chart.title, sentence: chart.summary, chart, source: chart.source, notes: chart.summary, milestone: null })),
      { id: 'live', kind: 'scenario', title: t('place.scenarios'), sentence: '', chart: null, source, notes: '', milestone: null },
    ];
  }, [inputs, scenario, trend, compared, project, language, t]);
};
