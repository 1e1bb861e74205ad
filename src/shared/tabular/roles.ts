// Tells rows that are no data by their words: totals, averages, notes under a table, repeated headers, column numbers.

import { plainText, type Cell, type Row } from './cells.ts';
import { headerKey } from './headers/words.ts';
import type { PlannedColumn, RowRole } from './plan.ts';
import type { RowReading } from './rows.ts';
import { foldWords } from './words.ts';

type Skipped = Extract<RowReading, { reason: string }>;
const skipped = (role: Exclude<RowRole, 'data'>, reason: string = role): Skipped => ({ role, reason });

/** The readings of rows that are not data, made once. */
export const skip = {
  title: skipped('title'),
  header: skipped('header'),
  repeatedHeader: skipped('header', 'repeatedHeader'),
  columnNumbers: skipped('header', 'columnNumbers'),
  section: skipped('section'),
  groupSum: skipped('section', 'groupSum'),
  total: skipped('total'),
  average: skipped('total', 'average'),
  note: skipped('note'),
  noHeader: skipped('note', 'noHeader'),
  unknownLayout: skipped('note', 'unknownLayout'),
  lackingColumn: skipped('note', 'lackingColumn'),
} as const;

export const refused = (reason: string): Skipped => ({ role: 'refused', reason });

const totalWords = /^(?:grand total|sub ?total|total|jumlah|jml|sum)\b/u;
const averageWords = /^(?:rata rata|rata2|rerata|average|mean)\b/u;
const noteWords = /^(?:catatan|keterangan|ket|sumber|note|notes|source|dicetak|mengetahui|nip|disclaimer|tanggal cetak)\b/u;

/** A sentence that begins like a total is a note: "Jumlah laporan dihitung per …". */
const isShort = (label: string): boolean => label.split(' ').length <= 3;

/** Whether a label is that of a total row; a total is never an agency. */
export const isTotalRow = (label: string, isNumeric: boolean): boolean =>
  totalWords.test(foldWords(label)) && (isNumeric || isShort(label));
export const isAverageRow = (label: string, isNumeric: boolean): boolean =>
  averageWords.test(foldWords(label)) && (isNumeric || isShort(label));
export const isNoteLabel = (label: string): boolean =>
  label !== '' && (/^\s*\*/u.test(label) || noteWords.test(foldWords(label)));

/** A cell's text, trimmed; empty when it holds none or an error. */
export const textOf = (cell: Cell | undefined): string => {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined || (typeof cell === 'object' && cell.kind === 'error')) return '';
  return plainText(cell);
};

/** How many cells of a row hold something. */
export const heldCells = (row: Row): number => row.cells.reduce<number>((held, cell) => held + (cell === null ? 0 : 1), 0);

/** The texts each column's header consists of, as keys. */
export type HeaderTexts = ReadonlyMap<number, ReadonlySet<string>>;

export const headerTextsOf = (columns: readonly PlannedColumn[]): HeaderTexts =>
  new Map(columns.map(({ column, header }) => {
    const keys = [header, ...header.split(' / ')].map(headerKey).filter((key) => key !== '');
    return [column, new Set(keys)];
  }));

/** Whether a row says the header again, as exports do at the top of every page. */
export const isRepeatedHeader = (row: Row, headers: HeaderTexts): boolean => {
  let same = 0;
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell = row.cells[column] ?? null;
    if (cell === null) continue;
    if (typeof cell !== 'string' || headers.get(column)?.has(headerKey(cell)) !== true) return false;
    same += 1;
  }
  return same >= 2;
};

/** Whether a row numbers the columns: `(1) (2) (3)` or `1 2 3` under the header. */
export const isColumnNumbers = (row: Row): boolean => {
  const numbers = row.cells
    .filter((cell) => cell !== null)
    .map((cell) => Number(/^\(?(\d{1,2})\)?$/u.exec(textOf(cell))?.[1] ?? Number.NaN));
  const [first = 9] = numbers;
  return numbers.length >= 3 && first <= 1 && numbers.every((number, at) => number === first + at);
};
