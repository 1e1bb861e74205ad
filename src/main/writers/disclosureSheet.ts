// The Disclosure sheet: every published item with its six checks as values, its score and milestone 3 as formulas on the points and
// the number of items the parameters ask for.

import type { Style, Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { disclosureOf, type Disclosure, type ScoredItem } from '../../shared/scoring/disclosure.ts';
import { disclosureChecks } from '../../shared/scoring/disclosureItem.ts';
import { series } from '../../shared/tokens.ts';
import { absolute, columnLetter, label, live, put, putRow } from './book.ts';
import type { Book, CellValue, Live } from './book.ts';
import type { CheckLine } from './checkLines.ts';
import type { FigureName } from './figures.ts';
import type { EvaluationModel } from './model.ts';
import { partOf, used } from './names.ts';
import { excelDay } from './periods.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';
import { milestoneVerdictWord } from './words.ts';

const firstCheck = 8;
const [from, to] = [columnLetter(firstCheck), columnLetter(firstCheck + disclosureChecks.length - 1)];
const score = columnLetter(firstCheck + disclosureChecks.length);
/** Labels of the sums Summary reads. */
const sums = { points: 'disclosurePoints', items: 'disclosureItems' } as const;

/** Milestone 3 on Summary, from this sheet's sums. `hasRegister` is whether a register of items came in at all. */
export const disclosureFormulas = ({ language, inputs }: EvaluationModel): Partial<Record<FigureName, string>> => {
  const word = (verdict: 'met' | 'notMet' | 'notAssessable'): string => quoted(milestoneVerdictWord(language, verdict));
  const needs = (formula: string): string => `IF(${used.targetItems}=0,"–",${formula})`;
  const denominator = `100*MAX(${sums.items},${used.targetItems})`;
  return {
    m3Denominator: inputs.disclosure === undefined ? needs(denominator) : denominator,
    m3Numerator: `IF(m3Denominator="–","–",${sums.points})`,
    m3Value: 'IFERROR(m3Numerator/m3Denominator,"–")',
    m3Target: needs(`INT((1000000*${used.targetItems}+m3Denominator-1)/m3Denominator)/10000`),
    m3Verdict: `IF(${used.targetItems}=0,${word('notAssessable')},IF(m3Numerator>=100*${used.targetItems},${word('met')},${word('notMet')}))`,
    m3Needed: needs(`100*${used.targetItems}`),
    m3Missing: needs('MAX(0,m3Needed-m3Numerator)'),
  };
};

const headings = ['no', 'title', 'publisher', 'format', 'licence', 'date', 'link'] as const;

const writeHeadings = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): void => {
  const { language, result: { parameters } } = model;
  put(book, sheet, row, firstCheck - 1, t(language, 'sheet.disclosure.points'), styles.mutedRight);
  disclosureChecks.forEach((_, at) =>
    put(book, sheet, row, firstCheck + at, live(partOf('disclosureWeights', at), parameters.disclosureWeights[at] ?? 0), styles.count));
  putRow(book, sheet, row + 1, 1, [
    ...headings.map((key) => [
      key === 'no' ? t(language, 'sheet.agencies.no') : t(language, `sheet.disclosure.${key}`), key === 'no' || key === 'date' ? styles.headingRight : styles.heading,
    ] as const),
    ...disclosureChecks.map((check) => [t(language, `sheet.disclosure.${check}`), styles.heading] as const),
    [t(language, 'sheet.disclosure.score'), styles.headingRight],
  ]);
  sheet.getRow(row + 1).height = 27;
};

type Cells = readonly (readonly [CellValue | Live | null, Partial<Style>])[];

const itemCells = ({ language }: EvaluationModel, { item, checks, score: points }: ScoredItem, place: number, row: number, weights: number): Cells => {
  const [yes, no] = [t(language, 'sheet.yes'), t(language, 'sheet.no')];
  return [
    [place, styles.count], [item.title, styles.evidenceWrapped], [item.publisher, styles.evidenceWrapped], [item.format, styles.evidence],
    [item.licence, styles.evidenceWrapped], [item.publishedDate === null ? null : excelDay(item.publishedDate), styles.date], [item.link, styles.code],
    ...disclosureChecks.map((check) => [checks[check] ? yes : no, styles.verdict] as const),
    [live(`SUMIF(${from}${row}:${to}${row},${quoted(yes)},${from}$${weights}:${to}$${weights})`, points), styles.count],
  ];
};

const writeItems = (book: Book, sheet: Worksheet, model: EvaluationModel, disclosure: Disclosure | null, row: number): number => {
  const items = disclosure?.items ?? [];
  writeHeadings(book, sheet, model, row);
  items.forEach((item, at) => {
    const place = row + 2 + at;
    putRow(book, sheet, place, 1, itemCells(model, item, at + 1, place, row));
    const lines = Math.max(item.item.title.length / 42, (item.item.publisher ?? '').length / 27, (item.item.licence ?? '').length / 16, (item.item.link ?? '').length / 46);
    sheet.getRow(place).height = 13.5 * Math.max(1, Math.ceil(lines)) + 4;
  });
  if (items.length === 0) put(book, sheet, row + 2, 2, t(model.language, 'sheet.none'), styles.note);
  else colourSigns(sheet, `${from}${row + 2}:${to}${row + 1 + items.length}`);
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: row + 1, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${row + 1}:${row + 1}`;
  return row + 1 + Math.max(1, items.length);
};

/** Passed by check, the sum of scores, how many items. */
const writeSums = (book: Book, sheet: Worksheet, model: EvaluationModel, disclosure: Disclosure | null, first: number, last: number, row: number): void => {
  const items = disclosure?.items ?? [];
  const yes = t(model.language, 'sheet.yes');
  put(book, sheet, row, 2, t(model.language, 'sheet.disclosure.passed'), styles.strong);
  const count = put(book, sheet, row, 1, live(`COUNT(A${first}:A${last})`, items.length), styles.count);
  label(book, sheet, count, sums.items);
  disclosureChecks.forEach((check, at) => {
    const column = columnLetter(firstCheck + at);
    put(book, sheet, row, firstCheck + at, live(`COUNTIF(${column}${first}:${column}${last},${quoted(yes)})`, items.filter(({ checks }) => checks[check]).length), styles.count);
  });
  const points = items.reduce((sum, each) => sum + each.score, 0);
  label(book, sheet, put(book, sheet, row, firstCheck + disclosureChecks.length, live(`SUM(${score}${first}:${score}${last})`, points), styles.count), sums.points);
};

/** Writes the sheet and gives its lines of Check. */
export const writeDisclosureSheet = (book: Book, model: EvaluationModel): readonly CheckLine[] => {
  const { language, inputs, result } = model;
  const disclosure = disclosureOf(inputs.disclosure, inputs.period, result.parameters);
  const sheet = addSheet(book, model, {
    key: 'sheet.disclosure', title: t(language, 'sheet.disclosure'), landscape: true, columns: firstCheck + disclosureChecks.length,
    widths: [5, 40, 26, 9, 16, 12, 36, 10, 10, 10, 12, 10, 14, 8], tab: series[2],
  });
  put(book, sheet, firstRow, 1, t(language, 'sheet.disclosure.how'), styles.subtitle);
  const head = firstRow + 1;
  const last = writeItems(book, sheet, model, disclosure, head);
  writeSums(book, sheet, model, disclosure, head + 2, last, last + 1);
  const points = (disclosure?.items ?? []).reduce((sum, each) => sum + each.score, 0);
  return [
    { label: t(language, 'sheet.check.disclosureItems'), tolok: disclosure?.items.length ?? 0, workbook: live(absolute(sheet, `A${last + 1}`), disclosure?.items.length ?? 0), style: styles.count },
    { label: t(language, 'sheet.check.disclosurePoints'), tolok: points, workbook: live(absolute(sheet, `${score}${last + 1}`), points), style: styles.count },
  ];
};
