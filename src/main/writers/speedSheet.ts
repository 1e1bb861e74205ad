// The Speed sheet: how soon reports were first followed up and completed, in all and by class, and how the waits are spread. Limits
// and switches move it; how days are counted stands as exported.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { periodSpeed } from '../../shared/scoring/periodSpeed.ts';
import type { Speed } from '../../shared/scoring/speed/statistics.ts';
import type { SpeedStatistics } from '../../shared/scoring/speed/types.ts';
import { reportClasses } from '../../shared/domain.ts';
import { series } from '../../shared/tokens.ts';
import { absolute, live, put, putRow } from './book.ts';
import type { Book } from './book.ts';
import type { ChartSpec } from './chartKit.ts';
import type { CheckLine } from './checkLines.ts';
import type { EvaluationModel } from './model.ts';
import { addSheet, firstRow } from './sheet.ts';
import { speedChart } from './sheetCharts.ts';
import type { SpeedBlock } from './speedBlock.ts';
import { writeSpeedBlock } from './speedBlock.ts';
import { speedData, type ClassSpeed, type SpeedData } from './speedData.ts';
import { writeWaits } from './speedWaits.ts';
import { columnOf, measures, speedCells, speedColumns, type ShownSpeed, type SpeedColumn, type SpeedMeasure } from './speedTables.ts';
import { styles } from './styles.ts';

const blockColumn = 15;
const chartRows = 17;
const widths = [30, 11, 11, 9, 9, 11, 9, 11, 12, 12, 13, 13] as const;

const nothing: SpeedStatistics = { reports: 0, mean: null, median: null, p90: null, withinLimit: null, notYetDue: 0, undated: 0 };

const shownOf = ({ result: { parameters } }: EvaluationModel, speed: Speed, each: ClassSpeed, measure: SpeedMeasure): ShownSpeed => {
  const own = each.class === null ? speed.all : speed.byClass.find((one) => one.class === each.class);
  const ofClass = each.class === null ? null : (parameters.completionLimits[reportClasses.indexOf(each.class)] ?? null);
  return {
    statistics: own?.[measure] ?? nothing,
    reports: parameters.archivedReports === 'excluded' ? each.reports.kept : each.reports.joined,
    limit: measure === 'followUp' ? parameters.followUpLimit : ofClass,
  };
};

interface Placing {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly model: EvaluationModel;
  readonly data: SpeedData;
  readonly speed: Speed;
  readonly block: SpeedBlock;
}

/** Writes a measure's table from `row` on: all reports, then each class. */
const writeMeasure = ({ book, sheet, model, data, speed, block }: Placing, measure: SpeedMeasure, row: number): void => {
  const { language } = model;
  const all = [data.all, ...data.classes];
  put(book, sheet, row, 1, t(language, `sheet.speed.${measure}`), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.speed.class'), styles.heading], ...speedColumns.map((column) => [t(language, `sheet.speed.${column}`), styles.headingRight] as const),
  ]);
  sheet.getRow(row + 1).height = 40;
  all.forEach((each, place) => {
    const at = row + 2 + place;
    put(book, sheet, at, 1, t(language, each.class === null ? 'sheet.speed.all' : `reports.class.${each.class}`), place === 0 ? styles.strong : styles.label);
    putRow(book, sheet, at, 2, speedCells({ block, measure, place, row: at }, each, shownOf(model, speed, each, measure), row + 1 + all.length));
  });
};

const checked = [['within', 'count'], ['due', 'count'], ['share', 'percent'], ['median', 'count'], ['p90', 'count']] as const satisfies
  readonly (readonly [SpeedColumn, keyof typeof styles])[];

/** Tolok's own statistics of all reports beside the table's first rows. */
const checkLines = ({ sheet, model, data, speed }: Placing, rows: Readonly<Record<SpeedMeasure, number>>): readonly CheckLine[] =>
  measures.flatMap((measure) => {
    const { statistics } = shownOf(model, speed, data.all, measure);
    const { withinLimit, median, p90 } = statistics;
    const values = { within: withinLimit?.num ?? 0, due: withinLimit?.den ?? 0, share: withinLimit === null ? null : withinLimit.num / withinLimit.den, median, p90 };
    return checked.map(([column, style]): CheckLine => {
      const cell = live(absolute(sheet, `${columnOf(column)}${rows[measure] + 2}`), values[column]);
      return { label: `${t(model.language, `sheet.speed.${measure}`)} · ${t(model.language, `sheet.speed.${column}`)}`, tolok: cell.result, workbook: cell, style: styles[style] };
    });
  });

/** What the sheet hands to the rest of the book. */
export interface WrittenSheet {
  readonly checks: readonly CheckLine[];
  readonly charts: readonly ChartSpec[];
}

const writeContent = (placing: Placing): WrittenSheet => {
  const { book, sheet, model, data } = placing;
  const rows = { followUp: firstRow + 2, completion: firstRow + 6 + data.classes.length };
  for (const measure of measures) writeMeasure(placing, measure, rows[measure]);
  const chartRow = rows.completion + data.classes.length + 4;
  for (let row = chartRow; row < chartRow + chartRows; row += 1) sheet.getRow(row).height = 15;
  sheet.getRow(chartRow + chartRows).addPageBreak();
  const waits = writeWaits(book, sheet, model, data, placing.block, chartRow + chartRows + 1);
  put(book, sheet, firstRow, 1, t(model.language, 'sheet.speed.how', { agencies: data.agencies, all: model.result.totals.agencies }), styles.subtitle);
  sheet.pageSetup.printArea = `A$1:L$${waits.lastRow}`;
  return { checks: checkLines(placing, rows), charts: [speedChart(model, sheet, { row: chartRow, rows: chartRows, widths }, waits)] };
};

/** Writes the sheet. */
export const writeSpeedSheet = (book: Book, model: EvaluationModel): WrittenSheet => {
  const { language, inputs, result } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.speed', title: t(language, 'sheet.speed'), landscape: true, columns: widths.length, widths, tab: series[1],
  });
  const data = speedData(inputs, result.parameters);
  const speed = periodSpeed(inputs, result.parameters);
  if (data === null || speed === null) {
    put(book, sheet, firstRow, 1, t(language, 'sheet.speed.none'), styles.subtitle);
    return { checks: [], charts: [] };
  }
  const block = writeSpeedBlock(book, sheet, model, data, firstRow + 2, blockColumn);
  return writeContent({ book, sheet, model, data, speed, block });
};
