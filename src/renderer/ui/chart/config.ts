// From a chart as data to the chart library's configuration, in the ink it is shown in.

import type { Chart, ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import type { ChartAxis, ChartDefinition } from '../../../shared/charts/definition.ts';
import { datasetsOf, optionsOf as lookOptions, writtenAt, type Ink } from '../../../shared/charts/look.ts';
import { overlayOn, type DrawnChart } from '../../../shared/charts/picture.ts';
import type { PointPlace } from '../../../shared/charts/points.ts';
import { font } from '../../../shared/tokens.ts';
import type { Words } from '../../state/words.ts';
import { drawFocus } from './focusRing.ts';

const isSameAxis = (left: ChartAxis, right: ChartAxis): boolean => JSON.stringify(left) === JSON.stringify(right);

const optionsOf = (chart: ChartDefinition, ink: Ink, { language }: Words): ChartOptions => ({
  ...lookOptions(chart, ink, language) as never as ChartOptions,
  responsive: true,
  interaction: { mode: 'nearest', axis: chart.isHorizontal === true ? 'y' : 'x', intersect: false },
  plugins: {
    tooltip: {
      displayColors: chart.series.length > 1,
      animation: false,
      titleFont: { size: font.small * ink.size },
      bodyFont: { size: font.small * ink.size },
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

/** What a drawing shows now: its chart, and the point that has the keyboard. */
interface Shown {
  readonly chart: ChartDefinition;
  readonly focused: PointPlace | null;
}

const shown = new WeakMap<Chart, Shown>();

/** Draws what stands over bars and lines, of the chart the drawing shows now. */
const overlay = (first: ChartDefinition, ink: Ink): Plugin => ({
  id: 'overlay',
  afterDatasetsDraw: (drawn) => {
    const { chart, focused } = shown.get(drawn) ?? { chart: first, focused: null };
    overlayOn(drawn.ctx as never, chart, drawn as never as DrawnChart, ink);
    if (focused !== null) drawFocus(drawn, focused, ink);
  },
});

export const configOf = (chart: ChartDefinition, ink: Ink, words: Words): ChartConfiguration => ({
  type: chart.kind,
  data: { datasets: datasetsOf(chart, ink) } as never,
  options: optionsOf(chart, ink, words),
  plugins: [overlay(chart, ink)],
});

/** As many series as before keep what the library knows of them, which is most of an update's cost. */
const putDatasets = (drawn: Chart, datasets: ReturnType<typeof datasetsOf>): void => {
  const known = drawn.data.datasets;
  if (known.length === datasets.length) datasets.forEach((dataset, at) => Object.assign(known[at] ?? {}, dataset));
  else drawn.data.datasets = datasets as never;
};

/** Puts another chart's figures into a drawing of the same kind, ink and language. */
export const putFigures = (drawn: Chart, chart: ChartDefinition, ink: Ink, words: Words): void => {
  const before = shown.get(drawn)?.chart;
  shown.set(drawn, { chart, focused: null });
  putDatasets(drawn, datasetsOf(chart, ink));
  if (before === undefined || !isSameAxis(before.x, chart.x) || !isSameAxis(before.y, chart.y))
    drawn.options = optionsOf(chart, ink, words) as never;
  drawn.update('none');
};

/** Where something is drawn, in the canvas' own pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** How near a press must be to a line's point, in pixels. */
const reach = 12;

/** The point under a press: the bar it is on, or a line's point close by; null beside them. */
export const pointAt = (drawn: Chart, event: MouseEvent): PointPlace | null => {
  const isBar = (drawn.config as { readonly type?: string }).type === 'bar';
  const [nearest] = drawn.getElementsAtEventForMode(event, 'nearest', { intersect: isBar, axis: 'xy' }, false);
  if (nearest === undefined) return null;
  const { x, y } = nearest.element;
  if (!isBar && Math.hypot(x - event.offsetX, y - event.offsetY) > reach) return null;
  return { series: nearest.datasetIndex, point: nearest.index };
};

/** Where a point is drawn; null when it is not. */
export const whereIs = (drawn: Chart, { series, point }: PointPlace): Spot | null => {
  const element = drawn.getDatasetMeta(series).data[point];
  return element === undefined || !Number.isFinite(element.x) || !Number.isFinite(element.y) ? null : { left: element.x, top: element.y };
};

/** Gives a point the keyboard's ring and its figures beside it; null takes both away. */
export const focusPoint = (drawn: Chart, chart: ChartDefinition, focused: PointPlace | null): void => {
  shown.set(drawn, { chart, focused });
  const active = focused === null ? [] : [{ datasetIndex: focused.series, index: focused.point }];
  drawn.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  drawn.update('none');
};
