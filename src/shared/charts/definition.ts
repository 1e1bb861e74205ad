// A chart as data: what it shows, in which words, from which source. Screen, picture, slide and workbook draw the same one, and
// every chart can be read as a table and as one sentence.

/** One line or row of bars. Missing points are null, never 0. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** Place in the series colours of tokens.ts, or a verdict's colour. */
  readonly colour: number | 'met' | 'notMet' | 'atRisk' | 'notAssessable' | 'muted';
  readonly isDashed?: boolean;
  /** Draws each point as a dot. */
  readonly hasDots?: boolean;
  /** Steps between points, as counts of agencies do. */
  readonly isStepped?: boolean;
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
}

export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/** The same figures as a table: one row a place on the x axis, one column a series. */
export const tableOf = ({ x, series }: ChartDefinition): ChartTable => {
  const places = [...new Set(series.flatMap(({ points }) => points.map((point) => point.x)))].toSorted((left, right) => left - right);
  const valueAt = (points: ChartSeries['points'], place: number): number | null => points.find((point) => point.x === place)?.y ?? null;
  return {
    headers: [x.label, ...series.map(({ name }) => name)],
    rows: places.map((place) => [x.words?.[place] ?? place, ...series.map(({ points }) => valueAt(points, place))]),
  };
};
