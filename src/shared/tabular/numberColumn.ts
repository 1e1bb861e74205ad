// Reads the cells of one column of numbers under its reading while gathering what decides that reading. Texts that repeat are
// parsed once, so that a cell costs a look-up.

import type { Cell } from './cells.ts';
import { decideNumbers, noteNumber, openNumberTally, type Decision, type NumberKind, type NumberTally } from './numberEvidence.ts';
import { numberUnder, parseNumber, percentOf, type NumberText } from './numbers.ts';
import type { NumberReading, PlannedColumn } from './plan.ts';

/** Texts kept parsed per column; past it the memory starts anew, so that a column of unlike texts stays small. */
const cacheLimit = 50_000;

export type NumberFault = 'textInNumber' | 'notWhole' | 'negativeCount' | 'cellError' | 'uncachedFormula';

export interface NumberColumn {
  readonly kind: NumberKind;
  readonly reading: NumberReading | null;
  readonly isChosen: boolean;
  readonly tally: NumberTally;
  readonly parsed: Map<string, NumberText>;
}

const numberReadings: ReadonlySet<string> = new Set<NumberReading>(['decimalComma', 'decimalDot', 'none']);
const isNumberReading = (reading: string): reading is NumberReading => numberReadings.has(reading);

export const openNumberColumn = (column: Pick<PlannedColumn, 'reading' | 'readingIsChosen'>, kind: NumberKind): NumberColumn => ({
  kind,
  reading: column.reading !== null && isNumberReading(column.reading) ? column.reading : null,
  isChosen: column.readingIsChosen,
  tally: openNumberTally(),
  parsed: new Map(),
});

const parsedNumber = (column: NumberColumn, text: string): NumberText => {
  const known = column.parsed.get(text);
  if (known !== undefined) return known;
  if (column.parsed.size >= cacheLimit) column.parsed.clear();
  const number = parseNumber(text);
  column.parsed.set(text, number);
  return number;
};

const defaultReading = (kind: NumberKind): NumberReading => (kind === 'count' ? 'none' : 'decimalComma');

const textValue = (column: NumberColumn, text: string, row: number): number | null | NumberFault => {
  const number = parsedNumber(column, text);
  noteNumber(column.tally, number, text, row);
  if (number.shape === 'text') return 'textInNumber';
  const value = column.kind === 'percent' ? percentOf(number) : numberUnder(number, column.reading ?? defaultReading(column.kind));
  return value !== null && Number.isNaN(value) ? (column.kind === 'count' ? 'notWhole' : 'textInNumber') : value;
};

const checkedCount = (value: number): number | NumberFault => {
  if (!Number.isSafeInteger(value)) return Number.isInteger(value) ? 'textInNumber' : 'notWhole';
  return value < 0 ? 'negativeCount' : value;
};

/** A cell's number; null when it holds none, a fault when it cannot be read as one. Counts are whole and not negative. */
export const numberOf = (column: NumberColumn, cell: Cell | undefined, row: number): number | null | NumberFault => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') return cell.kind === 'error' ? 'cellError' : cell.kind === 'uncached' ? 'uncachedFormula' : 'textInNumber';
  if (typeof cell === 'boolean') return 'textInNumber';
  const value = typeof cell === 'number' ? cell : textValue(column, cell, row);
  return typeof value === 'number' && column.kind === 'count' ? checkedCount(value) : value;
};

/** The column's reading as all its values decide it. */
export const decideNumberColumn = (column: NumberColumn): Decision =>
  decideNumbers(column.tally, column.kind, parseNumber, column.isChosen ? column.reading : null);

/** Whether rows read under the column's reading must be read again under the one its values decided. */
export const numbersAskToReread = (column: NumberColumn, { reading }: Decision): boolean =>
  column.kind === 'decimal' && reading !== null && reading !== (column.reading ?? defaultReading(column.kind));
