// A chart definition as a native chart can show it: categories and series of values. What a native chart lacks is made of what it
// has: a target line is a dashed series, a place on the axis one marked point.

import { colourOf, writtenAt } from '../../../shared/charts/look.ts';
import type { ChartDefinition, ChartLine, ChartSeries } from '../../../shared/charts/definition.ts';
import type { Language } from '../../../shared/domain.ts';
import { themes } from '../../../shared/tokens.ts';

export interface PlannedSeries {
  readonly name: string;
  /** In the order of the labels; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly kind: 'bar' | 'line';
  /** RRGGBB. */
  readonly colour: string;
  readonly isDashed: boolean;
  /** One point alone, marked. */
  readonly isMark: boolean;
}

export interface ChartPlan {
  readonly title: string;
  readonly summary: string;
  readonly labels: readonly string[];
  readonly series: readonly PlannedSeries[];
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly unit: 'percent' | 'count' | 'category';
  readonly max: number;
  readonly step: number;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Labels between two that are written. */
  readonly skip: number;
}

/** The places of the x axis: the words of categories, every whole number of an axis of numbers. */
const placesOf = ({ x }: ChartDefinition): readonly number[] =>
  (x.unit === 'category' ? (x.words ?? []).map((_, at) => at) : Array.from({ length: Math.floor(x.max - x.min) + 1 }, (_, at) => x.min + at));

const valuesOf = (one: ChartSeries, places: readonly number[]): readonly (number | null)[] => {
  const [only] = one.points;
  if (one.points.length === 1 && only !== undefined) return places.map((place) => (place === Math.round(only.x) ? only.y : null));
  if (one.isStepped !== true) return places.map((place) => one.points.find(({ x }) => x === place)?.y ?? null);
  // A step holds until the next point begins.
  return places.map((place) => one.points.findLast(({ x }) => x <= place)?.y ?? null);
};

const text = themes.light.text.slice(1);

/** A line across is a dashed series; a line on the axis is a point of the first series. Bars that lie have no place for either. */
const lineSeries = ({ axis, value, label }: ChartLine, first: PlannedSeries | undefined, places: readonly number[]): PlannedSeries => {
  const at = places.indexOf(Math.round(value));
  const values = axis === 'y' ? places.map(() => value) : places.map((_, place) => (place === at ? (first?.values[place] ?? null) : null));
  return { name: label, values, kind: 'line', colour: text, isDashed: axis === 'y', isMark: axis === 'x' };
};

export const chartPlan = (chart: ChartDefinition, language: Language): ChartPlan => {
  const places = placesOf(chart);
  const own = chart.series.map((one): PlannedSeries => ({
    name: one.name, values: valuesOf(one, places), kind: chart.kind, colour: colourOf(one.colour, 'light').slice(1),
    isDashed: one.isDashed === true, isMark: chart.kind === 'line' && one.points.length === 1,
  }));
  const lines = chart.isHorizontal === true ? [] : chart.lines.map((line) => lineSeries(line, own[0], places));
  return {
    title: chart.title, summary: chart.summary,
    labels: places.map((place) => writtenAt(chart.x, place, language)),
    series: [...own, ...lines],
    isHorizontal: chart.isHorizontal === true, isStacked: chart.isStacked === true,
    unit: chart.y.unit, max: chart.y.max, step: chart.y.step,
    xLabel: chart.x.unit === 'category' ? '' : chart.x.label, yLabel: chart.y.label,
    skip: chart.x.unit === 'category' ? 1 : chart.x.step,
  };
};
