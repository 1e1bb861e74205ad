// What a spreadsheet cell can hold once read, whatever the format it came from. Every reader produces these; everything
// above the readers consumes them and knows nothing of xlsx, csv or ods.

/** A calendar date, or a date with a time of day when the text has a `T`: `2021-12-31`, `2021-12-31T08:15:00`. No zone. */
export interface DateCell {
  readonly kind: 'date';
  readonly iso: string;
}

/** A time of day or a duration, `HH:MM:SS`; hours may exceed 24. */
export interface TimeCell {
  readonly kind: 'time';
  readonly text: string;
}

/** A cell error as the file stores it, such as `#DIV/0!`. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/** A formula whose result the file does not store. It counts as no value; evidence with one gets a finding. */
export interface UncachedCell {
  readonly kind: 'uncached';
  readonly formula: string;
}

/** `null` is an empty cell; an empty string is stored as `null`. Numbers are finite. */
export type Cell = string | number | boolean | DateCell | TimeCell | ErrorCell | UncachedCell | null;

/** One row of a sheet. */
export interface Row {
  /** The sheet's own 1-based row number. In a CSV file: the record's number, counting blank lines. */
  readonly number: number;
  /** By zero-based column. Shorter than the sheet is wide when the rest is empty; holes are `null`. */
  readonly cells: readonly Cell[];
  /**
   * The stored text of cells whose text says more than the typed value does: by zero-based column, absent where
   * `plainText(cell)` gives the stored text back. Null when no cell of the row needs it.
   */
  readonly texts: readonly (string | undefined)[] | null;
}

/** A merged range; zero-based columns, 1-based rows, both ends inclusive. */
export interface MergedRange {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Says a value as plain text, the way it would be typed: dates in ISO form, numbers with a decimal point. */
export const plainText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (cell.kind === 'date') return cell.iso;
  if (cell.kind === 'time') return cell.text;
  if (cell.kind === 'error') return cell.code;
  return '';
};

/** Whether a cell holds a value: an uncached formula holds none. */
export const hasValue = (cell: Cell | undefined): boolean =>
  cell !== null && cell !== undefined && (typeof cell !== 'object' || cell.kind !== 'uncached');

/** Excel's letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** The zero-based column of Excel's letters: A → 0. Returns -1 when the text is not column letters. */
export const columnIndex = (letters: string): number => {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

export interface CellPlace {
  /** Zero-based. */
  readonly column: number;
  /** 1-based, the sheet's own. */
  readonly row: number;
}

/** The place of an address such as `C14`, or of the first cell of a range; null for text that is none. */
export const placeOf = (cell: string | null): CellPlace | null => {
  const match = /^([A-Z]{1,3})(\d+)/i.exec(cell ?? '');
  return match === null ? null : { column: columnIndex(match[1] ?? ''), row: Number(match[2]) };
};

/** An Excel address: zero-based column and 1-based row → `C14`. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`;
