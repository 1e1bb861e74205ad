// The Check sheet: Tolok's own value of each figure beside the formula of this workbook, and whether the workbook agrees with
// itself. Anyone can see here that the workbook says what the screen says.

import type { Style, Worksheet } from 'exceljs';
import type { MessageKey } from '../../shared/i18n/t.ts';
import { t } from '../../shared/i18n/t.ts';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { themes } from '../../shared/tokens.ts';
import type { AgencyRanges } from './agenciesSheet.ts';
import type { AgencyColumn } from './agencyColumns.ts';
import type { Book, Live } from './book.ts';
import { absent, absolute, label, live, put, putRow } from './book.ts';
import { figureCell } from './figureCells.ts';
import { agrees, toleranceOf, type CheckLine } from './checkLines.ts';
import type { FigureName, Figures } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { EvaluationModel } from './model.ts';
import { allowedCount } from './parametersSheet.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import type { SourceCheck } from './sourcesSheet.ts';
import type { TypeTable } from './byType.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';
import { totalRows } from './totals.ts';
import { verdictWords } from './words.ts';

const headingRow = firstRow + 2;
/** The cells Cover quotes: how many figures match, and of how many. */
export const checkNames = { matching: 'figuresMatching', all: 'figuresChecked' } as const;

const milestoneParts = [
  ['Numerator', 'numerator'], ['Denominator', 'denominator'], ['Value', 'value'], ['Target', 'target'], ['Verdict', 'verdict'],
  ['Needed', 'needed'], ['Missing', 'missing'], ['Worst', 'worst'], ['Best', 'best'], ['Certain', 'certainty'],
] as const;
/** Milestone 3 has no bounds. */
const milestonePartsOf = (id: 'm1' | 'm2' | 'm3') => (id === 'm3' ? milestoneParts.slice(0, 7) : milestoneParts);
const shareParts = milestoneParts.slice(0, 3);
const fractions: ReadonlySet<string> = new Set(['Value', 'Target', 'Worst', 'Best']);

const labelled = (model: EvaluationModel, of: MessageKey, part: MessageKey): string =>
  `${t(model.language, of)} · ${t(model.language, part)}`;

type Named = readonly (readonly [FigureName, string, Partial<Style>])[];

/** Every figure that is a formula on Summary, with what it is called. */
const namedFigures = (model: EvaluationModel): Named => [
  ...(model.sheets.includes('disclosure') ? ['m1', 'm2', 'm3'] as const : ['m1', 'm2'] as const).flatMap((id) => milestonePartsOf(id).map(([part, key]) => [
    `${id}${part}` as const, labelled(model, `sheet.summary.${id}`, `sheet.summary.${key}`),
    fractions.has(part) ? styles.percent : part === 'Verdict' || part === 'Certain' ? styles.mutedRight : styles.count,
  ] as const)),
  ...(['completion', 'followUp', 'quick', 'good', 'goodWithSpeed', 'notAssessable'] as const).flatMap((id) => shareParts.map(([part, key]) => [
    `${id}${part as 'Numerator' | 'Denominator' | 'Value'}` as const, labelled(model, `sheet.summary.${id}`, `sheet.summary.${key}`),
    part === 'Value' ? styles.percent : styles.count,
  ] as const)),
  ...totalRows.flatMap((row) => row.map(([name, key]) => [name, t(model.language, key), styles.count] as const)),
];

const figureLines = (model: EvaluationModel, figures: Figures): readonly CheckLine[] =>
  namedFigures(model).map(([name, said, style]) => {
    const value = figureCell(model.language, figures[name]) ?? absent;
    return { label: said, tolok: value, workbook: live(name, value), style };
  });

const stateNames = [
  'Unverified', 'Forwarded', 'OnHold', 'Waiting', 'InProcess', 'Completed', 'Archived', 'Blocked', 'Unspecified',
] as const;

/** Agencies whose verdict by formula is the one Tolok gave. */
const sameVerdicts = (model: EvaluationModel, ranges: AgencyRanges, here: AgencyColumn, tolok: AgencyColumn): Live => {
  const words = Object.values(verdictWords(model.language));
  const same = words.map((word) => `COUNTIFS(${ranges(here)},${quoted(word)},${ranges(tolok)},${quoted(word)})`);
  return live(same.join('+'), model.result.totals.agencies);
};

const integrityLines = (
  model: EvaluationModel, parameters: Worksheet, summary: Worksheet, ranges: AgencyRanges, sources: SourceCheck, types: TypeTable,
): readonly CheckLine[] => {
  const { totals } = model.result;
  const figures = figuresOf(model.result);
  const sumOfStates = stateNames.map((name) => `total${name}`).join('+');
  const states = stateNames.reduce((sum, name) => sum + figures[`total${name}`], 0);
  const line = (key: MessageKey, tolok: number, workbook: Live): CheckLine =>
    ({ label: t(model.language, key), tolok, workbook, style: styles.count });
  return [
    line('sheet.check.sameMeets', totals.agencies, sameVerdicts(model, ranges, 'meets', 'tolokMeets')),
    line('sheet.check.sameGood', totals.agencies, sameVerdicts(model, ranges, 'good', 'tolokGood')),
    line('sheet.check.types', totals.agencies, live(absolute(summary, `B${types.end}`), totals.agencies)),
    ...(states === totals.received ? [line('sheet.check.states', states, live(sumOfStates, states))] : []),
    line('sheet.check.parameters', parameterKeys.length, allowedCount(parameters, model)),
    ...(sources === null ? [] : [line('sheet.check.sources', sources.of, sources.formula)]),
  ];
};

const writeLine = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number, line: CheckLine): void => {
  const { label: said, tolok, workbook, style } = line;
  const [same, differs] = [t(model.language, 'sheet.matches'), t(model.language, 'sheet.differs')];
  putRow(book, sheet, row, 1, [[said, styles.label], [tolok, style], [workbook, style]]);
  const matches = typeof tolok === 'number'
    ? `IF(ISNUMBER(C${row}),ABS(B${row}-C${row})<${toleranceOf(line).toFixed(9)},FALSE)`
    : `B${row}=C${row}`;
  const match = live(`IF(${matches},${quoted(same)},${quoted(differs)})`, agrees(line) ? same : differs);
  put(book, sheet, row, 4, match, styles.verdict);
};

const writeHeadings = (book: Book, sheet: Worksheet, model: EvaluationModel): void => {
  putRow(book, sheet, headingRow, 1, [
    [t(model.language, 'sheet.check.figure'), styles.heading], [t(model.language, 'sheet.check.tolok'), styles.headingRight],
    [t(model.language, 'sheet.check.workbook'), styles.headingRight], [t(model.language, 'sheet.check.match'), styles.heading],
  ]);
};

const writeOutcome = (
  book: Book, sheet: Worksheet, model: EvaluationModel, lines: readonly CheckLine[],
): { readonly matching: number; readonly all: number } => {
  const [first, last] = [headingRow + 1, headingRow + lines.length];
  const matching = lines.filter(agrees).length;
  put(book, sheet, firstRow, 1, t(model.language, 'sheet.check.all'), styles.strong);
  const count = live(`COUNTIF(D${first}:D${last},${quoted(t(model.language, 'sheet.matches'))})`, matching);
  label(book, sheet, put(book, sheet, firstRow, 2, count, styles.count), checkNames.matching);
  put(book, sheet, firstRow, 3, live(`COUNTA(D${first}:D${last})`, lines.length), styles.count);
  label(book, sheet, `C${firstRow}`, checkNames.all);
  const [same, differs] = [t(model.language, 'sheet.matches'), t(model.language, 'sheet.differs')];
  const verdict = `IF(${checkNames.matching}=${checkNames.all},${quoted(same)},${quoted(differs)})`;
  put(book, sheet, firstRow, 4, live(verdict, matching === lines.length ? same : differs), styles.verdict);
  put(book, sheet, firstRow + 1, 1, t(model.language, 'sheet.check.note'), styles.note);
  sheet.mergeCells(firstRow + 1, 1, firstRow + 1, 4);
  sheet.getRow(firstRow + 1).height = 30;
  colourSigns(sheet, `D${firstRow}:D${last}`);
  return { matching, all: lines.length };
};

export interface CheckParts {
  readonly parameters: Worksheet;
  readonly summary: Worksheet;
  readonly ranges: AgencyRanges;
  readonly sources: SourceCheck;
  readonly types: TypeTable;
  /** Lines of the optional sheets. */
  readonly more: readonly CheckLine[];
}

/** Writes the sheet; it reads every other one. Says how many figures match, of how many. */
export const writeCheckSheet = (
  book: Book, model: EvaluationModel, { parameters, summary, ranges, sources, types, more }: CheckParts,
): { readonly matching: number; readonly all: number } => {
  const sheet = addSheet(book, model, {
    key: 'sheet.check', title: t(model.language, 'sheet.check'), landscape: false, columns: 4, widths: [64, 22, 22, 16],
    tab: themes.light.met,
  });
  const lines = [
    ...figureLines(model, figuresOf(model.result)),
    ...more,
    ...integrityLines(model, parameters, summary, ranges, sources, types),
  ];
  writeHeadings(book, sheet, model);
  lines.forEach((line, at) => writeLine(book, sheet, model, headingRow + 1 + at, line));
  const outcome = writeOutcome(book, sheet, model, lines);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingRow, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  return outcome;
};
