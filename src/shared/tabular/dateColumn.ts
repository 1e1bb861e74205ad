// Reads the cells of one column of dates under its reading while gathering what decides that reading. Made for millions of
// rows: date texts repeat, are parsed once, and a cell costs a look-up.

import type { Day } from '../days.ts';
import type { Cell } from './cells.ts';
import { decideDates, hasNumericDates, noteDate, openDateTally, type DateTally } from './dateEvidence.ts';
import { momentOfNumber, parseDate, type DateText } from './dates.ts';
import type { Decision } from './numberEvidence.ts';
import { numberReadings, type DateReading, type PlannedColumn, type Zone } from './plan.ts';
import { offsetFromUtc, parseTime, shiftOf } from './times.ts';

/** Texts kept parsed per column; past it the memory starts anew, so that a column of unlike texts stays small. */
const cacheLimit = 50_000;

const isDateReading = (reading: string): reading is DateReading => !(numberReadings as readonly string[]).includes(reading);

/** What a date cell gives: Indonesian day, second of that day where a time stood, and why nothing could be read. */
export interface Stamp {
  readonly day: Day | null;
  readonly second: number | null;
  readonly fault: 'unreadableDate' | 'twoDigitYear' | 'cellError' | 'uncachedFormula' | null;
  /** The time of day is in no zone the text or the reading names, so the file's zone decides its day. */
  readonly isZoned: boolean;
}

export interface DateColumn {
  readonly reading: DateReading | null;
  readonly isChosen: boolean;
  readonly zone: Zone;
  readonly tally: DateTally;
  readonly parsed: Map<string, { readonly date: DateText; readonly stamp: Stamp }>;
  /** Cells the file itself holds as dates, and whether any of them lies past the twelfth of its month. */
  readonly typed: { cells: number; row: number; isPastTwelfth: boolean };
}

const nothing: Stamp = { day: null, second: null, fault: null, isZoned: false };
const secondsPerDay = 86_400;

export const openDateColumn = (column: Pick<PlannedColumn, 'reading' | 'readingIsChosen'>, zone: Zone): DateColumn => ({
  reading: column.reading !== null && isDateReading(column.reading) ? column.reading : null,
  isChosen: column.readingIsChosen,
  zone,
  tally: openDateTally(),
  parsed: new Map(),
  typed: { cells: 0, row: 0, isPastTwelfth: false },
});

const dayUnder = (date: DateText, reading: DateReading | null): Day | null => {
  if (reading === 'monthFirst') return date.monthFirst;
  return reading === 'dayFirst' ? date.dayFirst : (date.dayFirst ?? date.monthFirst);
};

const stampOf = (date: DateText, reading: DateReading | null): Stamp => {
  if (date.shape === 'blank') return nothing;
  const day = dayUnder(date, reading);
  if (day !== null) return { day, second: null, fault: null, isZoned: false };
  return { ...nothing, fault: date.shape === 'twoDigitYear' ? 'twoDigitYear' : 'unreadableDate' };
};

const dateText = (column: DateColumn, text: string, row: number): Stamp => {
  let known = column.parsed.get(text);
  if (known === undefined) {
    const date = parseDate(text);
    known = { date, stamp: stampOf(date, column.reading) };
    if (column.parsed.size >= cacheLimit) column.parsed.clear();
    column.parsed.set(text, known);
  }
  noteDate(column.tally, known.date, text, row);
  return known.stamp;
};

/** Moves a written time by `shift` seconds, over midnight if need be. */
export const shifted = (day: Day, second: number, shift: number, isZoned: boolean): Stamp => {
  const moved = second + shift;
  const days = Math.floor(moved / secondsPerDay);
  return { day: day + days, second: moved - days * secondsPerDay, fault: null, isZoned };
};

/** Where a text's time of day begins: behind the space or the T before its first colon, or a dotted time; -1 when it has none. */
const timeStart = (text: string): number => {
  const colon = text.indexOf(':');
  if (colon === -1) return text.search(/ \d{1,2}\.\d{2}(?:\.\d{2})?$/u);
  if (colon < 6) return -1;
  const space = text.lastIndexOf(' ', colon);
  return space > 5 ? space : text.lastIndexOf('T', colon);
};

const momentText = (column: DateColumn, text: string, at: number, row: number): Stamp => {
  const date = dateText(column, text.slice(0, at), row);
  const time = parseTime(text.slice(at + 1));
  if (date.day === null) return date;
  if (time === null) return { ...nothing, fault: 'unreadableDate' };
  const shift = time.offset === 0 ? 7 * 3600 : shiftOf(column.zone);
  return time.offset === null || time.offset === 0
    ? shifted(date.day, time.second, shift, time.offset === null)
    : shifted(date.day, time.second, 0, false);
};

const momentNumber = (column: DateColumn, value: number, row: number): Stamp => {
  const { date, second } = momentOfNumber(value);
  noteDate(column.tally, date, String(value), row);
  if (date.dayFirst === null) return { ...nothing, fault: 'unreadableDate' };
  if (second === null) return { day: date.dayFirst, second, fault: null, isZoned: false };
  const shift = date.shape === 'unix' ? offsetFromUtc(column.zone) : shiftOf(column.zone);
  return shifted(date.dayFirst, second, shift, date.shape !== 'unix');
};

/** A text seen before needs no second look; moments are not kept, because hardly two are alike. */
const textStamp = (column: DateColumn, text: string, row: number): Stamp => {
  const known = column.parsed.get(text);
  if (known !== undefined) {
    noteDate(column.tally, known.date, text, row);
    return known.stamp;
  }
  const at = text.length > 10 ? timeStart(text) : -1;
  if (at > 0) return momentText(column, text, at, row);
  return /^\d{5,13}(?:\.\d+)?$/u.test(text) ? momentNumber(column, Number(text), row) : dateText(column, text, row);
};

/** A typed date needs no reading and is no evidence for one. */
const typedStamp = (column: DateColumn, iso: string, row: number): Stamp => {
  const { typed } = column;
  typed.cells += 1;
  typed.row ||= row;
  typed.isPastTwelfth ||= Number(iso.slice(8, 10)) > 12;
  const known = column.parsed.get(iso);
  if (known !== undefined) return known.stamp;
  const date = parseDate(iso.slice(0, 10));
  const time = iso.length > 10 ? parseTime(iso.slice(11)) : null;
  if (time !== null && date.dayFirst !== null) return shifted(date.dayFirst, time.second, shiftOf(column.zone), true);
  const stamp = stampOf(date, null);
  if (column.parsed.size < cacheLimit) column.parsed.set(iso, { date, stamp });
  return stamp;
};

/** A cell's date; all nulls when it holds none. */
export const stampOfCell = (column: DateColumn, cell: Cell | undefined, row: number): Stamp => {
  if (cell === null || cell === undefined) return nothing;
  if (typeof cell === 'string') return textStamp(column, cell, row);
  if (typeof cell === 'number') return momentNumber(column, cell, row);
  if (typeof cell === 'boolean') return { ...nothing, fault: 'unreadableDate' };
  if (cell.kind === 'error') return { ...nothing, fault: 'cellError' };
  if (cell.kind === 'uncached') return { ...nothing, fault: 'uncachedFormula' };
  return cell.kind === 'date' ? typedStamp(column, cell.iso, row) : { ...nothing, fault: 'unreadableDate' };
};

/** The column's reading as all its values decide it. */
export const decideDateColumn = (column: DateColumn): Decision => decideDates(column.tally, column.isChosen ? column.reading : null);

/**
 * Whether typed dates stand beside numeric texts that no other order fits, and none of them past the twelfth: a spreadsheet
 * program set to the other order turns just those texts into dates, day and month swapped.
 */
export const maySwap = ({ typed, tally }: DateColumn): boolean =>
  typed.cells > 0 && !typed.isPastTwelfth && tally.dayFirst.cells + tally.monthFirst.cells > 0 && tally.either.cells === 0;

/** Whether rows read under the column's reading must be read again under the one its values decided. */
export const datesAskToReread = (column: DateColumn, { reading }: Decision): boolean =>
  reading !== null && reading !== column.reading && hasNumericDates(column.tally)
  && (reading === 'monthFirst' || column.reading === 'monthFirst' || column.tally.monthFirst.cells > 0);
