// The table of periods on Summary: how the milestones moved. The chosen period's row is live; the others stand as they were
// exported, because their agencies are not in this workbook, and the sheet says so.

import { dayOfIso } from '../../shared/days.ts';
import { t } from '../../shared/i18n/t.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import type { CellValue, Live } from './book.ts';
import { live, put, putRow } from './book.ts';
import type { FigurePlacer } from './figureCells.ts';
import { figureCell } from './figureCells.ts';
import type { FigureName } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { EvaluationModel } from './model.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';

export interface PeriodTable {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly end: number;
}

/** Excel's day number of an ISO date. */
export const excelDay = (iso: string): number | null => {
  const day = dayOfIso(iso);
  return day === null ? null : day + 25569;
};

const columns = [
  ['asAt', styles.date], ['withEvidence', styles.count], ['m1Value', styles.strongPercent], ['m1Target', styles.percent],
  ['verdict', styles.verdict], ['m2Value', styles.strongPercent], ['m2Target', styles.percent], ['goodShare', styles.percent],
  ['received', styles.count], ['followUpRate', styles.percent],
] as const;

/** The figure of each column; a period without evidence has only its targets. */
const figureOf: Readonly<Record<Exclude<(typeof columns)[number][0], 'asAt'>, FigureName>> = {
  withEvidence: 'totalWithEvidence', m1Value: 'm1Value', m1Target: 'm1Target', verdict: 'm1Verdict', m2Value: 'm2Value',
  m2Target: 'm2Target', goodShare: 'goodValue', received: 'totalReceived', followUpRate: 'followUpValue',
};

const periodCells = (placer: FigurePlacer, result: ScoreResult, isChosen: boolean): readonly (CellValue | Live | null)[] => {
  const figures = figuresOf(result);
  return columns.map(([column]) => {
    if (column === 'asAt') return excelDay(result.period.asAt);
    const name = figureOf[column];
    const isEmpty = result.totals.withEvidence === 0 && (column === 'm2Value' || column === 'goodShare');
    const value = isEmpty ? null : figureCell(placer.language, figures[name]);
    if (name === 'm1Target' || name === 'm2Target') return live(name, value);
    if (!isChosen) return value;
    return isEmpty || column === 'm2Value' || column === 'goodShare'
      ? live(`IF(totalWithEvidence=0,"–",${name})`, value)
      : live(name, value);
  });
};

/** Writes the table from `row` on, a row a period. */
export const writePeriods = (placer: FigurePlacer, model: EvaluationModel, row: number): PeriodTable => {
  const { book, sheet, language } = placer;
  put(book, sheet, row, 1, t(language, 'sheet.summary.periods'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.summary.period'), styles.heading],
    ...columns.map(([column]) =>
      [t(language, column === 'verdict' ? 'sheet.summary.verdict1' : `sheet.summary.${column}`), column === 'verdict' ? styles.heading : styles.headingRight] as const),
  ]);
  sheet.getRow(row + 1).height = 27;
  const firstRow = row + 2;
  model.trend.forEach((result, at) => {
    const isChosen = result.period.code === model.result.period.code;
    put(book, sheet, firstRow + at, 1, result.period.code, isChosen ? styles.strong : styles.label);
    const cells = periodCells(placer, isChosen ? model.result : result, isChosen);
    putRow(book, sheet, firstRow + at, 2, cells.map((cell, place) => [cell, columns[place]?.[1] ?? styles.count]));
  });
  const lastRow = firstRow + Math.max(1, model.trend.length) - 1;
  colourSigns(sheet, `F${firstRow}:F${lastRow}`);
  put(book, sheet, lastRow + 1, 1, t(language, 'sheet.summary.periodsNote', { period: model.result.period.code }), styles.subtitle);
  return { headingRow: row + 1, firstRow, lastRow, end: lastRow + 1 };
};
