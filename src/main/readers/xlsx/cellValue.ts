// Makes a typed cell of what a `<c>` element stores: its type, its style and the bytes of its value. This is where a number
// becomes a date and an index a text.

import { latin1, utf8 } from '../bytes.ts';
import { AppError } from '../../../shared/errors.ts';
import { plainText, type Cell, type DateCell, type ErrorCell, type TimeCell } from '../../../shared/tabular/cells.ts';
import { damaged } from '../faults.ts';
import { xlsxLimits } from '../limits.ts';
import { isoCell, serialCell } from '../serials.ts';
import type { TextSpan } from './cellText.ts';
import type { FormatReading } from './numberFormat.ts';
import { readNumber, type NumberReading } from './numbers.ts';
import { longText, type StringStore } from './stringStore.ts';
import type { Styles } from './styles.ts';
import { decodeText } from './text.ts';

export const cellType = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;
export type CellType = (typeof cellType)[keyof typeof cellType];

/** The `t` attribute, told by its first letters; Excel takes an unknown one for a number. */
export const cellTypeOf = (bytes: Buffer, start: number, end: number): CellType => {
  const length = end - start;
  const first = bytes[start];
  if (first === 115) return length === 1 ? cellType.shared : length === 3 ? cellType.text : cellType.number;
  if (first === 105) return cellType.inline;
  if (length !== 1) return cellType.number;
  return first === 98 ? cellType.boolean : first === 101 ? cellType.error : first === 100 ? cellType.date : cellType.number;
};

/** What values are made with, and the stored text of the last one where its typed value does not give it back. */
export interface CellMaker {
  readonly styles: Styles;
  readonly strings: StringStore | null;
  readonly is1904: boolean;
  readonly number: NumberReading;
  readonly errors: Map<string, ErrorCell>;
  /** Whole days recur all over a sheet: each becomes one cell, kept with its serial's text. */
  readonly days: Map<number, { readonly cell: DateCell | TimeCell; readonly text: string }>[];
  text: string | undefined;
  /** Characters of long shared texts made before the row at hand. */
  longBeforeRow: number;
}

export const newCellMaker = (styles: Styles, strings: StringStore | null, is1904: boolean): CellMaker => ({
  styles, strings, is1904, number: { value: 0, isPlain: true }, errors: new Map(), days: [], text: undefined,
  longBeforeRow: 0,
});

const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

const checkedText = (text: string): string | null => {
  if (text.length > xlsxLimits.textCharacters) throw new AppError('file.bomb', { limit: xlsxLimits.textCharacters });
  return text === '' ? null : text;
};

const sharedCell = (maker: CellMaker, index: number): Cell => {
  const text = maker.strings?.get(index);
  if (text === undefined) throw damaged('a cell points past the shared strings');
  if (text.length >= longText && (maker.strings?.longCharacters() ?? 0) - maker.longBeforeRow > xlsxLimits.rowLongCharacters) {
    throw new AppError('file.bomb', { limit: xlsxLimits.rowLongCharacters });
  }
  return text === '' ? null : text;
};

const errorCell = (maker: CellMaker, code: string): Cell => {
  if (code === '') return null;
  const held = maker.errors.get(code) ?? { kind: 'error', code };
  if (maker.errors.size < 64) maker.errors.set(code, held);
  return held;
};

const plainNumber = (maker: CellMaker, bytes: Buffer, start: number, end: number): Cell => {
  readNumber(bytes, start, end, maker.number);
  if (Number.isNaN(maker.number.value)) return checkedText(utf8(bytes, start, end));
  if (!maker.number.isPlain) maker.text = latin1(bytes, start, end);
  return maker.number.value;
};

const dateCell = (maker: CellMaker, style: number, format: FormatReading, bytes: Buffer, start: number, end: number): Cell => {
  readNumber(bytes, start, end, maker.number, true);
  const { value } = maker.number;
  const days = (maker.days[style] ??= new Map());
  const held = days.get(value);
  if (held !== undefined && held.text.length === end - start) {
    maker.text = held.text;
    return held.cell;
  }
  const kind = Number.isNaN(value) ? 'number' : format(value);
  const cell = kind === 'number' ? null : serialCell(value, kind, maker.is1904);
  if (cell === null) return plainNumber(maker, bytes, start, end);
  const text = latin1(bytes, start, end);
  maker.text = text;
  if (Number.isInteger(value) && days.size < 100_000) days.set(value, { cell, text });
  return cell;
};

const numberCell = (maker: CellMaker, style: number, bytes: Buffer, from: number, to: number): Cell => {
  let start = from;
  let end = to;
  while (start < end && isSpace(bytes[start])) start += 1;
  while (end > start && isSpace(bytes[end - 1])) end -= 1;
  if (start === end) return null;
  const format = maker.styles[style] ?? null;
  return format === null ? plainNumber(maker, bytes, start, end) : dateCell(maker, style, format, bytes, start, end);
};

const typedText = (maker: CellMaker, type: CellType, text: string): Cell => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (type === cellType.error) return errorCell(maker, trimmed);
  const isFalse = trimmed === '0' || trimmed === 'false';
  const cell = type === cellType.date ? (isoCell(trimmed) ?? text) : trimmed === '1' || trimmed === 'true' || (isFalse ? false : text);
  if (plainText(cell) !== text) maker.text = text;
  return cell;
};

/** A shared string's index; anything but a few digits goes the long way. Negative when there is none. */
const indexOf = (bytes: Buffer, start: number, end: number): number => {
  let index = start === end ? -1 : 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || end - start > 10) {
      const text = latin1(bytes, start, end).trim();
      if (text === '') return -1;
      return /^\d+(?:\.0*)?$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER;
    }
    index = index * 10 + digit;
  }
  return index;
};

/** The cell whose value stands, undivided, in these bytes; null when it is none. Sets `maker.text`. */
export const makeCell = (maker: CellMaker, type: CellType, style: number, bytes: Buffer, start: number, end: number): Cell => {
  maker.text = undefined;
  if (type === cellType.shared) {
    const index = indexOf(bytes, start, end);
    return index < 0 ? null : sharedCell(maker, index);
  }
  if (type === cellType.number) return numberCell(maker, style, bytes, start, end);
  const text = decodeText(bytes, start, end);
  return type === cellType.text || type === cellType.inline ? checkedText(text) : typedText(maker, type, text);
};

/** The cell whose value was gathered from several pieces. */
export const makeCellOfSpan = (maker: CellMaker, type: CellType, style: number, span: TextSpan, bytes: Buffer): Cell => {
  if (span.joined === null) return makeCell(maker, type, style, bytes, Math.max(span.start, 0), Math.max(span.end, 0));
  maker.text = undefined;
  if (type === cellType.text || type === cellType.inline) return checkedText(span.joined);
  if (type !== cellType.number && type !== cellType.shared) return typedText(maker, type, span.joined);
  const joined = Buffer.from(span.joined);
  return makeCell(maker, type, style, joined, 0, joined.length);
};
