// A plan as a workbook of its own: the work list with its sums and results as formulas, the next cheapest agencies, and those out of
// reach with the reason.

import type { Worksheet } from 'exceljs';
import { t, type MessageKey } from '../../shared/i18n/t.ts';
import { themes } from '../../shared/tokens.ts';
import type { PlanLine } from '../../shared/scoring/plan/planLines.ts';
import { bandName } from './bandTable.ts';
import { absent, live, newBook, put, putRow, type Book } from './book.ts';
import { planSentences, type PlanModel } from './planModel.ts';
import { addSheet, firstRow } from './sheet.ts';
import { styles } from './styles.ts';
import { typeWord } from './words.ts';

type Cell = Parameters<typeof putRow>[4][number];

const headings = (book: Book, sheet: Worksheet, model: PlanModel, row: number, keys: readonly MessageKey[]): void => {
  putRow(book, sheet, row, 1, keys.map((key, at): Cell => [t(model.language, key), at < 3 ? styles.heading : styles.headingRight]));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: row, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${row}:${row}`;
};

export const workKeys = [
  'plan.column.agency', 'plan.column.type', 'plan.column.band', 'plan.column.denominator', 'plan.column.open', 'plan.column.now',
  'plan.column.rateNow', 'plan.column.add', 'plan.column.fromOpen', 'plan.column.fromInProcess', 'plan.column.after', 'plan.column.rateAfter',
  'plan.column.figure',
] as const;

const rate = (num: number, den: number): number | null => (den === 0 ? null : num / den);

/** The cells of one line, in the order of `workKeys`. */
export const workCells = (model: Pick<PlanModel, 'language' | 'result'>, line: PlanLine, row: number): readonly Cell[] => {
  const { language, result: { parameters } } = model;
  const share = (num: string, value: number): ReturnType<typeof live> => live(`IF(D${row}=0,"${absent}",${num}${row}/D${row})`, rate(value, line.denominator));
  return [
    [line.name, styles.evidence], [typeWord(language, line.type), styles.label],
    [line.band === null ? null : bandName(parameters, line.band + 1), styles.label],
    [line.denominator, styles.count], [line.open, styles.count], [line.from, styles.count], [share('F', line.from), styles.percent],
    [live(`I${row}+J${row}`, line.add), styles.count], [line.fromOpen, styles.count], [line.fromInProcess, styles.count],
    [live(`F${row}+H${row}`, line.to), styles.count], [share('K', line.to), styles.percent],
    [t(language, `plan.figure.${line.figure}`), styles.label],
  ];
};

const sumOf = (lines: readonly PlanLine[], of: (line: PlanLine) => number): number => lines.reduce((sum, line) => sum + of(line), 0);

/** The sums under the lines from `first` on. */
export const writeTotal = (book: Book, sheet: Worksheet, model: Pick<PlanModel, 'language' | 'lines'>, row: number, first: number): void => {
  const column = (letter: string, of: (line: PlanLine) => number): Cell =>
    [live(`SUM(${letter}${first}:${letter}${row - 1})`, sumOf(model.lines, of)), styles.count];
  put(book, sheet, row, 1, t(model.language, 'plan.total'), styles.strong);
  putRow(book, sheet, row, 8, [column('H', ({ add }) => add), column('I', ({ fromOpen }) => fromOpen), column('J', ({ fromInProcess }) => fromInProcess)]);
};

const writeWork = (book: Book, model: PlanModel): void => {
  const { language, plan } = model;
  const sheet = addSheet(book, model, {
    key: 'plan.list.actions', title: t(language, `plan.title.${plan.target}`), landscape: true, columns: workKeys.length,
    widths: [40, 18, 13, 10, 10, 10, 10, 11, 10, 11, 10, 10, 16], tab: themes.light.accent,
  });
  const sentences = planSentences(model);
  sentences.forEach((sentence, at) => put(book, sheet, firstRow + at, 1, sentence, styles.lead));
  const row = firstRow + sentences.length + 1;
  headings(book, sheet, model, row, workKeys);
  model.lines.forEach((line, at) => putRow(book, sheet, row + 1 + at, 1, workCells(model, line, row + 1 + at)));
  if (model.lines.length === 0) put(book, sheet, row + 1, 1, t(language, plan.cost === 0 ? 'plan.reached' : 'sheet.none'), styles.note);
  else writeTotal(book, sheet, model, row + 1 + model.lines.length, row + 1);
};

const writeAlternates = (book: Book, model: PlanModel): void => {
  const { language, plan: { alternates } } = model;
  const sheet = addSheet(book, model, {
    key: 'plan.list.alternates', title: t(language, 'plan.list.alternates'), landscape: false, columns: 3, widths: [44, 30, 12],
  });
  headings(book, sheet, model, firstRow, ['plan.column.agency', 'plan.column.tie', 'plan.column.cost']);
  alternates.forEach(({ name, add, isTie }, at) => putRow(book, sheet, firstRow + 1 + at, 1, [
    [name, styles.evidence], [isTie ? t(language, 'plan.tie') : absent, styles.label], [add, styles.count],
  ]));
  if (alternates.length === 0) put(book, sheet, firstRow + 1, 1, t(language, 'sheet.none'), styles.note);
};

const writeOutOfReach = (book: Book, model: PlanModel): void => {
  const { language, plan: { outOfReach } } = model;
  const sheet = addSheet(book, model, {
    key: 'plan.list.outOfReach', title: t(language, 'plan.list.outOfReach'), landscape: false, columns: 4, widths: [44, 34, 10, 10],
  });
  headings(book, sheet, model, firstRow, ['plan.column.agency', 'plan.column.reason', 'plan.column.cost', 'plan.column.open']);
  outOfReach.forEach(({ name, reason, cost, open }, at) => putRow(book, sheet, firstRow + 1 + at, 1, [
    [name, styles.evidence], [t(language, `plan.reason.${reason}`), styles.label], [cost, styles.count], [open, styles.count],
  ]));
  if (outOfReach.length === 0) put(book, sheet, firstRow + 1, 1, t(language, 'sheet.none'), styles.note);
};

/** Writes the workbook. */
export const writePlanBook = async (model: PlanModel): Promise<Uint8Array> => {
  const book = newBook();
  writeWork(book, model);
  writeAlternates(book, model);
  writeOutOfReach(book, model);
  return new Uint8Array(await book.workbook.xlsx.writeBuffer());
};
