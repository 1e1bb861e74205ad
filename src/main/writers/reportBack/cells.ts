// Turns a cell as it was read into what a workbook stores: numbers as numbers, days as days, texts as texts that stay texts. Nothing
// of a sender's ever becomes a formula.

import type { CellErrorValue } from 'exceljs';
import { dayOfIso } from '../../../shared/days.ts';
import { kindOf, type ValueKind } from '../../../shared/tabular/fieldKinds.ts';
import type { Cell } from '../../../shared/tabular/cells.ts';
import type { SheetPlan } from '../../../shared/tabular/plan.ts';
import { cellText } from '../text.ts';

export const cellFormats = { plain: 'General', text: '@', day: 'dd/mm/yyyy', moment: 'dd/mm/yyyy hh:mm:ss', time: '[h]:mm:ss', share: '0.00%' } as const;
export type CellFormat = keyof typeof cellFormats;

export interface Written {
  readonly value: string | number | boolean | CellErrorValue | null;
  readonly format: CellFormat;
}

/** Excel shows `####` for longer texts in cells of the text format. */
const longestFormatted = 255;
/** Days from Excel's first one to 1970; before March 1900 its calendar is wrong, past 9999 it has none. */
const excelEpoch = 25_569;
const [firstSerial, lastSerial] = [61, 2_958_465];

const textCell = (text: string): Written => {
  const value = cellText(text);
  return { value, format: value.length <= longestFormatted ? 'text' : 'plain' };
};

const secondsIn = (text: string): number | null => {
  const match = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  return match === null ? null : Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
};

const dateCell = (iso: string): Written => {
  const day = dayOfIso(iso);
  const seconds = iso.includes('T') ? secondsIn(iso.slice(11)) : 0;
  if (day === null || seconds === null) return textCell(iso);
  const serial = day + excelEpoch + seconds / 86_400;
  return serial < firstSerial || serial > lastSerial + 1 ? textCell(iso) : { value: serial, format: iso.includes('T') ? 'moment' : 'day' };
};

const timeCell = (text: string): Written => {
  const seconds = secondsIn(text);
  return seconds === null ? textCell(text) : { value: seconds / 86_400, format: 'time' };
};

const errorCodes: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

const errorCell = (code: string): Written =>
  (errorCodes.has(code) ? { value: { error: code as CellErrorValue['error'] }, format: 'plain' } : textCell(code));

/** A number too long to be held exactly is an identifier: its digits are kept as text. */
const numberCell = (value: number, text: string | undefined): Written =>
  (text !== undefined && Math.abs(value) >= 1e15 && /^\d+$/.test(text) ? textCell(text) : { value, format: 'plain' });

/** A cell; `text` is what stood in the file where that says more. */
export const writtenCell = (cell: Cell, text: string | undefined): Written => {
  if (cell === null) return { value: null, format: 'plain' };
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return numberCell(cell, text);
  if (typeof cell === 'boolean') return { value: cell, format: 'plain' };
  if (cell.kind === 'date') return dateCell(cell.iso);
  if (cell.kind === 'time') return timeCell(cell.text);
  return cell.kind === 'error' ? errorCell(cell.code) : textCell(`=${cell.formula}`);
};

/** What the values of each column are, for files that hold nothing but text. */
export const columnKinds = ({ columns }: SheetPlan): ReadonlyMap<number, ValueKind> =>
  new Map(columns.map(({ column, field }) => [column, field === null ? 'text' : kindOf(field)]));

/** A text of a text file as the value it plainly is: a whole number among numbers, an ISO day among days. */
export const plainly = (cell: Cell, kind: ValueKind): Cell => {
  if (typeof cell !== 'string' || kind === 'text') return cell;
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(cell) && dayOfIso(cell) !== null ? { kind: 'date', iso: cell } : cell;
  return /^(?:0|-?[1-9]\d{0,14})$/.test(cell) ? Number(cell) : cell;
};
