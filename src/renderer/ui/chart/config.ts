// From a chart as data to the chart library's configuration, in the colours of the theme that is shown.

import type { Chart, ChartConfiguration, ChartOptions, ScaleOptionsByType } from 'chart.js';
import type { ChartAxis, ChartDefinition, ChartSeries } from '../../../shared/charts/definition.ts';
import { font, series as seriesColours, themes, type Theme } from '../../../shared/tokens.ts';
import type { Words } from '../../state/words.ts';
import { targetLines } from './targetLines.ts';

// The series colours are made for a light ground; on the dark one those below 3:1 give way to the theme's own of like hue.
const darkSeries = [
  themes.dark.accent,
  seriesColours[1],
  themes.dark.met,
  seriesColours[3],
  themes.dark.notMet,
  themes.dark.muted,
] as const;

export const colourOf = (colour: ChartSeries['colour'], theme: Theme): string => {
  if (typeof colour !== 'number') return themes[theme][colour];
  const colours = theme === 'dark' ? darkSeries : seriesColours;
  return colours[colour % colours.length] ?? themes[theme].accent;
};

/** A value of an axis in words. */
export const writtenAt = (axis: ChartAxis, value: number, words: Words, places = 0): string => {
  if (axis.unit === 'category') return axis.words?.[value] ?? '';
  return axis.unit === 'percent' ? words.percent(value, places) : words.count(value);
};

const scale = (axis: ChartAxis, theme: Theme, words: Words, hasGrid: boolean): Partial<ScaleOptionsByType<'linear'>> => ({
  min: axis.min,
  max: axis.max,
  title: {
    display: axis.label !== '',
    text: axis.label,
    color: themes[theme].muted,
    font: { size: font.small, family: font.family },
  } as never,
  grid: { display: hasGrid, color: themes[theme].line, tickLength: 4 } as never,
  border: { color: themes[theme].line } as never,
  ticks: {
    stepSize: axis.step,
    color: themes[theme].muted,
    font: { size: font.small, family: font.family },
    maxRotation: 0,
    callback: (value: number | string) => writtenAt(axis, Number(value), words),
  } as never,
});

const dataset = (one: ChartSeries, kind: ChartDefinition['kind'], theme: Theme) => ({
  label: one.name,
  data: one.points.map(({ x, y }) => ({ x, y: y ?? Number.NaN })),
  borderColor: colourOf(one.colour, theme),
  backgroundColor: colourOf(one.colour, theme),
  borderWidth: kind === 'line' ? 2 : 0,
  borderDash: one.isDashed === true ? [4, 3] : [],
  pointRadius: one.hasDots === true ? 3 : 0,
  pointHitRadius: 6,
  stepped: one.isStepped === true ? ('after' as const) : false,
  spanGaps: false,
});

const isSameAxis = (left: ChartAxis, right: ChartAxis): boolean => JSON.stringify(left) === JSON.stringify(right);

const optionsOf = (chart: ChartDefinition, theme: Theme, words: Words): ChartOptions => ({
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  parsing: false,
  normalized: true,
  interaction: { mode: 'nearest', axis: 'x', intersect: false },
  layout: { padding: { top: 14, right: 8 } },
  scales: {
    x: { type: 'linear', ...scale(chart.x, theme, words, false) },
    y: { type: 'linear', ...scale(chart.y, theme, words, true) },
  } as never,
  plugins: {
    tooltip: {
      displayColors: chart.series.length > 1,
      animation: false,
      callbacks: {
        title: ([item]) => (item === undefined ? '' : `${chart.x.label} ${writtenAt(chart.x, item.parsed.x ?? 0, words)}`.trim()),
        label: (item) => `${item.dataset.label ?? ''}: ${writtenAt(chart.y, item.parsed.y ?? 0, words, 2)}`,
      },
    },
  },
});

const drawnCharts = new WeakMap<Chart, ChartDefinition>();

const datasetsOf = (chart: ChartDefinition, theme: Theme) => chart.series.map((one) => dataset(one, chart.kind, theme));

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
