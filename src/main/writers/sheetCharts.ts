// Native charts of the optional sheets, each fed by cells of its own sheet, so that it moves with the parameters.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { series as palette, themes } from '../../shared/tokens.ts';
import { absolute, columnLetter } from './book.ts';
import {
  axisFont, chartTitle, columnSeries, countAxis, legend, percentAxis, percentFormat, pixelsOf, plain, shownValues, solid, type ChartPlace,
  type ChartSpec, type Series,
} from './chartKit.ts';
import type { EvaluationModel } from './model.ts';
import type { TableRows } from './standingTables.ts';
import type { TrendTable } from './trendSheet.ts';
import type { WaitsTable } from './speedWaits.ts';

const light = themes.light;

/** Rows a sheet leaves free for a chart over the whole width of its columns. */
export interface ChartRoom {
  readonly row: number;
  readonly rows: number;
  readonly widths: readonly number[];
}

export const wholeWidth = ({ row, rows, widths }: ChartRoom): ChartPlace => ({ row, rows, from: 0, width: pixelsOf(widths) });

/** A small muted title of an axis. */
const axisTitle = (text: string) => ({ Paragraph: [{ Text: text, Font: { Size: 8, Color: light.muted.slice(1) } }] });

/** Reports by working days to the first follow-up, those within the limit in one colour and later ones in another. */
export const speedChart = (model: EvaluationModel, sheet: Worksheet, room: ChartRoom, waits: WaitsTable): ChartSpec => {
  const name = t(model.language, 'sheet.chart.speed');
  return {
    sheet: sheet.name, name, place: wholeWidth(room), widths: room.widths,
    build: (excelize) => [{
      Type: excelize.ColStacked,
      Series: (['B', 'C'] as const).map((column, at) => ({ ...columnSeries(sheet, waits, column), Fill: solid(at === 0 ? palette[0] : palette[1]) })),
      Title: chartTitle(model, name), Legend: legend, XAxis: { ...axisFont, Title: axisTitle(t(model.language, 'sheet.speed.days')) }, YAxis: countAxis,
      GapWidth: 30, Overlap: 100, ...plain,
    }],
  };
};

const seriesColours = [palette[0], palette[1], palette[2], palette[3], palette[5]] as const;

/** The milestones, the good agencies and the follow-up rate of every period. As columns: a line would draw what is absent as 0. */
export const trendChart = (model: EvaluationModel, sheet: Worksheet, room: ChartRoom, rows: Readonly<Record<TrendTable, TableRows>>): ChartSpec => {
  const name = t(model.language, 'sheet.chart.trend');
  const ids = (['m1', 'm2', 'm3', 'good', 'followUp'] as const).filter((id) => id !== 'm3' || model.trend.some(({ milestones }) =>
    milestones.some((milestone) => milestone.id === 'm3' && milestone.value !== null)));
  return {
    sheet: sheet.name, name, place: wholeWidth(room), widths: room.widths,
    build: (excelize) => [{
      Type: excelize.Col,
      Series: ids.map((id, at) => ({
        ...columnSeries(sheet, rows[id], 'F'), Name: absolute(sheet, `A${rows[id].headingRow - 1}`), Fill: solid(seriesColours[at] ?? light.muted),
      })),
      Title: chartTitle(model, name), Legend: legend, PlotArea: shownValues, XAxis: axisFont, YAxis: percentAxis, GapWidth: 60, ...plain,
    }],
  };
};

/** Where the sheet of scenarios holds what its chart shows, a row a figure. */
export interface ScenarioRows {
  readonly headingRow: number;
  readonly of: (figure: 'm1Value' | 'm2Value' | 'm3Value' | 'm1Target' | 'm2Target') => number;
}

/** What each milestone reaches under every scenario, its target a tick. `count` columns from B on. */
export const scenariosChart = (model: EvaluationModel, sheet: Worksheet, room: ChartRoom, rows: ScenarioRows, count: number): ChartSpec => {
  const name = t(model.language, 'sheet.chart.scenarios');
  const last = columnLetter(count + 1);
  const of = (figure: Parameters<ScenarioRows['of']>[0]): Pick<Series, 'Name' | 'Categories' | 'Values'> => ({
    Name: absolute(sheet, `A${rows.of(figure)}`), Categories: absolute(sheet, `B${rows.headingRow}:${last}${rows.headingRow}`),
    Values: absolute(sheet, `B${rows.of(figure)}:${last}${rows.of(figure)}`),
  });
  const axes = { XAxis: axisFont, YAxis: percentAxis };
  const marks = { m1Target: palette[0], m2Target: palette[1] } as const;
  return {
    sheet: sheet.name, name, place: wholeWidth(room), widths: room.widths,
    build: (excelize) => [{
      Type: excelize.Col,
      Series: (['m1Value', 'm2Value', 'm3Value'] as const).map((figure, at) => ({ ...of(figure), Fill: solid(seriesColours[at] ?? light.muted) })),
      Title: chartTitle(model, name), Legend: legend, PlotArea: shownValues, ...axes, GapWidth: 60, ...plain,
    }, {
      Type: excelize.Line,
      Series: (['m1Target', 'm2Target'] as const).map((figure) => ({
        ...of(figure), Fill: solid(marks[figure]), Line: { Type: excelize.LineNone }, Marker: { Symbol: 'dash', Size: 14, Fill: solid(marks[figure]) },
      })),
      ...axes,
    }],
  };
};

/** The share of agencies that meet every threshold, and the share asked for. */
export const curveChart = (model: EvaluationModel, sheet: Worksheet, room: ChartRoom, rows: TableRows): ChartSpec => {
  const name = t(model.language, 'sheet.scenarios.curve');
  const line = (colour: string, width: number) => ({ Width: width, Fill: solid(colour) });
  return {
    sheet: sheet.name, name, place: wholeWidth(room), widths: room.widths,
    build: (excelize) => [{
      Type: excelize.Line,
      Series: [
        { ...columnSeries(sheet, rows, 'C'), Fill: solid(palette[0]), Line: { Type: excelize.LineSolid, ...line(palette[0], 2.25) }, Marker: { Symbol: 'none' } },
        { ...columnSeries(sheet, rows, 'D'), Fill: solid(light.text), Line: { Type: excelize.LineSolid, Dash: excelize.LineDashDash, ...line(light.text, 1.5) }, Marker: { Symbol: 'none' } },
      ],
      Title: chartTitle(model, name), Legend: legend,
      XAxis: { ...axisFont, NumFmt: percentFormat, TickLabelSkip: 2, Title: axisTitle(t(model.language, 'sheet.scenarios.threshold')) },
      YAxis: { ...percentAxis, Maximum: 1 }, ...plain,
    }],
  };
};
