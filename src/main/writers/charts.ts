// The native charts of Summary, as Excel users can edit them: each milestone by period against its target, and agencies by
// type and verdict. Their data are cells of Summary, so they follow a changed parameter.

import { formatDate, t } from '../../shared/i18n/t.ts';
import { series as palette, themes } from '../../shared/tokens.ts';
import type { EngineFile, Excelize } from './engine.ts';
import type { EvaluationModel } from './model.ts';
import { cellText } from './text.ts';
import { fontName } from './styles.ts';
import type { SummaryPlan } from './summarySheet.ts';
import { summaryWidths } from './summarySheet.ts';
import { columnLetter } from './book.ts';

type Chart = Parameters<EngineFile['AddChart']>[2];
type Series = NonNullable<Chart['Series']>[number];

const light = themes.light;
const gap = 10;
/** What the engine that places them takes a row of 15 points for; a chart counted by Excel's 20 would end in the rows below. */
const rowPixels = 18;

const hex = (colour: string): string => colour.slice(1);
const solid = (colour: string) => ({ Type: 'pattern', Pattern: 1, Color: [hex(colour)] });
const font = (size: number, colour: string, isBold = false) => ({ Family: fontName, Size: size, Color: hex(colour), Bold: isBold });

/** Pixels of a column of so many characters in an 11-point default font. */
const columnPixels = (width: number): number => Math.trunc(width * 7 + 5);

/** The cell and the offset inside it that lie so many pixels from the sheet's left edge. */
const placeAt = (pixels: number, row: number): { readonly cell: string; readonly offset: number } => {
  let left = pixels;
  let column = 0;
  while (column < summaryWidths.length - 1 && left >= columnPixels(summaryWidths[column] ?? 0)) {
    left -= columnPixels(summaryWidths[column] ?? 0);
    column += 1;
  }
  return { cell: `${columnLetter(column + 1)}${row}`, offset: left };
};

/** What all charts of a book share. */
interface Frame {
  readonly excelize: Excelize;
  readonly sheet: string;
  readonly model: EvaluationModel;
  readonly plan: SummaryPlan;
}

const titleOf = ({ model }: Frame, title: string): NonNullable<Chart['Title']> => {
  const about = t(model.language, 'sheet.chart.about', {
    project: model.projectName, date: formatDate(model.result.period.asAt, model.language),
  });
  const mark = model.synthetic ? ` · ${t(model.language, 'sheet.syntheticShort')}` : '';
  return {
    Paragraph: [
      { Text: title, Font: font(10, light.text, true) },
      { Text: cellText(`${about}${mark}`), Font: font(8, light.muted) },
    ],
  };
};

const axisFont = { Font: font(8, light.muted) };
const plain = { Fill: solid(light.surface), Border: { Type: 0, Width: 0.75, Fill: solid(light.line) } };

const range = ({ sheet }: Frame, column: string, first: number, last: number): string => `${sheet}!$${column}$${first}:$${column}$${last}`;

const milestoneChart = (frame: Frame, id: 'm1' | 'm2'): readonly [Chart, Chart] => {
  const { excelize, sheet, plan: { periods } } = frame;
  const [value, target] = id === 'm1' ? ['D', 'E'] : ['G', 'H'];
  const data = (column: string): Pick<Series, 'Name' | 'Categories' | 'Values'> => ({
    Name: `${sheet}!$${column}$${periods.headingRow}`, Categories: range(frame, 'A', periods.firstRow, periods.lastRow),
    Values: range(frame, column, periods.firstRow, periods.lastRow),
  });
  const percent = { CustomNumFmt: '0%', SourceLinked: false };
  const axes = { XAxis: axisFont, YAxis: { ...axisFont, Minimum: 0, MajorGridLines: true, NumFmt: percent } };
  const columns: Chart = {
    Type: excelize.Col,
    Series: [{ ...data(value), Fill: solid(palette[0]), DataLabel: { Font: font(8, light.text) } }],
    Title: titleOf(frame, t(frame.model.language, `sheet.chart.${id}`)),
    Legend: { Position: 'bottom', Font: font(8, light.muted) },
    PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: '0.0%', SourceLinked: false } },
    ...axes,
    GapWidth: 70,
    ...plain,
  };
  const line: Chart = {
    Type: excelize.Line,
    Series: [{
      ...data(target), Fill: solid(light.text), Line: { Type: excelize.LineSolid, Dash: excelize.LineDashDash, Width: 1.5, Fill: solid(light.text) },
      Marker: { Symbol: 'none' },
    }],
    ...axes,
  };
  return [columns, line];
};

const verdictColours = [light.met, light.notMet, light.notAssessable, light.line] as const;

const typesChart = (frame: Frame): Chart => {
  const { excelize, sheet, plan: { types } } = frame;
  return {
    Type: excelize.ColStacked,
    Series: types.verdicts.map((column, at) => ({
      Name: `${sheet}!$${column}$${types.headingRow}`,
      Categories: range(frame, 'A', types.firstRow, types.lastRow),
      Values: range(frame, column, types.firstRow, types.lastRow),
      Fill: solid(verdictColours[at] ?? light.muted),
    })),
    Title: titleOf(frame, t(frame.model.language, 'sheet.chart.types')),
    Legend: { Position: 'bottom', Font: font(8, light.muted) },
    XAxis: axisFont,
    YAxis: { ...axisFont, MajorGridLines: true, NumFmt: { CustomNumFmt: '#,##0', SourceLinked: false } },
    GapWidth: 45,
    Overlap: 100,
    ...plain,
  };
};

const refuse = (chart: string, { error }: { readonly error: string | null }): void => {
  if (error !== null) throw new Error(`the chart ${chart} could not be added: ${error}`);
};

/** Adds the three charts beside one another in the rows Summary left free. */
export const addCharts = (excelize: Excelize, file: EngineFile, sheet: string, model: EvaluationModel, plan: SummaryPlan): void => {
  const frame: Frame = { excelize, sheet, model, plan };
  const total = summaryWidths.reduce((sum, width) => sum + columnPixels(width), 0);
  const width = Math.floor((total - 2 * gap) / 3);
  const placed = (at: number, name: string) => {
    const { cell, offset } = placeAt(at * (width + gap), plan.chartRow);
    const about = { Name: name, AltText: name, OffsetX: offset, OffsetY: 4, Positioning: 'twoCell', PrintObject: true, Locked: true };
    return { cell, format: { Format: about, Dimension: { Width: width, Height: plan.chartRows * rowPixels - 8 } } };
  };
  (['m1', 'm2'] as const).forEach((id, at) => {
    const [columns, line] = milestoneChart(frame, id);
    const { cell, format } = placed(at, t(model.language, `sheet.chart.${id}`));
    refuse(id, file.AddChart(sheet, cell, { ...columns, ...format }, line));
  });
  const { cell, format } = placed(2, t(model.language, 'sheet.chart.types'));
  refuse('types', file.AddChart(sheet, cell, { ...typesChart(frame), ...format }));
};
