// What native charts have in common: fonts, fills, titles, ranges, and where they are placed. Charts are described by the sheet they
// belong to and added by the engine once the cells are written. Knows nothing of what is drawn.

import type { Worksheet } from 'exceljs';
import { formatDate, t } from '../../shared/i18n/t.ts';
import { themes } from '../../shared/tokens.ts';
import { absolute, columnLetter } from './book.ts';
import type { EngineFile, Excelize } from './engine.ts';
import type { EvaluationModel } from './model.ts';
import { fontName } from './styles.ts';
import { cellText } from './text.ts';

export type Chart = Parameters<EngineFile['AddChart']>[2];
export type Series = NonNullable<Chart['Series']>[number];

/** Where a chart stands: `from` and `width` in pixels from the sheet's left edge, rows counted from `row`. */
export interface ChartPlace {
  readonly row: number;
  readonly rows: number;
  readonly from: number;
  readonly width: number;
}

export interface ChartSpec {
  readonly sheet: string;
  /** Its title, which is also its name and what a screen reader says of it. */
  readonly name: string;
  readonly place: ChartPlace;
  /** Column widths of its sheet in characters. */
  readonly widths: readonly number[];
  /** The chart, and the one laid over it. */
  readonly build: (excelize: Excelize) => readonly [chart: Chart, over?: Chart];
}

const light = themes.light;
/** What the engine that places them takes a row of 15 points for; a chart counted by Excel's 20 would end in the rows below. */
const rowPixels = 18;
export const chartGap = 10;

export const hex = (colour: string): string => colour.slice(1);
export const solid = (colour: string) => ({ Type: 'pattern', Pattern: 1, Color: [hex(colour)] });
export const chartFont = (size: number, colour: string, isBold = false) => ({ Family: fontName, Size: size, Color: hex(colour), Bold: isBold });

export const axisFont = { Font: chartFont(8, light.muted) };
export const plain = { Fill: solid(light.surface), Border: { Type: 0, Width: 0.75, Fill: solid(light.line) } };
export const legend = { Position: 'bottom', Font: chartFont(8, light.muted) } as const;
/** Values written on the bars; nothing is written where there is none. */
export const shownValues = { ShowVal: true, NumFmt: { CustomNumFmt: '0.0%;-0.0%;', SourceLinked: false } };
export const percentFormat = { CustomNumFmt: '0%', SourceLinked: false };
export const countFormat = { CustomNumFmt: '#,##0', SourceLinked: false };
export const percentAxis = { ...axisFont, Minimum: 0, MajorGridLines: true, NumFmt: percentFormat };
export const countAxis = { ...axisFont, Minimum: 0, MajorGridLines: true, NumFmt: countFormat };

/** Pixels of a column of so many characters in an 11-point default font. */
const columnPixels = (width: number): number => Math.trunc(width * 7 + 5);

/** All columns together. */
export const pixelsOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + columnPixels(width), 0);

/** A place among `of` equal ones beside one another. */
export const placeAmong = (widths: readonly number[], row: number, rows: number, at: number, of: number): ChartPlace => {
  const width = Math.floor((pixelsOf(widths) - (of - 1) * chartGap) / of);
  return { row, rows, from: at * (width + chartGap), width };
};

/** The cell and the offset inside it that lie so many pixels from the sheet's left edge. */
const cellOf = (widths: readonly number[], pixels: number, row: number): { readonly cell: string; readonly offset: number } => {
  let left = pixels;
  let column = 0;
  while (column < widths.length - 1 && left >= columnPixels(widths[column] ?? 0)) {
    left -= columnPixels(widths[column] ?? 0);
    column += 1;
  }
  return { cell: `${columnLetter(column + 1)}${row}`, offset: left };
};

/** The title with, under it, what the chart is of and as at when. */
export const chartTitle = (model: EvaluationModel, title: string): NonNullable<Chart['Title']> => {
  const about = t(model.language, 'sheet.chart.about', {
    project: model.projectName, date: formatDate(model.result.period.asAt, model.language),
  });
  const marks = [...(model.synthetic ? ['sheet.syntheticShort'] as const : []), ...(model.isHypothetical ? ['sheet.hypotheticalShort'] as const : [])];
  return {
    Paragraph: [
      { Text: title, Font: chartFont(10, light.text, true) },
      { Text: cellText([about, ...marks.map((key) => t(model.language, key))].join(' · ')), Font: chartFont(8, light.muted) },
    ],
  };
};

/** `Sheet!$B$5:$B$20`. */
export const columnRange = (sheet: Worksheet, column: string, first: number, last: number): string =>
  absolute(sheet, `${column}${first}:${column}${last}`);

/** A series of a column: its name in the heading row, its categories in another column. */
export const columnSeries = (
  sheet: Worksheet, { headingRow, firstRow, lastRow }: { readonly headingRow: number; readonly firstRow: number; readonly lastRow: number },
  column: string, categories = 'A',
): Pick<Series, 'Name' | 'Categories' | 'Values'> => ({
  Name: absolute(sheet, `${column}${headingRow}`), Categories: columnRange(sheet, categories, firstRow, lastRow),
  Values: columnRange(sheet, column, firstRow, lastRow),
});

/** Adds charts to the sheets they belong to. */
export const addCharts = (excelize: Excelize, file: EngineFile, charts: readonly ChartSpec[]): void => {
  for (const { sheet, name, place, widths, build } of charts) {
    const [chart, over] = build(excelize);
    const { cell, offset } = cellOf(widths, place.from, place.row);
    const { error } = file.AddChart(sheet, cell, {
      ...chart,
      Format: { Name: name, AltText: name, OffsetX: offset, OffsetY: 4, Positioning: 'twoCell', PrintObject: true, Locked: true },
      Dimension: { Width: place.width, Height: place.rows * rowPixels - 8 },
    }, ...(over === undefined ? [] : [over] as const));
    if (error !== null) throw new Error(`the chart ${name} could not be added: ${error}`);
  }
};
