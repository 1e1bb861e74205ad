// All charts of an evaluation, in the order they are shown. The list of their names is public: command line and calls use it.

import type { Language } from '../domain.ts';
import type { Compared } from '../scoring/compared.ts';
import type { ScoreInputs, ScoreResult } from '../scoring/types.ts';
import { agenciesChart } from './agenciesChart.ts';
import { curveChart } from './curveChart.ts';
import type { ChartDefinition } from './definition.ts';
import { extremesChart } from './extremesChart.ts';
import { milestonesChart } from './milestonesChart.ts';
import { ratesChart } from './ratesChart.ts';
import { scenariosChart } from './scenariosChart.ts';
import { speedChart } from './speedChart.ts';

export const chartIds = ['milestones', 'agencies', 'curve', 'rates', 'speed', 'extremes', 'scenarios'] as const;
export type ChartId = (typeof chartIds)[number];

/** What charts are drawn of: the period's inputs and result, the results of all periods under the same parameters, and scenarios. */
export interface ChartedEvaluation {
  readonly inputs: ScoreInputs;
  readonly result: ScoreResult;
  readonly trend: readonly ScoreResult[];
  /** The scenarios side by side; with fewer than two there is nothing to compare. */
  readonly compared: readonly Compared[];
}

/** Charts that have something to show; a chart without figures is left out. */
export const evaluationCharts = ({ inputs, result, trend, compared }: ChartedEvaluation, language: Language): readonly ChartDefinition[] => [
  milestonesChart(trend, result, language),
  agenciesChart(result, language),
  curveChart(result, null, language),
  ratesChart(result, language),
  speedChart(inputs, result, language),
  extremesChart(result, language),
  scenariosChart(compared, language),
].filter((chart) => chart !== null);
