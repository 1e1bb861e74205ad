// Reads workbooks with a library that had no part in writing them, and finds cells by their names.

import * as XLSX from '@e965/xlsx';
import type { FigureValue, Figures } from '../../../src/main/writers/figures.ts';

export type Reader = XLSX.WorkBook;

export const read = (bytes: Uint8Array): Reader => XLSX.read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: false });

export const cellAt = (book: Reader, sheet: string, address: string): XLSX.CellObject | undefined =>
  book.Sheets[sheet]?.[address] as XLSX.CellObject | undefined;

/** Sheet and address of a defined name's one cell. */
export const placeOf = (book: Reader, name: string): readonly [sheet: string, address: string] => {
  const reference = book.Workbook?.Names?.find((each) => each.Name === name)?.Ref ?? '';
  const [sheet = '', address = ''] = reference.replaceAll(/['$]/g, '').split('!');
  return [sheet, address];
};

export const named = (book: Reader, name: string): XLSX.CellObject | undefined => cellAt(book, ...placeOf(book, name));

/** A figure as `figuresOf` says it: absent is null, a verdict is its word's meaning. */
export const figureIn = (book: Reader, name: string): FigureValue => {
  const value = named(book, name)?.v;
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const words: Readonly<Record<string, string>> = {
    '▲ met': 'met', '▼ not met': 'notMet', '◆ not assessable': 'notAssessable', 'already certain': 'certain', 'still open': 'open',
  };
  return value === '–' ? null : words[value] ?? value;
};

/** All of a result's figures as a workbook has them, rounded as doubles print. */
export const figuresIn = (book: Reader, figures: Figures): Record<string, FigureValue> =>
  Object.fromEntries(Object.keys(figures).map((name) => [name, rounded(figureIn(book, name))]));

export const rounded = (value: FigureValue): FigureValue => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

export const roundedAll = (figures: Figures): Record<string, FigureValue> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
