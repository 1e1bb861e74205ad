// What the scenario supposes agencies did, on the Parameters sheet: one cell that says it the way the command line reads it, so that
// whoever checks the workbook can suppose the same. The figures of the workbook already stand after it; changing it changes nothing.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { absent, defineName, put, type Book } from './book.ts';
import type { EvaluationModel } from './model.ts';
import { facts } from './names.ts';
import { styles } from './styles.ts';

/** One intervention a line. */
const separator = '\n';

/** What the cell holds, taken apart again. */
export const interventionLines = (cell: unknown): readonly string[] =>
  (typeof cell !== 'string' || cell === absent ? [] : cell.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''));

/** Writes the block from `row` on and names its cell. */
export const writeInterventions = (book: Book, sheet: Worksheet, { language, interventions }: EvaluationModel, row: number): void => {
  put(book, sheet, row, 1, t(language, 'sheet.parameters.interventions'), styles.section);
  const cell = put(book, sheet, row + 1, 1, interventions.length === 0 ? absent : interventions.join(separator), styles.evidenceWrapped);
  sheet.mergeCells(row + 1, 1, row + 1, 5);
  sheet.getRow(row + 1).height = 13.5 * Math.max(1, interventions.length) + 4;
  put(book, sheet, row + 2, 1, t(language, 'sheet.parameters.interventionsHow'), styles.muted);
  sheet.mergeCells(row + 2, 1, row + 2, 5);
  defineName(book, sheet, cell, facts.interventions);
};
