// The Cover sheet: what was evaluated, when, from what, with which outcome, and room for the signatures. Its figures are those
// of Summary, so a cover never says something else than the pages behind it.

import type { Worksheet } from 'exceljs';
import type { MilestoneId } from '../../shared/domain.ts';
import { formatDate, t } from '../../shared/i18n/t.ts';
import type { MessageKey } from '../../shared/i18n/t.ts';
import { themes } from '../../shared/tokens.ts';
import { sheetsWith, type WorkbookSheet } from '../../shared/workbookSheets.ts';
import type { Book } from './book.ts';
import { label, live, put, putRow } from './book.ts';
import { checkNames } from './checkSheet.ts';
import { figureCell } from './figureCells.ts';
import type { FigureName } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { EvaluationModel } from './model.ts';
import { facts } from './names.ts';
import { excelDay } from './periods.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';

/** The sheets behind the cover, in their order. */
const contentsOf = ({ sheets }: EvaluationModel): readonly Exclude<WorkbookSheet, 'cover'>[] =>
  sheetsWith(sheets).filter((sheet) => sheet !== 'cover');

const sealText = ({ language, seal }: EvaluationModel): string => (seal === null ? t(language, 'sheet.cover.notSealed') : t(language, 'sheet.cover.sealText', {
  number: seal.number, date: formatDate(seal.sealedAt, language), time: seal.sealedAt.slice(11, 16), fingerprint: seal.fingerprint,
}));

const factRows = (model: EvaluationModel): readonly (readonly [MessageKey, string])[] => {
  const { language, commitment, result, sources, generatedAt } = model;
  const { period, totals } = result;
  const date = (iso: string): string => formatDate(iso, language);
  const kept = sources.reduce((sum, source) => sum + source.kept, 0);
  return [
    ['sheet.cover.commitment', `${commitment.code} · ${commitment.title[language]}`],
    ['sheet.cover.plan', commitment.plan[language]],
    ['sheet.cover.lead', commitment.lead.name[language]],
    ['sheet.cover.civilSociety', commitment.civilSocietyLead.name[language]],
    ['sheet.cover.contact', [commitment.contact.email, commitment.contact.phone].filter((text) => text !== '').join(' · ')],
    ['sheet.cover.period', t(language, 'sheet.cover.periodText', { period: period.code, from: date(period.from), to: date(period.to) })],
    ['sheet.cover.asAt', date(period.asAt)],
    ['sheet.cover.scenario', model.scenario],
    ['sheet.cover.evidence', t(language, 'sheet.cover.evidenceText', {
      files: sources.length, kept, agencies: totals.agencies, withEvidence: totals.withEvidence,
    })],
    ['sheet.cover.made', t(language, 'sheet.cover.madeText', {
      date: date(generatedAt), time: generatedAt.slice(11, 16), engine: result.engine,
    })],
    ['sheet.cover.seal', sealText(model)],
  ];
};

const writeFacts = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): number => {
  const rows = factRows(model);
  rows.forEach(([key, text], at) => {
    putRow(book, sheet, row + at, 1, [[t(model.language, key), styles.muted], [text, styles.evidenceWrapped]]);
    for (let column = 3; column <= 5; column += 1) sheet.getRow(row + at).getCell(column).style = styles.evidenceWrapped;
    sheet.mergeCells(row + at, 2, row + at, 5);
    sheet.getRow(row + at).height = 14 * Math.max(1, Math.ceil(text.length / 82)) + 5;
  });
  return row + rows.length + 1;
};

const milestones: readonly MilestoneId[] = ['m1', 'm2', 'm3'];

const writeOutcome = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): number => {
  const { language } = model;
  const figures = figuresOf(model.result);
  const quote = (name: FigureName) => live(name, figureCell(language, figures[name]));
  putRow(book, sheet, row, 1, [
    [t(language, 'sheet.cover.outcome'), styles.heading], [' ', styles.heading], [t(language, 'sheet.summary.value'), styles.headingRight],
    [t(language, 'sheet.summary.target'), styles.headingRight], [t(language, 'sheet.summary.verdict'), styles.heading],
  ]);
  milestones.forEach((id, at) => {
    putRow(book, sheet, row + 1 + at, 1, [
      [t(language, `sheet.summary.${id}`), styles.label], [' ', styles.label], [quote(`${id}Value`), styles.strongPercent],
      [quote(`${id}Target`), styles.percent], [quote(`${id}Verdict`), styles.verdict],
    ]);
    sheet.mergeCells(row + 1 + at, 1, row + 1 + at, 2);
  });
  putRow(book, sheet, row + 4, 1, [
    [t(language, 'sheet.summary.good'), styles.label], [' ', styles.label], [quote('goodValue'), styles.strongPercent],
    [quote('baselineValue'), styles.percent], [t(language, 'sheet.cover.baselineNote'), styles.muted],
  ]);
  sheet.mergeCells(row + 4, 1, row + 4, 2);
  colourSigns(sheet, `E${row + 1}:E${row + 3}`);
  return row + 6;
};

const writeContents = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): number => {
  const { language } = model;
  put(book, sheet, row, 1, t(language, 'sheet.cover.contents'), styles.heading);
  for (let column = 2; column <= 5; column += 1) sheet.getRow(row).getCell(column).style = styles.heading;
  const contents = contentsOf(model);
  contents.forEach((key, at) => {
    const name = t(language, `sheet.${key}`);
    put(book, sheet, row + 1 + at, 1, name, styles.link);
    put(book, sheet, row + 1 + at, 2, t(language, `sheet.cover.about.${key}`), styles.muted);
    for (let column = 3; column <= 5; column += 1) sheet.getRow(row + 1 + at).getCell(column).style = styles.muted;
    sheet.mergeCells(row + 1 + at, 2, row + 1 + at, 5);
  });
  return row + contents.length + 2;
};

const writeSignatures = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): void => {
  const { language } = model;
  const places = [[1, 'prepared'], [2, 'checked'], [4, 'approved']] as const;
  sheet.getRow(row + 1).height = 52;
  for (const [column, key] of places) {
    put(book, sheet, row, column, t(language, `sheet.cover.${key}`), styles.noteTop);
    put(book, sheet, row + 2, column, t(language, 'sheet.cover.signature'), styles.signature);
  }
  sheet.getRow(row + 2).getCell(5).style = styles.signature;
};

/** Facts other programs read from the workbook, in named cells beside the printed page. */
const writeMachineFacts = (book: Book, sheet: Worksheet, { result: { period, engine } }: EvaluationModel): void => {
  const cells = [[facts.period, period.code, styles.mutedRight], [facts.asAt, excelDay(period.asAt), styles.date],
    [facts.engine, engine, styles.mutedRight]] as const;
  cells.forEach(([name, value, style], at) => {
    put(book, sheet, firstRow + at, 7, name, styles.code);
    label(book, sheet, put(book, sheet, firstRow + at, 8, value, style), name);
  });
};

/** The sheet, and the cells that lead to the sheets they name. */
export interface Cover {
  readonly sheet: Worksheet;
  readonly links: readonly { readonly cell: string; readonly to: string }[];
}

/** Adds the sheet; its formulas read sheets written later. */
export const writeCoverSheet = (book: Book, model: EvaluationModel): Cover => {
  const { language } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.cover', title: t(language, 'sheet.cover.title'), landscape: false, columns: 5, widths: [30, 26, 13, 13, 24, 4, 14, 14],
    tab: themes.light.text,
  });
  put(book, sheet, 2, 1, model.projectName, styles.lead);
  const outcomeRow = writeFacts(book, sheet, model, firstRow + 1);
  const contentsRow = writeOutcome(book, sheet, model, outcomeRow);
  const signatureRow = writeContents(book, sheet, model, contentsRow);
  writeSignatures(book, sheet, model, signatureRow + 1);
  writeMachineFacts(book, sheet, model);
  sheet.pageSetup.printArea = `A$1:E$${signatureRow + 4}`;
  sheet.pageSetup.fitToHeight = 1;
  return { sheet, links: contentsOf(model).map((key, at) => ({ cell: `A${contentsRow + 1 + at}`, to: t(language, `sheet.${key}`) })) };
};

/** The line that says how many figures match, once Check knows. */
export const writeCoverCheck = (
  book: Book, sheet: Worksheet, model: EvaluationModel, checked: { readonly matching: number; readonly all: number },
): void => {
  const said = `${t(model.language, 'sheet.cover.checkText')}: `;
  const of = ` ${t(model.language, 'sheet.check.of')} `;
  const formula = `${quoted(said)}&${checkNames.matching}&${quoted(of)}&${checkNames.all}`;
  put(book, sheet, 4, 1, live(formula, `${said}${checked.matching}${of}${checked.all}`), styles.subtitle);
};
