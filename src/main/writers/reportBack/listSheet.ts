// The list of findings behind the copied sheets: what file it was and how its rows were read, then every finding with the way to its
// cell, what stands there, what is wrong and what to do.

import type { Style, Worksheet } from 'exceljs';
import { severities, type Finding, type Severity } from '../../../shared/domain.ts';
import { formatCount, formatDate, t, type MessageKey } from '../../../shared/i18n/t.ts';
import { placeOf } from '../../../shared/tabular/cells.ts';
import { faultFills } from '../../../shared/tokens.ts';
import { argb, styles } from '../styles.ts';
import { cellText } from '../text.ts';
import { lastRow, mostNamed, mostNotes, type CopiedSheet } from './copySheet.ts';
import { groupOf } from './marks.ts';
import type { ReportBackModel, SheetToCopy } from './model.ts';
import { linkWithin } from './streamSheet.ts';
import { evaluatorsOwn, senderWords } from './words.ts';

/** A copied sheet with the name it has in the workbook. */
export interface ListedSheet {
  readonly source: SheetToCopy;
  readonly name: string;
  readonly copied: CopiedSheet;
}

export interface ListedFinding {
  readonly sheet: ListedSheet;
  readonly finding: Finding;
}

/** What of a sheet's findings a sender is told, from the top of the sheet down. */
export const senderFindings = ({ readAs }: SheetToCopy): readonly Finding[] =>
  (readAs?.findings ?? []).filter(({ code }) => !evaluatorsOwn.has(code)).toSorted((a, b) => {
    const [left, right] = [placeOf(a.cell), placeOf(b.cell)];
    return (left?.row ?? 0) - (right?.row ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
  });

/** All findings, the most pressing first. */
export const listed = (sheets: readonly ListedSheet[]): readonly ListedFinding[] => {
  const all = sheets.flatMap((sheet) => senderFindings(sheet.source).map((finding) => ({ sheet, finding })));
  return severities.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
};

type Value = string | number | null;
type Written = readonly [Value, Partial<Style>];

const put = (sheet: Worksheet, row: number, cells: readonly Written[], height?: number): void => {
  const target = sheet.getRow(row);
  cells.forEach(([value, style], at) => {
    const cell = target.getCell(at + 1);
    cell.value = typeof value === 'string' ? cellText(value) : value;
    cell.style = style;
  });
  if (height !== undefined) target.height = height;
  target.commit();
};

/** The row below the head. */
const firstSentence = 5;

const widths = [6, 22, 9, 19, 30, 52, 48, 8, 22] as const;

const tagged = (severity: Severity): Partial<Style> =>
  ({ ...styles.verdict, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(faultFills[severity]) } }, font: styles.strong.font });
const tags: Readonly<Record<Severity, Partial<Style>>> = { blocking: tagged('blocking'), warning: tagged('warning'), note: tagged('note') };

const sentencesOf = (model: ReportBackModel, sheets: readonly ListedSheet[]): readonly string[] => {
  const { language, withTexts } = model;
  return [
    t(language, 'back.todo'), t(language, 'back.values'),
    ...(withTexts ? [] : [t(language, 'back.textsLeftOut', { mark: t(language, 'back.leftOut') })]),
    ...(sheets.some(({ copied }) => copied.notes >= mostNotes) ? [t(language, 'back.notesCut', { count: mostNotes })] : []),
    ...sheets.flatMap(({ name, copied }) => (copied.rowsCut === 0 ? [] : [t(language, 'back.rowsCut', { sheet: name, count: copied.rowsCut })])),
  ];
};

/** `Must be mended: 3 · Please check: 1`. */
const severityCounts = ({ language }: ReportBackModel, findings: readonly Finding[]): readonly string[] =>
  severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0).map(([severity, count]) => `${t(language, `back.severity.${severity}`)}: ${formatCount(count, language)}`);

const accountOf = (model: ReportBackModel, { readAs, ...rest }: SheetToCopy): string => {
  if (readAs === null) return t(model.language, 'back.notRead');
  const { read, data, refused } = readAs.counts;
  const account = t(model.language, 'back.account', { read, data, refused, skipped: read - data - refused });
  return [account, ...severityCounts(model, senderFindings({ readAs, ...rest }))].join(' · ');
};

const findingKeys = [
  'back.column.number', 'back.column.sheet', 'back.column.cell', 'back.column.severity', 'back.column.text', 'back.column.wrong',
  'back.column.mend', 'back.column.cells', 'back.column.others',
] as const satisfies readonly MessageKey[];

const isFigure = (at: number): boolean => at === 0 || at === 7;

const cellsOf = ({ params }: Finding): number => (typeof params['count'] === 'number' ? params['count'] : 1);

/** Where else the same fault stands, as far as the list has room. */
const othersOf = ({ language }: ReportBackModel, { copied }: ListedSheet, finding: Finding): string => {
  const place = placeOf(finding.cell);
  if (place === null || cellsOf(finding) < 2) return '';
  const others = (copied.alike.get(groupOf(finding, place.column)) ?? []).filter((cell) => cell !== finding.cell).slice(0, mostNamed);
  const cells = others.join(', ');
  return others.length < cellsOf(finding) - 1 && cells !== '' ? t(language, 'back.andMore', { cells }) : cells;
};

/** Whether a link can lead to the cell: it has one, and the grid reaches it. */
const isReachable = (cell: string | null): cell is string => (placeOf(cell)?.row ?? lastRow + 1) <= lastRow;

const linesIn = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / (width * 0.95)));

const putFinding = (sheet: Worksheet, model: ReportBackModel, row: number, number: number, { sheet: of, finding }: ListedFinding): void => {
  const { wrong, mend } = senderWords(model.language, finding, model.withTexts);
  const text = finding.cell === null ? '' : of.copied.texts.get(finding.cell) ?? '';
  const others = othersOf(model, of, finding);
  const lines = Math.max(linesIn(wrong, widths[5]), linesIn(mend, widths[6]), linesIn(text, widths[4]), linesIn(of.name, widths[1]), linesIn(others, widths[8]));
  if (isReachable(finding.cell)) linkWithin(sheet, `C${row}`, of.name, finding.cell);
  put(sheet, row, [
    [number, styles.count], [of.name, styles.evidenceWrapped], [finding.cell, isReachable(finding.cell) ? styles.link : styles.label],
    [t(model.language, `back.severity.${finding.severity}`), tags[finding.severity]],
    [text === '' ? '–' : text, styles.evidenceWrapped], [wrong, styles.evidenceWrapped], [mend, styles.evidenceWrapped], [cellsOf(finding), styles.count],
    [others === '' ? null : others, styles.muted],
  ], lines * 13 + 3);
};

const putHead = (sheet: Worksheet, model: ReportBackModel): void => {
  const { language } = model;
  const period = model.periods.length === 0 ? t(language, 'back.noPeriod') : model.periods.join(', ');
  put(sheet, 1, [[t(language, 'back.title', { file: model.file }), styles.title]], 26);
  put(sheet, 2, [[t(language, 'back.about', { period, date: formatDate(model.readAt, language) }), styles.lead]]);
  put(sheet, 3, [[t(language, 'back.sha', { sha256: model.sha256 }), styles.subtitle]]);
};

/** Where the list itself begins: below the head, what is to be done, and the account of every sheet. */
export const headingRowOf = (model: ReportBackModel, sheets: readonly ListedSheet[]): number =>
  firstSentence + sentencesOf(model, sheets).length + 1 + sheets.length + 1;

/** Writes the list. */
export const writeList = (sheet: Worksheet, model: ReportBackModel, sheets: readonly ListedSheet[], findings: readonly ListedFinding[]): void => {
  widths.forEach((width, at) => { sheet.getColumn(at + 1).width = width; });
  putHead(sheet, model);
  let row = firstSentence;
  for (const sentence of sentencesOf(model, sheets)) put(sheet, row++, [[sentence, styles.subtitle]]);
  row += 1;
  for (const { source, name } of sheets) put(sheet, row++, [[null, styles.strong], [name, styles.strong], [accountOf(model, source), styles.subtitle]]);
  const headingRow = headingRowOf(model, sheets);
  row = headingRow + 1;
  put(sheet, headingRow, findingKeys.map((key, at) => [t(model.language, key), isFigure(at) ? styles.headingRight : styles.heading]));
  if (findings.length === 0) put(sheet, row, [[t(model.language, 'back.none'), styles.subtitle]]);
  findings.forEach((finding, at) => putFinding(sheet, model, row + at, at + 1, finding));
  if (findings.length > 0) sheet.autoFilter = `A${headingRow}:I${row + findings.length - 1}`;
};
