// The Summary sheet: milestones, rates and good agencies, room for the charts, agencies by type, periods, sums of reports. Each
// figure stands in a named cell of its own.

import type { Worksheet } from 'exceljs';
import type { MilestoneId } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { themes } from '../../shared/tokens.ts';
import type { AgencyRanges } from './agenciesSheet.ts';
import type { Book } from './book.ts';
import { label, live, put, putRow } from './book.ts';
import type { TypeTable } from './byType.ts';
import { writeTypes } from './byType.ts';
import { disclosureFormulas } from './disclosureSheet.ts';
import { putFigure } from './figureCells.ts';
import type { FigurePlacer } from './figureCells.ts';
import { workingFormulas, figureFormulas } from './figureFormulas.ts';
import type { FormulaContext } from './figureFormulas.ts';
import type { FigureName } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { AgencyLine } from './lines.ts';
import type { EvaluationModel } from './model.ts';
import { facts } from './names.ts';
import type { PeriodTable } from './periods.ts';
import { writePeriods } from './periods.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { writeExtremes, writeSpread, type TableRows } from './standingTables.ts';
import { writeSentences } from './summarySentences.ts';
import { styles } from './styles.ts';
import { writeTotals } from './totals.ts';
import { milestoneVerdictWord, verdictWords } from './words.ts';

/** Column widths in characters; charts are placed by them too. */
export const summaryWidths = [46, 12, 12, 11, 11, 22, 12, 12, 11, 11, 15] as const;
/** Rows left free for the charts. */
const chartRows = 18;

/** Where the charts find their place and their data. */
export interface SummaryPlan {
  readonly chartRow: number;
  readonly chartRows: number;
  readonly types: TypeTable;
  readonly periods: PeriodTable;
  readonly spread: TableRows;
  readonly extremes: TableRows;
}

const milestoneIds: readonly MilestoneId[] = ['m1', 'm2', 'm3'];

const milestoneLabel = (model: EvaluationModel, id: MilestoneId): string => {
  const named = t(model.language, `sheet.summary.${id}`);
  const target = model.commitment.milestones.find((each) => each.id === id)?.target[model.language];
  return target === undefined || target === '' ? named : `${named}\n${target}`;
};

const lineCount = (text: string, width: number): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / (width * 0.95))), 0);

const milestoneColumns = [
  'Numerator', 'Denominator', 'Value', 'Target', 'Verdict', 'Needed', 'Missing', 'Worst', 'Best', 'Certain',
] as const;
const milestoneStyle = {
  Numerator: styles.count, Denominator: styles.count, Value: styles.strongPercent, Target: styles.percent, Verdict: styles.verdict,
  Needed: styles.count, Missing: styles.count, Worst: styles.percent, Best: styles.percent, Certain: styles.mutedRight,
} as const;

type Placing = FigurePlacer & { readonly model: EvaluationModel; readonly formulas: Partial<Record<FigureName, string>> };

const writeMilestones = (placing: Placing, row: number): number => {
  const { book, sheet, model, language, formulas } = placing;
  const say = (key: 'milestone' | 'numerator' | 'denominator' | 'value' | 'target' | 'verdict' | 'needed' | 'missing' | 'worst' | 'best'
    | 'certainty') => t(language, `sheet.summary.${key}`);
  put(book, sheet, row, 1, t(language, 'sheet.summary.milestones'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [say('milestone'), styles.heading], [say('numerator'), styles.headingRight], [say('denominator'), styles.headingRight],
    [say('value'), styles.headingRight], [say('target'), styles.headingRight], [say('verdict'), styles.heading],
    [say('needed'), styles.headingRight], [say('missing'), styles.headingRight], [say('worst'), styles.headingRight],
    [say('best'), styles.headingRight], [say('certainty'), styles.headingRight],
  ]);
  milestoneIds.forEach((id, at) => {
    const text = milestoneLabel(model, id);
    put(book, sheet, row + 2 + at, 1, text, styles.label);
    sheet.getRow(row + 2 + at).height = 13.5 * lineCount(text, summaryWidths[0]) + 3;
    milestoneColumns.forEach((column, place) => {
      const name: FigureName = `${id}${column}`;
      putFigure(placing, row + 2 + at, 2 + place, name, formulas[name] ?? null, milestoneStyle[column]);
    });
  });
  colourSigns(sheet, `F${row + 2}:F${row + 4}`);
  return writeSentences(placing, row + 6, summaryWidths.length) + 1;
};

const rateRows = [
  ['completion', 'sheet.summary.completion'], ['followUp', 'sheet.summary.followUp'], ['quick', 'sheet.summary.quick'],
  ['baseline', 'sheet.summary.baseline'], ['good', 'sheet.summary.good'], ['goodWithSpeed', 'sheet.summary.goodWithSpeed'],
  ['notAssessable', 'sheet.summary.notAssessable'],
] as const;

const writeRates = (placing: Placing, row: number): number => {
  const { book, sheet, language, formulas, figures } = placing;
  put(book, sheet, row, 1, t(language, 'sheet.summary.rates'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(language, 'sheet.summary.figure'), styles.heading], [t(language, 'sheet.summary.numerator'), styles.headingRight],
    [t(language, 'sheet.summary.denominator'), styles.headingRight], [t(language, 'sheet.summary.value'), styles.headingRight],
    [t(language, 'sheet.summary.changePoints'), styles.headingRight],
  ]);
  sheet.getRow(row + 1).height = 27;
  rateRows.forEach(([prefix, key], at) => {
    const place = row + 2 + at;
    put(book, sheet, place, 1, t(language, key), styles.label);
    (['Numerator', 'Denominator', 'Value'] as const).forEach((part, column) => {
      const name: FigureName = `${prefix}${part}`;
      putFigure(placing, place, 2 + column, name, formulas[name] ?? null, part === 'Value' ? styles.strongPercent : styles.count);
    });
    put(book, sheet, place, 5, null, styles.points);
  });
  const { goodValue, baselineValue } = figures;
  const change = goodValue === null || baselineValue === null ? null : 100 * (goodValue - baselineValue);
  put(book, sheet, row + 6, 5, live('IFERROR(100*(goodValue-baselineValue),"–")', change), styles.points);
  return row + 2 + rateRows.length;
};

/** Reports of agencies with evidence whose speed cannot be judged. */
const unjudgedReports = ({ agencies }: ScoreResult): number =>
  agencies.reduce((sum, { quick, denominator }) => sum + (quick === null ? (denominator ?? 0) : 0), 0);

/** Working figures beside the printed columns. */
const writeWorking = ({ book, sheet, model, figures }: Placing, context: FormulaContext, row: number): void => {
  const bounds = (id: 'm1' | 'm2') => model.result.milestones.find((each) => each.id === id)?.bounds ?? null;
  const { totals } = model.result;
  const missing = model.result.parameters.missingAgencies === 'excluded' ? totals.missing : 0;
  const unjudged = model.result.parameters.completionMeasure === 'quick' ? unjudgedReports(model.result) : 0;
  const results = {
    m1Unjudged: unjudged,
    m1BoundDenominator: (figures.m1Denominator ?? 0) + unjudged,
    m1BestNumerator: bounds('m1')?.best.num ?? (figures.m1Numerator ?? 0) + unjudged,
    m2WorstDenominator: bounds('m2')?.worst.den ?? (figures.m2Denominator ?? 0) + missing,
    m2BestNumerator: bounds('m2')?.best.num ?? (figures.m2Numerator ?? 0) + totals.missing,
    goodWithSpeedYes: figures.goodWithSpeedNumerator ?? 0,
    goodWithSpeedNo: (figures.goodWithSpeedDenominator ?? 0) - (figures.goodWithSpeedNumerator ?? 0),
  };
  const formulas = workingFormulas(context);
  (Object.keys(results) as (keyof typeof results)[]).forEach((name, at) => {
    put(book, sheet, row + at, 13, name, styles.code);
    label(book, sheet, put(book, sheet, row + at, 14, live(formulas[name], results[name]), styles.mutedRight), name);
  });
  sheet.getColumn(13).width = 22;
};

const contextOf = (model: EvaluationModel, ranges: AgencyRanges): FormulaContext => ({
  ranges,
  words: verdictWords(model.language),
  milestone: {
    met: milestoneVerdictWord(model.language, 'met'), notMet: milestoneVerdictWord(model.language, 'notMet'),
    notAssessable: milestoneVerdictWord(model.language, 'notAssessable'),
  },
  certain: t(model.language, 'sheet.certain'),
  open: t(model.language, 'sheet.open'),
});

const writeChanged = (book: Book, sheet: Worksheet, model: EvaluationModel): void => {
  const said = `${t(model.language, 'sheet.summary.parametersChanged')}: `;
  put(book, sheet, firstRow - 1, 1, live(`"${said}"&${facts.changed}`, `${said}0`), styles.subtitle);
};

/** Writes the sheet on one of its own, already added so that it stands before the sheets it reads. */
export const writeSummarySheet = (
  book: Book, sheet: Worksheet, model: EvaluationModel, lines: readonly AgencyLine[], ranges: AgencyRanges,
): SummaryPlan => {
  const context = contextOf(model, ranges);
  const placing: Placing = {
    book, sheet, model, language: model.language, figures: figuresOf(model.result),
    formulas: { ...figureFormulas(context), ...(model.sheets.includes('disclosure') ? disclosureFormulas(model) : {}) },
  };
  writeChanged(book, sheet, model);
  const ratesRow = writeMilestones(placing, firstRow + 1);
  const chartRow = writeRates(placing, ratesRow) + 1;
  writeWorking(placing, context, firstRow + 3);
  const typesRow = chartRow + chartRows + 1;
  for (let row = chartRow; row < typesRow; row += 1) sheet.getRow(row).height = 15;
  sheet.getRow(typesRow - 1).addPageBreak();
  const types = writeTypes(placing, model, lines, ranges, typesRow);
  const periods = writePeriods(placing, model, types.end + 2);
  const totalsEnd = writeTotals(placing, placing.formulas, periods.end + 2);
  sheet.getRow(totalsEnd + 1).addPageBreak();
  const spread = writeSpread({ book, sheet, model, lines, ranges }, totalsEnd + 2);
  const extremes = writeExtremes({ book, sheet, model, lines, ranges }, spread.lastRow + 2);
  sheet.pageSetup.printArea = `A$1:K$${extremes.lastRow}`;
  return { chartRow, chartRows, types, periods, spread, extremes };
};

/** Adds the sheet with its frame only. */
export const addSummarySheet = (book: Book, model: EvaluationModel): Worksheet => addSheet(book, model, {
  key: 'sheet.summary', title: `${t(model.language, 'sheet.summary')} · ${model.projectName}`, landscape: true, columns: 11,
  widths: summaryWidths, tab: themes.light.met,
});
