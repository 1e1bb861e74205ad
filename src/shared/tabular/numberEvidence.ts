// Decides from all values of a column how its texts become numbers. What the field is helps: a count is whole, so `1.294`
// among counts can only be 1294, and a percentage has no thousands. A column that fits both ways is said to, not guessed.

import type { NumberReading, PlannedColumn, Reading } from './plan.ts';
import type { NumberText } from './numbers.ts';
import { numberUnder } from './numbers.ts';

export type NumberKind = 'count' | 'percent' | 'decimal';

/** The first text of a shape and how many there were; row is the sheet's own number, 0 when there was none. */
interface Sighting { text: string; row: number; cells: number }

/** What the texts of one column have been so far. Typed numbers leave no trace: they need no reading. */
export interface NumberTally {
  readonly comma: Sighting;
  readonly dot: Sighting;
  readonly either: Sighting;
  readonly plain: Sighting;
}

const unseen = (): Sighting => ({ text: '', row: 0, cells: 0 });
export const openNumberTally = (): NumberTally => ({ comma: unseen(), dot: unseen(), either: unseen(), plain: unseen() });

/** Adds one text of the column to its tally. */
export const noteNumber = (tally: NumberTally, number: NumberText, text: string, row: number): void => {
  if (number.shape === 'blank' || number.shape === 'text') return;
  const sighting = tally[number.shape];
  sighting.cells += 1;
  if (sighting.row === 0) {
    sighting.row = row;
    sighting.text = text;
  }
};

export interface Decision {
  readonly reading: Reading | null;
  readonly evidence: PlannedColumn['evidence'];
  /** The cell that fits two ways (`fits`), or two cells that fit one way each (`clash`). */
  readonly doubt: { readonly kind: 'fits' | 'clash'; readonly row: number; readonly text: string; readonly other: string } | null;
}

const readingBy = (tally: NumberTally): NumberReading => {
  if (tally.comma.cells === 0 && tally.dot.cells > 0) return 'decimalDot';
  return tally.dot.cells > tally.comma.cells ? 'decimalDot' : 'decimalComma';
};

const doubtOf = (tally: NumberTally): Decision['doubt'] => {
  if (tally.comma.cells > 0 && tally.dot.cells > 0) {
    const [later, earlier] = tally.comma.row > tally.dot.row ? [tally.comma, tally.dot] : [tally.dot, tally.comma];
    return { kind: 'clash', row: later.row, text: later.text, other: earlier.text };
  }
  if (tally.either.cells === 0 || tally.comma.cells + tally.dot.cells > 0) return null;
  return { kind: 'fits', row: tally.either.row, text: tally.either.text, other: '' };
};

const showing = (tally: NumberTally): Sighting =>
  [tally.comma, tally.dot, tally.either, tally.plain].find(({ cells }) => cells > 0) ?? tally.plain;

/** How a text of the column is read, as an example with the number of cells that decided it. */
const exampleOf = (tally: NumberTally, parse: (text: string) => NumberText, reading: NumberReading): PlannedColumn['evidence'] => {
  const { text } = showing(tally);
  const cells = tally.comma.cells + tally.dot.cells + tally.either.cells + tally.plain.cells;
  if (cells === 0) return null;
  const value = numberUnder(parse(text), reading);
  return { text, value: value === null || Number.isNaN(value) ? '?' : String(value), cells };
};

/** The reading of a column. `chosen` is a person's word and ends all doubt. */
export const decideNumbers = (
  tally: NumberTally, kind: NumberKind, parse: (text: string) => NumberText, chosen: NumberReading | null,
): Decision => {
  const separated = tally.comma.cells + tally.dot.cells + tally.either.cells;
  const seen = separated + tally.plain.cells;
  if (seen === 0) return { reading: chosen, evidence: null, doubt: null };
  const reading = chosen ?? (kind === 'count' || separated === 0 ? 'none' : readingBy(tally));
  const doubt = chosen === null && kind === 'decimal' ? doubtOf(tally) : null;
  return { reading, evidence: exampleOf(tally, parse, reading), doubt };
};
