// All charts of an evaluation, in the order they are shown. The list of their names is public: command line and calls use it.

import type { Language } from '../domain.ts';
import type { ScoreInputs, ScoreResult } from '../scoring/types.ts';
import { agenciesChart } from './agenciesChart.ts';
import { curveChart } from './curveChart.ts';
import type { ChartDefinition } from './definition.ts';
import { extremesChart } from './extremesChart.ts';
import { milestonesChart } from './milestonesChart.ts';
import { ratesChart } from './ratesChart.ts';
import { speedChart } from './speedChart.ts';

export const chartIds = ['milestones', 'agencies', 'curve', 'rates', 'speed', 'extremes'] as const;
export type ChartId = (typeof chartIds)[number];

/** What charts are drawn of: the period's inputs and result, and the results of all periods under the same parameters. */
export interface ChartedEvaluation {
  readonly inputs: ScoreInputs;
  readonly result: ScoreResult;
  readonly trend: readonly ScoreResult[];
}

/** Charts that have something to show; a chart without figures is left out. */
export const evaluationCharts = ({ inputs, result, trend }: ChartedEvaluation, language: Language): readonly ChartDefinition[] => [
  milestonesChart(trend, result, language),
  agenciesChart(result, language),
  curveChart(result, null, language),
  ratesChart(result, language),
  speedChart(inputs, result, language),
  extremesChart(result, language),
].filter((chart) => chart !== null);
