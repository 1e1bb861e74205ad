// The Agencies sheet: every agency in a row. Hands out the ranges of its columns, which is all other sheets need of it.

import type { Style, Worksheet } from 'exceljs';
import type { MessageKey } from '../../shared/i18n/t.ts';
import { t } from '../../shared/i18n/t.ts';
import { series } from '../../shared/tokens.ts';
import { agencyRow, rowContext } from './agencyCells.ts';
import type { AgencyColumn } from './agencyColumns.ts';
import {
  agencyColumns, firstAgencyRow, groupRow, headingRow, lastAgencyRow, letterOf, printedCount, shapeOf,
} from './agencyColumns.ts';
import type { Book } from './book.ts';
import { absolute, put } from './book.ts';
import type { AgencyLine } from './lines.ts';
import type { EvaluationModel, WorkHooks } from './model.ts';
import { addSheet } from './sheet.ts';
import { colourSigns } from './signRules.ts';
import { styles } from './styles.ts';

/** The range of a column over all agencies, with its sheet. */
export type AgencyRanges = (column: AgencyColumn) => string;

const groups: readonly (readonly [AgencyColumn, AgencyColumn, MessageKey])[] = [
  ['received', 'archived', 'sheet.agencies.counts'],
  ['denominator', 'quickRate', 'sheet.agencies.rated'],
  ['meets', 'missing', 'sheet.agencies.verdicts'],
  ['unverified', 'tolokGood', 'sheet.agencies.working'],
];

const styleOf = (column: AgencyColumn): Partial<Style> => {
  if (column === 'name') return styles.evidence;
  const { kind } = shapeOf(column);
  if (kind === 'text') return styles.muted;
  return kind === 'count' ? styles.count : kind === 'percent' ? styles.percent : styles.verdict;
};
const cellStyles = agencyColumns.map(styleOf);

const writeHeadings = (book: Book, sheet: Worksheet, model: EvaluationModel): void => {
  for (const [from, to, key] of groups) {
    const [first, last] = [agencyColumns.indexOf(from) + 1, agencyColumns.indexOf(to) + 1];
    put(book, sheet, groupRow, first, t(model.language, key), styles.group);
    for (let column = first + 1; column <= last; column += 1) sheet.getRow(groupRow).getCell(column).style = styles.group;
  }
  agencyColumns.forEach((column, at) => {
    const { kind, heading } = shapeOf(column);
    const style = kind === 'count' || kind === 'percent' ? styles.headingRight : styles.heading;
    put(book, sheet, headingRow, at + 1, t(model.language, heading), style);
  });
  sheet.getRow(headingRow).height = 40;
};

/** Columns of speed are folded away when no agency's speed can be judged. */
const foldSpeed = (sheet: Worksheet, lines: readonly AgencyLine[]): void => {
  if (lines.some(({ score }) => score.quick !== null)) return;
  for (const column of ['quickRate', 'goodWithSpeed'] as const) sheet.getColumn(letterOf(column)).hidden = true;
};

const arrange = (sheet: Worksheet, last: number): void => {
  const lastPrinted = letterOf(agencyColumns[printedCount - 1] ?? 'flags');
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: headingRow, showGridLines: false }];
  sheet.autoFilter = `A${headingRow}:${lastPrinted}${last}`;
  sheet.pageSetup.printArea = `A$1:${lastPrinted}$${last}`;
  sheet.pageSetup.printTitlesRow = `${groupRow}:${headingRow}`;
  colourSigns(sheet, `${letterOf('meets')}${firstAgencyRow}:${letterOf('goodWithSpeed')}${last}`);
};

/** Writes the sheet; stops when cancelled, at least every hundred agencies. */
export const writeAgenciesSheet = (book: Book, model: EvaluationModel, lines: readonly AgencyLine[], hooks: WorkHooks): AgencyRanges => {
  const sheet = addSheet(book, model, {
    key: 'sheet.agencies', title: t(model.language, 'sheet.agencies'), landscape: true, columns: printedCount,
    widths: agencyColumns.map((column) => shapeOf(column).width), tab: series[0],
  });
  writeHeadings(book, sheet, model);
  const context = rowContext(model);
  lines.forEach((line, at) => {
    if (at % 100 === 0) hooks.checkCancelled();
    const row = agencyRow(line, at + 1, firstAgencyRow + at, context);
    agencyColumns.forEach((column, place) => {
      put(book, sheet, firstAgencyRow + at, place + 1, row[column], cellStyles[place] ?? styles.label);
    });
  });
  const last = lastAgencyRow(lines.length);
  foldSpeed(sheet, lines);
  arrange(sheet, last);
  return (column) => absolute(sheet, `${letterOf(column)}${firstAgencyRow}:${letterOf(column)}${last}`);
};
