// Puts a named figure on Summary: its formula, Tolok's own value as the stored result, its name. How a figure looks as a cell
// value is said here once, for Summary and for Check.

import type { Style, Worksheet } from 'exceljs';
import type { Language } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import type { Verdict } from '../../shared/scoring/types.ts';
import { verdicts } from '../../shared/scoring/types.ts';
import type { Book, CellValue } from './book.ts';
import { label, live, put } from './book.ts';
import type { FigureName, Figures, FigureValue } from './figures.ts';
import { milestoneVerdictWord } from './words.ts';

const isVerdict = (value: FigureValue): value is Verdict => verdicts.some((verdict) => verdict === value);

/** A figure as its cell holds it; null is absent. */
export const figureCell = (language: Language, value: FigureValue): CellValue | null => {
  if (isVerdict(value)) return milestoneVerdictWord(language, value);
  if (value === 'certain' || value === 'open') return t(language, `sheet.${value}`);
  return value;
};

/** What placing figures needs: the book, the sheet, the language and Tolok's values. */
export interface FigurePlacer {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly language: Language;
  readonly figures: Figures;
}

/** Writes a figure at a cell and names the cell after it. A null formula writes what does not depend on anything as a value. */
export const putFigure = (
  { book, sheet, language, figures }: FigurePlacer, row: number, column: number, name: FigureName, formula: string | null,
  style: Partial<Style>,
): void => {
  const value = figureCell(language, figures[name]);
  const cell = put(book, sheet, row, column, formula === null ? value : live(formula, value), style);
  label(book, sheet, cell, name);
};
