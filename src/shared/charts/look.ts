// How a chart as data looks, as the charting library takes it: colours, axes, data, options. Screen and picture draw by this one
// look; it knows neither the library's types nor a canvas.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent } from '../i18n/t.ts';
import { font, series as seriesColours, themes, type Theme } from '../tokens.ts';
import type { ChartAxis, ChartDefinition, ChartSeries } from './definition.ts';

// The series colours are made for a light ground; on the dark one those below 3:1 give way to the theme's own of like hue.
const darkSeries = [themes.dark.accent, seriesColours[1], themes.dark.met, seriesColours[3], themes.dark.notMet, themes.dark.muted] as const;

export const colourOf = (colour: ChartSeries['colour'], theme: Theme): string => {
  if (typeof colour !== 'number') return themes[theme][colour];
  const colours = theme === 'dark' ? darkSeries : seriesColours;
  return colours[colour % colours.length] ?? themes[theme].accent;
};

/** A value of an axis in words. */
export const writtenAt = (axis: ChartAxis, value: number, language: Language, places = 0): string => {
  if (axis.unit === 'category') return axis.words?.[value] ?? '';
  return axis.unit === 'percent' ? formatPercent(value, language, places) : formatCount(value, language);
};

const words = { size: font.small, family: font.family } as const;

const scaleOf = (axis: ChartAxis, theme: Theme, language: Language, hasGrid: boolean, isStacked: boolean) => ({
  type: 'linear',
  // Bars stand around their whole number: half a place is left on either side.
  min: axis.unit === 'category' ? axis.min - 0.5 : axis.min,
  max: axis.unit === 'category' ? axis.max + 0.5 : axis.max,
  stacked: isStacked,
  title: { display: axis.label !== '', text: axis.label, color: themes[theme].muted, font: words },
  grid: { display: hasGrid && axis.unit !== 'category', color: themes[theme].line, tickLength: 4 },
  border: { color: themes[theme].line },
  ...(axis.unit === 'category' ? {
    afterBuildTicks: (built: { ticks: { value: number }[] }): void => { built.ticks = (axis.words ?? []).map((_, value) => ({ value })); },
  } : {}),
  ticks: {
    stepSize: axis.step, color: themes[theme].muted, font: words, maxRotation: 0, autoSkip: axis.unit !== 'category',
    callback: (value: number | string): string => writtenAt(axis, Number(value), language),
  },
});

const datasetOf = (one: ChartSeries, { kind, isHorizontal }: ChartDefinition, theme: Theme) => ({
  label: one.name,
  data: one.points.map(({ x, y }) => (isHorizontal === true ? { x: y ?? Number.NaN, y: x } : { x, y: y ?? Number.NaN })),
  borderColor: colourOf(one.colour, theme),
  backgroundColor: colourOf(one.colour, theme),
  borderWidth: kind === 'line' ? 2 : 0,
  borderDash: one.isDashed === true ? [4, 3] : [],
  pointRadius: one.hasDots === true ? 3 : 0,
  pointHitRadius: 6,
  stepped: one.isStepped === true ? ('after' as const) : false,
  spanGaps: false,
  barPercentage: 0.82,
  categoryPercentage: 0.82,
});

export const datasetsOf = (chart: ChartDefinition, theme: Theme) => chart.series.map((one) => datasetOf(one, chart, theme));

/** The options both ways of drawing share. */
export const optionsOf = (chart: ChartDefinition, theme: Theme, language: Language) => {
  const isStacked = chart.isStacked === true;
  const isTurned = chart.isHorizontal === true;
  const across = scaleOf(chart.x, theme, language, false, isStacked);
  const along = scaleOf(chart.y, theme, language, true, isStacked);
  return {
    animation: false as const,
    maintainAspectRatio: false,
    parsing: false as const,
    normalized: true,
    indexAxis: isTurned ? ('y' as const) : ('x' as const),
    layout: { padding: { top: 14, right: 8 } },
    scales: isTurned ? { x: along, y: { ...across, reverse: true } } : { x: across, y: along },
  };
};
