// The native charts of Summary, as Excel users can edit them: each milestone by period against its target, and agencies by
// type and verdict. Their data are cells of Summary, so they follow a changed parameter.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { series as palette, themes } from '../../shared/tokens.ts';
import {
  axisFont, chartFont, chartGap, chartTitle, columnSeries, countAxis, legend, percentAxis, percentFormat, pixelsOf, placeAmong, plain, shownValues, solid,
  type Chart, type ChartSpec,
} from './chartKit.ts';
import type { Excelize } from './engine.ts';
import type { EvaluationModel } from './model.ts';
import type { TableRows } from './standingTables.ts';
import type { SummaryPlan } from './summarySheet.ts';
import { summaryWidths } from './summarySheet.ts';

const light = themes.light;

const milestoneChart = (
  excelize: Excelize, model: EvaluationModel, sheet: Worksheet, { periods }: SummaryPlan, id: 'm1' | 'm2',
): readonly [Chart, Chart] => {
  const [value, target] = id === 'm1' ? ['D', 'E'] : ['G', 'H'];
  const axes = { XAxis: axisFont, YAxis: percentAxis };
  const columns: Chart = {
    Type: excelize.Col,
    Series: [{ ...columnSeries(sheet, periods, value), Fill: solid(palette[0]), DataLabel: { Font: chartFont(8, light.text) } }],
    Title: chartTitle(model, t(model.language, `sheet.chart.${id}`)),
    Legend: legend,
    PlotArea: shownValues,
    ...axes,
    GapWidth: 70,
    ...plain,
  };
  return [columns, targetLine(excelize, [{ ...columnSeries(sheet, periods, target) }], axes)];
};

/** Dashed lines in text colour laid over columns. */
export const targetLine = (excelize: Excelize, lines: NonNullable<Chart['Series']>, axes: Pick<Chart, 'XAxis' | 'YAxis'>): Chart => ({
  Type: excelize.Line,
  Series: lines.map((line) => ({
    ...line, Fill: solid(light.text), Line: { Type: excelize.LineSolid, Dash: excelize.LineDashDash, Width: 1.5, Fill: solid(light.text) },
    Marker: { Symbol: 'none' },
  })),
  ...axes,
});

const verdictColours = [light.met, light.notMet, light.notAssessable, light.line] as const;

const typesChart = (excelize: Excelize, model: EvaluationModel, sheet: Worksheet, { types }: SummaryPlan): Chart => ({
  Type: excelize.ColStacked,
  Series: types.verdicts.map((column, at) => ({ ...columnSeries(sheet, types, column), Fill: solid(verdictColours[at] ?? light.muted) })),
  Title: chartTitle(model, t(model.language, 'sheet.chart.types')),
  Legend: legend,
  XAxis: axisFont,
  YAxis: countAxis,
  GapWidth: 45,
  Overlap: 100,
  ...plain,
});

/** The three charts beside one another in the rows Summary left free. */
const firstCharts = (model: EvaluationModel, sheet: Worksheet, plan: SummaryPlan): readonly ChartSpec[] =>
  (['m1', 'm2', 'types'] as const).map((id, at) => ({
    sheet: sheet.name, name: t(model.language, `sheet.chart.${id}`), widths: summaryWidths,
    place: placeAmong(summaryWidths, plan.chartRow, plan.chartRows, at, 3),
    build: (excelize) => (id === 'types' ? [typesChart(excelize, model, sheet, plan)] : milestoneChart(excelize, model, sheet, plan, id)),
  }));

const standingColours = [light.met, light.notMet] as const;

/** Those that meet the threshold and those that do not, stacked, from columns B and C. */
const standingChart = (excelize: Excelize, model: EvaluationModel, sheet: Worksheet, rows: TableRows, id: 'spread' | 'extremes'): Chart => {
  const isSpread = id === 'spread';
  const named = { ...axisFont, ...(isSpread ? { NumFmt: percentFormat } : { ReverseOrder: true }) };
  return {
    Type: isSpread ? excelize.ColStacked : excelize.BarStacked,
    Series: (['B', 'C'] as const).map((column, at) => ({ ...columnSeries(sheet, rows, column), Fill: solid(standingColours[at] ?? light.muted) })),
    Title: chartTitle(model, t(model.language, `sheet.chart.${id}`)),
    Legend: legend,
    XAxis: named,
    YAxis: isSpread ? countAxis : { ...percentAxis, Maximum: 1 },
    GapWidth: isSpread ? 15 : 40,
    Overlap: 100,
    ...plain,
  };
};

/** A chart beside each table of how agencies stand, from column E to the last. */
const standingCharts = (model: EvaluationModel, sheet: Worksheet, plan: SummaryPlan): readonly ChartSpec[] =>
  (['spread', 'extremes'] as const).map((id) => {
    const rows = plan[id];
    const from = pixelsOf(summaryWidths.slice(0, 4)) + chartGap;
    return {
      sheet: sheet.name, name: t(model.language, `sheet.chart.${id}`), widths: summaryWidths,
      place: { row: rows.headingRow, rows: rows.lastRow - rows.headingRow + 1, from, width: pixelsOf(summaryWidths) - from },
      build: (excelize) => [standingChart(excelize, model, sheet, rows, id)],
    };
  });

/** All charts of Summary. */
export const summaryCharts = (model: EvaluationModel, sheet: Worksheet, plan: SummaryPlan): readonly ChartSpec[] =>
  [...firstCharts(model, sheet, plan), ...standingCharts(model, sheet, plan)];
