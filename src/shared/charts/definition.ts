// A chart as data: what it shows, in which words, from which source. Screen, picture, slide and workbook draw the same one, and
// every chart can be read as a table and as one sentence.

import type { Rate } from '../scoring/types.ts';

/** One line or row of bars. Missing points are null, never 0. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** Place in the series colours of tokens.ts, or a verdict's colour. */
  readonly colour: number | 'met' | 'notMet' | 'atRisk' | 'notAssessable' | 'muted';
  readonly isDashed?: boolean;
  /** Draws each point as a dot. */
  readonly hasDots?: boolean;
  /** Bars as an outline with strokes, also in colour: where the colour alone is too near another's for some eyes. */
  readonly isHatched?: boolean;
  /** Steps between points, as counts of agencies do. */
  readonly isStepped?: boolean;
  /** What each point should reach, in the order of the points: a tick on its bar. */
  readonly targets?: { readonly name: string; readonly values: readonly (number | null)[] };
  /** What the point at `x` was divided from, where it is a rate: asked when somebody presses its figure in the table. */
  readonly dividedAt?: (x: number) => Rate | null;
  /** What stands beside each lying bar, in the order of the points. */
  readonly notes?: { readonly name: string; readonly texts: readonly string[] };
}

export interface ChartAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: 'percent' | 'count' | 'category';
  /** For categories: the word at each whole number from 0. */
  readonly words?: readonly string[];
}

/** A dashed line across the chart, its label on the line. */
export interface ChartLine {
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly label: string;
}

export interface ChartDefinition {
  readonly id: string;
  readonly kind: 'line' | 'bar';
  /** Bars of one place stand on each other. */
  readonly isStacked?: boolean;
  /** Bars lie: places run down, values to the right. */
  readonly isHorizontal?: boolean;
  readonly title: string;
  /** What the chart shows, in a sentence with its figures. */
  readonly summary: string;
  readonly source: string;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly series: readonly ChartSeries[];
  readonly lines: readonly ChartLine[];
  /** What the ticks of the series' targets are called in the legend. */
  readonly tickName?: string;
}

/** A figure in a chart's table, ready to be explained. */
export interface ChartFigure {
  readonly header: string;
  readonly place: number | string;
  readonly value: number;
  /** What it was divided from; null where it is no rate. */
  readonly rate: Rate | null;
}

export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

interface Column {
  readonly header: string;
  readonly cellAt: (place: number) => number | string | null;
  readonly rateAt: (place: number) => Rate | null;
}

const noRate = (): null => null;

/** A series' own column, and one each for its targets and notes. */
const columnsOf = ({ name, points, targets, notes, dividedAt = noRate }: ChartSeries): readonly Column[] => {
  const placeOf = (x: number): number => points.findIndex((point) => point.x === x);
  return [
    { header: name, cellAt: (x) => points[placeOf(x)]?.y ?? null, rateAt: dividedAt },
    ...(targets === undefined ? [] : [{ header: targets.name, cellAt: (x: number) => targets.values[placeOf(x)] ?? null, rateAt: noRate }]),
    ...(notes === undefined ? [] : [{ header: notes.name, cellAt: (x: number) => notes.texts[placeOf(x)] ?? null, rateAt: noRate }]),
  ];
};

const placesOf = (series: readonly ChartSeries[]): readonly number[] =>
  [...new Set(series.flatMap(({ points }) => points.map((point) => point.x)))].toSorted((left, right) => left - right);

/** The same figures as a table: one row a place on the x axis, one column a series, its targets and its notes. */
export const tableOf = ({ x, series }: ChartDefinition): ChartTable => {
  const places = placesOf(series);
  const columns = series.flatMap(columnsOf);
  return {
    headers: [x.label, ...columns.map(({ header }) => header)],
    rows: places.map((place) => [x.words?.[place] ?? place, ...columns.map(({ cellAt }) => cellAt(place))]),
  };
};

/** The figure at a point of a series; null where there is no value. */
export const figureOfPoint = ({ x, series }: ChartDefinition, at: number, point: number): ChartFigure | null => {
  const [of, place] = [series[at], series[at]?.points[point]];
  if (of === undefined || place === undefined || place.y === null) return null;
  return { header: of.name, place: x.words?.[place.x] ?? place.x, value: place.y, rate: of.dividedAt?.(place.x) ?? null };
};

/** The figure in a row and column of `tableOf`, column 0 being the place itself; null where the cell holds no number. */
export const figureAt = ({ x, series }: ChartDefinition, row: number, column: number): ChartFigure | null => {
  const place = placesOf(series)[row];
  const found = series.flatMap(columnsOf)[column - 1];
  if (place === undefined || found === undefined) return null;
  const value = found.cellAt(place);
  return typeof value === 'number' ? { header: found.header, place: x.words?.[place] ?? place, value, rate: found.rateAt(place) } : null;
};
