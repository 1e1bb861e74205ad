// The Trend sheet: every period's milestones and rates, what changed since the like period a year or more before, and what the change
// of milestone 1 came from. The chosen period follows the parameters; the others stand as they were exported.

import type { Worksheet } from 'exceljs';
import { formatDate, t } from '../../shared/i18n/t.ts';
import { trendOf } from '../../shared/scoring/change.ts';
import { likeBefore } from '../../shared/scoring/trend.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { series } from '../../shared/tokens.ts';
import { absolute, live, put, putRow } from './book.ts';
import type { Book } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import type { FigureName, FigureValue } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { EvaluationModel } from './model.ts';
import type { SheetContext } from './optionalSheets.ts';
import { excelDay } from './periods.ts';
import type { TableRows } from './standingTables.ts';
import { addSheet, firstRow } from './sheet.ts';
import { trendChart } from './sheetCharts.ts';
import type { WrittenSheet } from './speedSheet.ts';
import { styles } from './styles.ts';
import { writeDecomposition } from './trendParts.ts';

const widths = [44, 30, 13, 13, 13, 12, 12, 14, 14] as const;
const chartRows = 16;

const tables = ['m1', 'm2', 'm3', 'good', 'followUp'] as const;
export type TrendTable = (typeof tables)[number];
const hasTarget = (id: TrendTable): id is 'm1' | 'm2' => id === 'm1' || id === 'm2';

interface Placing {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly model: EvaluationModel;
}

const partsOf = (result: ScoreResult, id: TrendTable): { readonly num: number | null; readonly den: number | null } => {
  const figures = figuresOf(result);
  const value = (part: 'Numerator' | 'Denominator'): FigureValue => figures[`${id}${part}`];
  const [num, den] = [value('Numerator'), value('Denominator')];
  // Without evidence nothing was reached or missed; published items are evidence of their own.
  const isEmpty = id !== 'm3' && result.totals.withEvidence === 0;
  return { num: isEmpty || typeof num !== 'number' ? null : num, den: isEmpty || typeof den !== 'number' ? null : den };
};

const ratioOf = ({ num, den }: ReturnType<typeof partsOf>): number | null => (num === null || den === null || den === 0 ? null : num / den);

/** A period's numerator or denominator: a quotation of Summary for the chosen one, a value for the others. */
const partCell = ({ model }: Placing, result: ScoreResult, id: TrendTable, part: 'Numerator' | 'Denominator') => {
  const { num, den } = partsOf(result, id);
  const value = part === 'Numerator' ? num : den;
  const name: FigureName = `${id}${part}`;
  if (result.period.code !== model.result.period.code) return value;
  return live(id === 'm3' ? name : `IF(totalWithEvidence=0,"–",${name})`, value);
};

const headings = ['period', 'window', 'asAt', 'numerator', 'denominator', 'value', 'target', 'change', 'since'] as const;
const textual: ReadonlySet<string> = new Set(['period', 'window', 'since']);

const writePeriod = (placing: Placing, results: readonly ScoreResult[], id: TrendTable, at: number, first: number): void => {
  const { book, sheet, model: { language, result: chosen } } = placing;
  const result = results[at];
  if (result === undefined) return;
  const row = first + at;
  const { period } = result;
  const like = likeBefore(period, results.map((each) => each.period));
  const before = results.findIndex((each) => each.period.code === like?.code);
  const [value, earlier] = [ratioOf(partsOf(result, id)), results[before] === undefined ? null : ratioOf(partsOf(results[before], id))];
  const change = value === null || earlier === null ? null : 100 * (value - earlier);
  const target = hasTarget(id) ? live(`${id}Target`, chosen.parameters[id === 'm1' ? 'completionTarget' : 'agencyShareTarget'] / 10000) : null;
  putRow(book, sheet, row, 1, [
    [period.code, period.code === chosen.period.code ? styles.strong : styles.label],
    [`${formatDate(period.from, language)} – ${formatDate(period.to, language)}`, styles.muted], [excelDay(period.asAt), styles.date],
    [partCell(placing, result, id, 'Numerator'), styles.count], [partCell(placing, result, id, 'Denominator'), styles.count],
    [live(`IFERROR(D${row}/E${row},"–")`, value), styles.strongPercent], [target, styles.percent],
    [before < 0 ? null : live(`IFERROR(100*(F${row}-F${first + before}),"–")`, change), styles.points], [like?.code ?? null, styles.label],
  ]);
};

const writeTable = (placing: Placing, results: readonly ScoreResult[], id: TrendTable, row: number): TableRows => {
  const { book, sheet, model: { language } } = placing;
  put(book, sheet, row, 1, t(language, `sheet.trend.${id}`), styles.section);
  putRow(book, sheet, row + 1, 1, headings.map((key) => [t(language, `sheet.trend.${key}`), textual.has(key) ? styles.heading : styles.headingRight]));
  sheet.getRow(row + 1).height = 27;
  results.forEach((_, at) => writePeriod(placing, results, id, at, row + 2));
  return { headingRow: row + 1, firstRow: row + 2, lastRow: row + 1 + results.length };
};

/** Tolok's rounded change beside the sheet's. */
const changeChecks = ({ sheet, model }: Placing, results: readonly ScoreResult[], rows: Readonly<Record<TrendTable, TableRows>>): readonly CheckLine[] => {
  const trend = trendOf(model.result, results);
  const at = results.findIndex(({ period }) => period.code === model.result.period.code);
  if (trend === null || at < 0) return [];
  return (['m1', 'm2', 'm3'] as const).flatMap((id): CheckLine[] => {
    const change = trend.changes[id];
    if (change === null) return [];
    const [now, before] = [results[at], results.find(({ period }) => period.code === trend.before)].map((each) => (each === undefined ? null : ratioOf(partsOf(each, id))));
    if (now === null || now === undefined || before === null || before === undefined) return [];
    return [{
      label: t(model.language, 'sheet.trend.changeOf', { what: t(model.language, `sheet.trend.${id}`), period: trend.before }),
      tolok: change / 100, workbook: live(absolute(sheet, `H${rows[id].firstRow + at}`), 100 * (now - before)), style: styles.points, tolerance: 0.005000001,
    }];
  });
};

/** Writes the sheet. */
export const writeTrendSheet = (book: Book, context: SheetContext): WrittenSheet => {
  const { model } = context;
  const { language, result } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.trend', title: t(language, 'sheet.trend'), landscape: true, columns: widths.length, widths, tab: series[0],
  });
  const placing: Placing = { book, sheet, model };
  const results = model.trend.map((each) => (each.period.code === result.period.code ? result : each));
  put(book, sheet, firstRow, 1, t(language, 'sheet.summary.periodsNote', { period: result.period.code }), styles.subtitle);
  const start = firstRow + 2 + chartRows + 1;
  for (let row = firstRow + 2; row < start; row += 1) sheet.getRow(row).height = 15;
  const rows = Object.fromEntries(tables.map((id, at) =>
    [id, writeTable(placing, results, id, start + at * (results.length + 3))])) as Readonly<Record<TrendTable, TableRows>>;
  const parts = writeDecomposition(book, sheet, context, results, rows.m1, rows.followUp.lastRow + 2);
  return {
    checks: [...changeChecks(placing, results, rows), ...parts],
    charts: results.length < 2 ? [] : [trendChart(model, sheet, { row: firstRow + 2, rows: chartRows, widths }, rows)],
  };
};
