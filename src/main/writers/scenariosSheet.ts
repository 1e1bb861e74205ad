// The Scenarios sheet: what is in this workbook beside the saved scenarios, parameters and results, what differs from the base marked.
// The first column is live, the saved ones stand as exported. Below, the threshold curve of this workbook.

import type { Style, Worksheet } from 'exceljs';
import { t, type MessageKey } from '../../shared/i18n/t.ts';
import { parameterInfo, parameterKeys } from '../../shared/scoring/parameters.ts';
import type { ParameterKey } from '../../shared/scoring/types.ts';
import { series, themes } from '../../shared/tokens.ts';
import { absolute, columnLetter, live, put, putRow } from './book.ts';
import type { Book, CellValue } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import { writeCurve } from './curveTable.ts';
import { figureCell } from './figureCells.ts';
import type { FigureName } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { EvaluationModel, ScenarioLine } from './model.ts';
import type { SheetContext } from './optionalSheets.ts';
import { parameterCell } from './parametersSheet.ts';
import { addSheet, firstRow } from './sheet.ts';
import { curveChart, scenariosChart } from './sheetCharts.ts';
import { colourSigns } from './signRules.ts';
import type { WrittenSheet } from './speedSheet.ts';
import { argb, formats, styles } from './styles.ts';

/** This workbook's column, then the saved scenarios', the base first. */
const hereColumn = 2;
const savedColumn = 3;
const widths = [44, 20, 20, 20, 20, 20, 20, 20] as const;
const chartRows = 16;

const results = [
  ['m1Numerator', 'numerator'], ['m1Denominator', 'denominator'], ['m1Value', 'value'], ['m1Target', 'target'], ['m1Verdict', 'verdict'], ['m1Missing', 'missing'],
  ['m2Numerator', 'numerator'], ['m2Denominator', 'denominator'], ['m2Value', 'value'], ['m2Target', 'target'], ['m2Verdict', 'verdict'], ['m2Missing', 'missing'],
  ['m3Value', 'value'], ['m3Target', 'target'], ['m3Verdict', 'verdict'],
  ['goodNumerator', 'numerator'], ['goodValue', 'value'], ['goodWithSpeedValue', 'value'], ['completionValue', 'value'], ['followUpValue', 'value'], ['quickValue', 'value'],
] as const satisfies readonly (readonly [FigureName, string])[];
type Result = (typeof results)[number];

const prefixOf = (name: Result[0]) => name.replace(/(Numerator|Denominator|Value|Target|Verdict|Missing)$/, '') as
  'm1' | 'm2' | 'm3' | 'good' | 'goodWithSpeed' | 'completion' | 'followUp' | 'quick';

const resultStyle = (part: Result[1]): Partial<Style> => {
  if (part === 'verdict') return { ...styles.verdict, alignment: { ...styles.verdict.alignment, horizontal: 'right' } };
  return part === 'value' ? styles.strongPercent : part === 'target' ? styles.percent : styles.count;
};

interface Placing {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly model: EvaluationModel;
}

const parameterFormat = (key: ParameterKey): string =>
  (parameterInfo[key].kind === 'percent' ? formats.percent : parameterInfo[key].kind === 'switch' ? formats.logical : 'General');

/** A parameter that differs from the base carries a sign, whatever kind of value it is. */
const marked = (numFmt: string): string => (numFmt === 'General' ? '"● "General;"● "General;"● "General;"● "@' : numFmt.split(';').map((part) => `"● "${part}`).join(';'));

const nameOf = ({ language }: EvaluationModel, { name, isHypothetical }: ScenarioLine): string => (isHypothetical ? `${name} (${t(language, 'scenarios.hypothetical')})` : name);

const writeHeadings = ({ book, sheet, model }: Placing, row: number): void => {
  const heading: Partial<Style> = { ...styles.headingRight, numFmt: formats.text };
  putRow(book, sheet, row, 1, [
    [t(model.language, 'sheet.scenarios.scenario'), styles.heading], [t(model.language, 'sheet.scenarios.here'), heading],
    ...model.compared.map((each) => [nameOf(model, each), heading] as const),
  ]);
  sheet.getRow(row).height = 40;
};

const writeParameters = ({ book, sheet, model }: Placing, row: number): void => {
  const [base] = model.compared;
  parameterKeys.forEach((key, at) => {
    const own = { ...styles.mutedRight, numFmt: parameterFormat(key) };
    put(book, sheet, row + at, 1, t(model.language, `parameter.${key}`), styles.label);
    put(book, sheet, row + at, hereColumn, live(key, parameterCell(model.result.parameters, key)), own);
    model.compared.forEach(({ result }, place) => {
      const value = parameterCell(result.parameters, key);
      const differs = base !== undefined && value !== parameterCell(base.result.parameters, key);
      put(book, sheet, row + at, savedColumn + place, value, differs ? { ...own, numFmt: marked(own.numFmt), font: { ...own.font, bold: true, color: { argb: argb(themes.light.atRisk) } } } : own);
    });
  });
  if (base === undefined) return;
  sheet.addConditionalFormatting({
    ref: `B${row}:B${row + parameterKeys.length - 1}`,
    rules: [{ type: 'expression', priority: 9, formulae: [`B${row}<>C${row}`], style: { font: { bold: true, color: { argb: argb(themes.light.atRisk) } } } }],
  });
};

const labelOf = ({ language }: EvaluationModel, [name, part]: Result): string => {
  const key: MessageKey = `sheet.summary.${prefixOf(name)}`;
  return `${t(language, key)} · ${t(language, `sheet.summary.${part}`)}`;
};

const writeResults = ({ book, sheet, model }: Placing, row: number): void => {
  const here = figuresOf(model.result);
  results.forEach((result, at) => {
    const [name, part] = result;
    const style = resultStyle(part);
    const value = (figures: typeof here): CellValue | null => figureCell(model.language, figures[name]);
    put(book, sheet, row + at, 1, labelOf(model, result), part === 'value' ? styles.strong : styles.label);
    put(book, sheet, row + at, hereColumn, live(name, value(here)), style);
    model.compared.forEach((each, place) => {
      const column = columnLetter(savedColumn + place);
      const isRatio = part === 'value' && (name === 'm1Value' || name === 'm2Value');
      const figure = value(figuresOf(each.result));
      put(book, sheet, row + at, savedColumn + place, isRatio ? live(`IF(${column}${row + at - 1}=0,"–",${column}${row + at - 2}/${column}${row + at - 1})`, figure) : figure, style);
    });
  });
  colourSigns(sheet, `B${row}:${columnLetter(savedColumn + Math.max(0, model.compared.length - 1))}${row + results.length - 1}`);
};

/** This workbook's milestones beside those of the scenario it was exported under. */
const checkLines = ({ sheet, model }: Placing, row: number): readonly CheckLine[] => results.flatMap(([name, part], at): CheckLine[] => {
  if (part !== 'value' || !/^m[12]/.test(name)) return [];
  const value = figureCell(model.language, figuresOf(model.result)[name]);
  const cell = live(absolute(sheet, `B${row + at}`), value);
  return [{ label: `${t(model.language, 'sheet.scenarios')} · ${labelOf(model, [name, part] as Result)}`, tolok: cell.result, workbook: cell, style: styles.percent }];
});

/** Writes the sheet. */
export const writeScenariosSheet = (book: Book, context: SheetContext): WrittenSheet => {
  const { model } = context;
  const { language, compared } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.scenarios', title: t(language, 'sheet.scenarios'), landscape: true, columns: savedColumn + Math.max(1, compared.length) - 1, widths, tab: series[3],
  });
  const placing: Placing = { book, sheet, model };
  put(book, sheet, firstRow, 1, t(language, 'sheet.scenarios.how'), styles.subtitle);
  const head = firstRow + 1;
  writeHeadings(placing, head);
  writeParameters(placing, head + 1);
  const resultsRow = head + parameterKeys.length + 4;
  sheet.getRow(resultsRow - 3).addPageBreak();
  put(book, sheet, resultsRow - 2, 1, t(language, 'sheet.scenarios.results'), styles.section);
  writeHeadings(placing, resultsRow - 1);
  writeResults(placing, resultsRow);
  const end = resultsRow + results.length;
  const curveRow = end + chartRows + 1;
  sheet.getRow(curveRow).addPageBreak();
  for (let row = end + 1; row <= curveRow + chartRows; row += 1) sheet.getRow(row).height = 15;
  const curve = writeCurve(book, sheet, context, curveRow + chartRows + 2);
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: head, showGridLines: false }];
  const rows = { headingRow: head, of: (name: Result[0]): number => resultsRow + results.findIndex(([each]) => each === name) };
  return {
    checks: [...checkLines(placing, resultsRow), ...curve.checks],
    charts: [
      scenariosChart(model, sheet, { row: end + 1, rows: chartRows, widths: widths.slice(0, 2 + Math.max(3, compared.length)) }, rows, compared.length + 1),
      curveChart(model, sheet, { row: curveRow + 1, rows: chartRows, widths: widths.slice(0, 2 + Math.max(3, compared.length)) }, curve.rows),
    ],
  };
};
