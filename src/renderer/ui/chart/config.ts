// From a chart as data to the chart library's configuration, in the colours of the theme that is shown.

import type { Chart, ChartConfiguration, ChartOptions } from 'chart.js';
import type { ChartAxis, ChartDefinition } from '../../../shared/charts/definition.ts';
import { datasetsOf, optionsOf as lookOptions, writtenAt } from '../../../shared/charts/look.ts';
import type { Theme } from '../../../shared/tokens.ts';
import type { Words } from '../../state/words.ts';
import { targetLines } from './targetLines.ts';

const isSameAxis = (left: ChartAxis, right: ChartAxis): boolean => JSON.stringify(left) === JSON.stringify(right);

const optionsOf = (chart: ChartDefinition, theme: Theme, { language }: Words): ChartOptions => ({
  ...lookOptions(chart, theme, language) as never as ChartOptions,
  responsive: true,
  interaction: { mode: 'nearest', axis: chart.isHorizontal === true ? 'y' : 'x', intersect: false },
  plugins: {
    tooltip: {
      displayColors: chart.series.length > 1,
      animation: false,
      callbacks: {
        title: ([item]) => {
          const place = chart.isHorizontal === true ? item?.parsed.y : item?.parsed.x;
          return item === undefined ? '' : `${chart.x.label} ${writtenAt(chart.x, place ?? 0, language)}`.trim();
        },
        label: (item) => {
          const value = chart.isHorizontal === true ? item.parsed.x : item.parsed.y;
          return `${item.dataset.label ?? ''}: ${writtenAt(chart.y, value ?? 0, language, 2)}`;
        },
      },
    },
  },
});

const drawnCharts = new WeakMap<Chart, ChartDefinition>();

export const configOf = (chart: ChartDefinition, theme: Theme, words: Words): ChartConfiguration => ({
  type: chart.kind,
  data: { datasets: datasetsOf(chart, theme) } as never,
  options: optionsOf(chart, theme, words),
  plugins: [targetLines(chart.lines, theme, (drawn) => drawnCharts.get(drawn)?.lines)],
});

/** As many series as before keep what the library knows of them, which is most of an update's cost. */
const putDatasets = (drawn: Chart, datasets: ReturnType<typeof datasetsOf>): void => {
  const known = drawn.data.datasets;
  if (known.length === datasets.length) datasets.forEach((dataset, at) => Object.assign(known[at] ?? {}, dataset));
  else drawn.data.datasets = datasets as never;
};

/** Puts another chart's figures into a drawing of the same kind, theme and language. */
export const putFigures = (drawn: Chart, chart: ChartDefinition, theme: Theme, words: Words): void => {
  const before = drawnCharts.get(drawn);
  drawnCharts.set(drawn, chart);
  putDatasets(drawn, datasetsOf(chart, theme));
  if (before === undefined || !isSameAxis(before.x, chart.x) || !isSameAxis(before.y, chart.y))
    drawn.options = optionsOf(chart, theme, words) as never;
  drawn.update('none');
};
