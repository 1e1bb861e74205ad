// How a chart as data looks, as the charting library takes it: colours, axes, data, options. Screen and picture draw by this one
// look; it knows neither the library's types nor a canvas.

import type { Language } from '../domain.ts';
import { formatCount, formatPercent } from '../i18n/t.ts';
import { font, series as seriesColours, themes, type Theme } from '../tokens.ts';
import type { ChartAxis, ChartDefinition, ChartSeries } from './definition.ts';
import { hatchingOf, pointShape, printDash, targetDash } from './patterns.ts';

/** How a chart is inked: the theme's colours, and for print told apart by more than colour. */
export interface Ink {
  readonly theme: Theme;
  readonly isPrint: boolean;
  /** Times the usual size of letters and strokes; larger for a wall. */
  readonly size: number;
}

/** The ink of pictures. */
export const pictureInk = (isPrint: boolean): Ink => ({ theme: 'light', isPrint, size: 1 });

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

/** A place on an axis with the decimals it has, so that 44.5 % is not said as 45 %. */
export const placeAt = (axis: ChartAxis, value: number, language: Language): string =>
  writtenAt(axis, value, language, [0, 1].find((places) => Number(value.toFixed(places)) === value) ?? 2);

const wordsOf = (size: number) => ({ size: font.small * size, family: font.family });

/** Letters an axis gives a word; tables and points say it whole. */
const mostLetters = 44;
const shortened = (word: string): string => (word.length > mostLetters ? `${word.slice(0, mostLetters - 1).trimEnd()}…` : word);

/** Points between bars and their notes. */
export const noteGap = 10;

/** The room the longest note takes at the right of the chart; nothing where there are none. */
export const noteRoom = ({ series }: ChartDefinition, size = 1): number => {
  const longest = Math.max(0, ...series.flatMap(({ notes }) => notes?.texts.map(({ length }) => length) ?? []));
  return longest === 0 ? 0 : noteGap + Math.ceil(longest * font.small * size * 0.56);
};

interface ScaleLook {
  readonly hasGrid: boolean;
  readonly isStacked: boolean;
  /** Words beside lying bars say by themselves what they are. */
  readonly hasTitle: boolean;
}

const scaleOf = (axis: ChartAxis, { theme, size }: Ink, language: Language, { hasGrid, isStacked, hasTitle }: ScaleLook) => ({
  type: 'linear',
  // Bars stand around their whole number: half a place is left on either side.
  min: axis.unit === 'category' ? axis.min - 0.5 : axis.min,
  max: axis.unit === 'category' ? axis.max + 0.5 : axis.max,
  stacked: isStacked,
  title: { display: axis.label !== '' && hasTitle, text: axis.label, color: themes[theme].muted, font: wordsOf(size) },
  grid: { display: hasGrid && axis.unit !== 'category', color: themes[theme].line, tickLength: 4 },
  border: { color: themes[theme].line },
  ...(axis.unit === 'category' ? {
    afterBuildTicks: (built: { ticks: { value: number }[] }): void => { built.ticks = (axis.words ?? []).map((_, value) => ({ value })); },
  } : {}),
  ticks: {
    stepSize: axis.step, color: themes[theme].muted, font: wordsOf(size), maxRotation: 0, autoSkip: axis.unit !== 'category',
    callback: (value: number | string): string => shortened(writtenAt(axis, Number(value), language)),
  },
});

/** How a line is dashed. */
export const dashOf = (one: ChartSeries, at: number, { isPrint, size }: Ink): number[] => {
  const dashes: readonly number[] = isPrint ? printDash(one, at) : one.isDashed === true ? targetDash : [];
  return dashes.map((points) => points * size);
};

/** A hatched bar is an outline on the ground; the hatching is drawn over it. */
const fillOf = (one: ChartSeries, at: number, kind: ChartDefinition['kind'], { theme, isPrint }: Ink): string =>
  (kind === 'bar' && hatchingOf(one, at, isPrint) !== 'solid' ? themes[theme].surface : colourOf(one.colour, theme));

const borderOf = (one: ChartSeries, at: number, kind: ChartDefinition['kind'], { isPrint, size }: Ink): number => {
  if (kind === 'line') return 2 * size;
  return hatchingOf(one, at, isPrint) === 'solid' ? 0 : 1.5;
};

const datasetOf = (one: ChartSeries, at: number, { kind, isHorizontal }: ChartDefinition, ink: Ink) => ({
  label: one.name,
  data: one.points.map(({ x, y }) => (isHorizontal === true ? { x: y ?? Number.NaN, y: x } : { x, y: y ?? Number.NaN })),
  borderColor: colourOf(one.colour, ink.theme),
  backgroundColor: fillOf(one, at, kind, ink),
  borderWidth: borderOf(one, at, kind, ink),
  borderSkipped: false as const,
  // Points stand on lines, whichever came first.
  order: one.hasDots === true ? 0 : 1,
  borderDash: dashOf(one, at, ink),
  pointRadius: one.hasDots === true ? (ink.isPrint ? 4.5 : 3) * ink.size : 0,
  pointStyle: ink.isPrint ? pointShape(one, at) : ('circle' as const),
  pointHitRadius: 6,
  stepped: one.isStepped === true ? ('after' as const) : false,
  spanGaps: false,
  barPercentage: 0.82,
  categoryPercentage: 0.82,
});

export const datasetsOf = (chart: ChartDefinition, ink: Ink) => chart.series.map((one, at) => datasetOf(one, at, chart, ink));

/** The options both ways of drawing share. */
export const optionsOf = (chart: ChartDefinition, ink: Ink, language: Language) => {
  const isStacked = chart.isStacked === true;
  const isTurned = chart.isHorizontal === true;
  const across = scaleOf(chart.x, ink, language, { hasGrid: false, isStacked, hasTitle: !isTurned });
  const along = scaleOf(chart.y, ink, language, { hasGrid: true, isStacked, hasTitle: true });
  return {
    animation: false as const,
    maintainAspectRatio: false,
    parsing: false as const,
    normalized: true,
    indexAxis: isTurned ? ('y' as const) : ('x' as const),
    layout: { padding: { top: 14 * ink.size, right: 8 + noteRoom(chart, ink.size) } },
    scales: isTurned ? { x: along, y: { ...across, reverse: true } } : { x: across, y: along },
  };
};
