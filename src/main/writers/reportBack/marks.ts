// Which cells of a sheet are at fault, row by row: those the list names, and every further one the reading met. A finding about a
// whole row marks the row, one about a column its header, one about the sheet its header row.

import type { Severity } from '../../../shared/domain.ts';
import type { MessageParams } from '../../../shared/errors.ts';
import { placeOf, type Row } from '../../../shared/tabular/cells.ts';
import type { FaultWatch } from '../../../shared/tabular/findings.ts';
import type { SheetToCopy } from './model.ts';
import { evaluatorsOwn } from './words.ts';

export interface Mark {
  readonly code: string;
  readonly severity: Severity;
  readonly params: MessageParams;
}

/** Faults that a list sums up as one: the same word or name, or the same kind of fault in the same column. */
export const groupOf = ({ code, params }: Pick<Mark, 'code' | 'params'>, column: number): string =>
  `${code} ${String(params['word'] ?? params['name'] ?? '').toLowerCase()} ${column}`;

/** By zero-based column, what is wrong there. */
export type RowMarks = ReadonlyMap<number, readonly Mark[]>;

export interface Marks {
  /** Told of the faults of the row being read. */
  readonly watch: FaultWatch;
  /** What is marked in a row that was just read. */
  readonly ofRow: (row: Row) => RowMarks;
}

const rowCodes: ReadonlySet<string> = new Set(['incompleteRow', 'strayQuote', 'unterminatedQuote', 'lackingColumn', 'unknownLayout', 'noHeader']);
const columnCodes: ReadonlySet<string> = new Set(['ambiguousNumbers', 'mixedNumbers', 'ambiguousDates', 'mixedDates', 'datesMaySwap']);
/** Sums of what was left out of a list mark nothing. */
const listOnly: ReadonlySet<string> = new Set(['more', 'moreFindings']);

/** A mark and its column; −1 for the whole row. */
interface Placed { readonly column: number; readonly mark: Mark }

const none: RowMarks = new Map();

const listedBy = ({ readAs, firstRow }: SheetToCopy): ReadonlyMap<number, readonly Placed[]> => {
  const rows = new Map<number, Placed[]>();
  const put = (row: number, column: number, mark: Mark): void => {
    const held = rows.get(row);
    if (held === undefined) rows.set(row, [{ column, mark }]);
    else held.push({ column, mark });
  };
  const headerRow = readAs?.plan.headerRow ?? null;
  for (const { code, severity, cell, params } of readAs?.findings ?? []) {
    if (evaluatorsOwn.has(code) || listOnly.has(code)) continue;
    const mark: Mark = { code, severity, params };
    const place = placeOf(cell);
    if (place === null) put(headerRow ?? firstRow, rowCodes.has(code) ? -1 : 0, mark);
    else {
      put(place.row, rowCodes.has(code) ? -1 : place.column, mark);
      if (columnCodes.has(code) && headerRow !== null && place.row !== headerRow) put(headerRow, place.column, mark);
    }
  }
  return rows;
};

/** Columns of a row that hold something. */
const heldColumns = ({ cells }: Row): readonly number[] => cells.flatMap((cell, column) => (cell === null ? [] : [column]));

const gather = (row: Row, placed: readonly Placed[]): RowMarks => {
  if (placed.length === 0) return none;
  const marks = new Map<number, Mark[]>();
  const put = (column: number, mark: Mark): void => {
    const held = marks.get(column);
    if (held === undefined) marks.set(column, [mark]);
    else if (!held.some(({ code }) => code === mark.code)) held.push(mark);
  };
  for (const { column, mark } of placed) {
    if (column >= 0) put(column, mark);
    else for (const each of heldColumns(row)) put(each, mark);
  }
  return marks;
};

export const openMarks = (sheet: SheetToCopy): Marks => {
  const listed = listedBy(sheet);
  let met: Placed[] = [];
  return {
    watch: (code, severity, { column, row }, params) => {
      if (row === 0 || evaluatorsOwn.has(code) || columnCodes.has(code)) return;
      met.push({ column: rowCodes.has(code) ? -1 : column, mark: { code, severity, params } });
    },
    ofRow: (row) => {
      // What was met comes first: it knows the cell's own text, where the list may quote the first one of many.
      const marks = gather(row, [...met, ...(listed.get(row.number) ?? [])]);
      if (met.length > 0) met = [];
      return marks;
    },
  };
};
