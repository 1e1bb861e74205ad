// The Sources sheet: every import behind the figures, with the file's fingerprint and what became of its rows.

import type { Style, Worksheet } from 'exceljs';
import { formatDate, t } from '../../shared/i18n/t.ts';
import { series } from '../../shared/tokens.ts';
import type { Book, CellValue, Live } from './book.ts';
import { absolute, live, put, putRow } from './book.ts';
import type { EvaluationModel, SourceLine } from './model.ts';
import { excelDay } from './periods.ts';
import { addSheet, firstRow } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';
import { quoted } from './text.ts';

const headings = [
  'no', 'file', 'sheet', 'layout', 'periods', 'asAt', 'read', 'kept', 'refused', 'skipped', 'balance', 'imported', 'hash',
] as const;
const right: ReadonlySet<string> = new Set(['no', 'asAt', 'read', 'kept', 'refused', 'skipped', 'imported']);
const headingRow = firstRow + 1;

/** `IF(G7=H7+I7+J7, yes, no)` */
const balance = (row: number, isBalanced: boolean, yes: string, no: string): Live =>
  live(`IF(G${row}=H${row}+I${row}+J${row},${quoted(yes)},${quoted(no)})`, isBalanced ? yes : no);

const sourceCells = (model: EvaluationModel, source: SourceLine, place: number, row: number) => {
  const { language, result } = model;
  const isBalanced = source.read === source.kept + source.refused + source.skipped;
  const cells: readonly (readonly [CellValue | Live | null, Partial<Style>])[] = [
    [place, styles.count], [source.file, styles.evidenceWrapped], [source.sheet, styles.evidenceWrapped],
    [t(language, `sheet.layout.${source.layout}`), styles.label], [source.periods.join(', '), styles.label],
    [excelDay(source.asAt ?? result.period.asAt), styles.date], [source.read, styles.count], [source.kept, styles.count],
    [source.refused, styles.count], [source.skipped, styles.count],
    [balance(row, isBalanced, t(language, 'sheet.yes'), t(language, 'sheet.no')), styles.verdict],
    [`${formatDate(source.importedAt, language)} ${source.importedAt.slice(11, 16)}`, styles.mutedRight], [source.sha256, styles.code],
  ];
  return cells;
};

const writeTotal = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): void => {
  const { sources } = model;
  const total = (column: string, count: (source: SourceLine) => number): Live =>
    live(`SUM(${column}${headingRow + 1}:${column}${row - 1})`, sources.reduce((sum, source) => sum + count(source), 0));
  put(book, sheet, row, 2, t(model.language, 'sheet.sources.total'), styles.strong);
  putRow(book, sheet, row, 7, [
    [total('G', ({ read }) => read), styles.count], [total('H', ({ kept }) => kept), styles.count],
    [total('I', ({ refused }) => refused), styles.count], [total('J', ({ skipped }) => skipped), styles.count],
  ]);
};

/** How many imports add up, as a formula for Check; null when there are none. */
export type SourceCheck = { readonly formula: Live; readonly of: number } | null;

/** Writes the sheet. */
export const writeSourcesSheet = (book: Book, model: EvaluationModel): SourceCheck => {
  const { language, sources } = model;
  const sheet = addSheet(book, model, {
    key: 'sheet.sources', title: t(language, 'sheet.sources'), landscape: true, columns: headings.length,
    widths: [5, 40, 22, 16, 11, 12, 10, 10, 9, 9, 11, 17, 36], tab: series[3],
  });
  put(book, sheet, firstRow, 1, t(language, 'sheet.sources.note'), styles.subtitle);
  putRow(book, sheet, headingRow, 1, headings.map((key) => [
    key === 'no' ? t(language, 'sheet.agencies.no') : t(language, `sheet.sources.${key}`),
    right.has(key) ? styles.headingRight : styles.heading,
  ]));
  sheet.getRow(headingRow).height = 27;
  sources.forEach((source, at) => {
    const row = headingRow + 1 + at;
    putRow(book, sheet, row, 1, sourceCells(model, source, at + 1, row));
    sheet.getRow(row).height = 13.5 * Math.max(2, Math.ceil(source.file.length / 36), Math.ceil(source.sheet.length / 19));
  });
  if (sources.length === 0) put(book, sheet, headingRow + 1, 2, t(language, 'sheet.none'), styles.note);
  else writeTotal(book, sheet, model, headingRow + 1 + sources.length);
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: headingRow, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  return checkOf(sheet, model);
};

const checkOf = (sheet: Worksheet, { language, sources }: EvaluationModel): SourceCheck => {
  if (sources.length === 0) return null;
  const range = `K${headingRow + 1}:K${headingRow + sources.length}`;
  colourSigns(sheet, range);
  const balanced = sources.filter(({ read, kept, refused, skipped }) => read === kept + refused + skipped).length;
  return { formula: live(`COUNTIF(${absolute(sheet, range)},${quoted(t(language, 'sheet.yes'))})`, balanced), of: sources.length };
};
