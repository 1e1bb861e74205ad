// Decides from all values of a column in which order its dates were typed. A column that fits both ways is said to, not
// guessed; one that holds both orders cannot be trusted either.

import { isoOf } from '../days.ts';
import type { DateShape, DateText } from './dates.ts';
import type { Decision } from './numberEvidence.ts';
import type { DateReading } from './plan.ts';

interface Sighting { text: string; row: number; cells: number; date: DateText | null }

/** How often each shape of date stood in the column, with its first text. Typed dates leave no trace. */
export type DateTally = Readonly<Record<DateShape, Sighting>>;

const shapes: readonly DateShape[] = [
  'iso', 'named', 'dayFirst', 'monthFirst', 'either', 'same', 'unix', 'serial', 'twoDigitYear', 'unreadable', 'blank',
];

export const openDateTally = (): DateTally =>
  Object.fromEntries(shapes.map((shape) => [shape, { text: '', row: 0, cells: 0, date: null }])) as unknown as DateTally;

/** Adds one text of the column to its tally. */
export const noteDate = (tally: DateTally, date: DateText, text: string, row: number): void => {
  const sighting = tally[date.shape];
  sighting.cells += 1;
  if (sighting.row === 0) {
    sighting.row = row;
    sighting.text = text;
    sighting.date = date;
  }
};

/** Whether the order of day and month matters to any value of the column. */
export const hasNumericDates = (tally: DateTally): boolean =>
  tally.dayFirst.cells + tally.monthFirst.cells + tally.either.cells + tally.same.cells > 0;

const readingBy = (tally: DateTally): DateReading | null => {
  if (hasNumericDates(tally)) return tally.monthFirst.cells > tally.dayFirst.cells ? 'monthFirst' : 'dayFirst';
  const ranked = (['iso', 'named', 'unix'] as const).toSorted((a, b) => tally[b].cells - tally[a].cells);
  const [most] = ranked;
  return most === undefined || tally[most].cells === 0 ? null : most;
};

const doubtOf = (tally: DateTally): Decision['doubt'] => {
  const { dayFirst, monthFirst, either } = tally;
  if (dayFirst.cells > 0 && monthFirst.cells > 0) {
    const [later, earlier] = dayFirst.row > monthFirst.row ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    return { kind: 'clash', row: later.row, text: later.text, other: earlier.text };
  }
  if (either.cells === 0 || dayFirst.cells + monthFirst.cells > 0) return null;
  return { kind: 'fits', row: either.row, text: either.text, other: '' };
};

const examples: Readonly<Record<DateReading, readonly DateShape[]>> = {
  dayFirst: ['dayFirst', 'either', 'same'], monthFirst: ['monthFirst', 'either', 'same'], iso: ['iso'], named: ['named'], unix: ['unix'],
};

const exampleOf = (tally: DateTally, reading: DateReading): Decision['evidence'] => {
  const shown = examples[reading].map((shape) => tally[shape]).find(({ cells }) => cells > 0);
  if (shown === undefined) return null;
  const day = reading === 'monthFirst' ? shown.date?.monthFirst : shown.date?.dayFirst;
  return { text: shown.text, value: day === null || day === undefined ? '?' : isoOf(day), cells: shown.cells };
};

/** The reading of a column of dates; null when none of its values needs one. `chosen` is a person's word and ends all doubt. */
export const decideDates = (tally: DateTally, chosen: DateReading | null): Decision => {
  const reading = chosen ?? readingBy(tally);
  return {
    reading,
    evidence: reading === null ? null : exampleOf(tally, reading),
    doubt: chosen === null ? doubtOf(tally) : null,
  };
};
