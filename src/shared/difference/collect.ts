// Compares matched rows cell by cell on a second reading of both sheets, the old one first: of its rows a number a cell is kept, and
// the texts of as many as may be listed. Counts are of all rows, lists of the first.

import { cellAddress, columnLetters, type Row } from '../tabular/cells.ts';
import type { PlannedColumn } from '../tabular/plan.ts';
import type { PairedColumns } from './columns.ts';
import { longestRowText, mostListed, mostRowsListed, type CellDifference, type RowDifference, type SheetDifference } from './difference.ts';
import { shortened, shortenedPair } from './excerpt.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { RowMatches } from './matchRows.ts';
import type { RowIndex } from './rowIndex.ts';
import { cellText, type ReadRow, type Side } from './side.ts';

/** Changed rows whose old texts are kept: each holds at least one cell that may be listed. */
const mostHeld = 20_000;
/** Of a row's cells as many are listed. */
const mostCells = 60;

export interface Compared {
  readonly old: RowIndex;
  readonly now: RowIndex;
  readonly columns: PairedColumns;
  readonly matches: RowMatches;
}

/** A row of a sheet on its second reading: its place in the index, itself, and what it was read as. */
export type Visit = (at: number, row: Row, read: ReadRow) => void;

interface ChangedRows {
  /** For each new row its place among the changed ones; -1 where it is none. */
  readonly places: Int32Array;
  /** Where the cells of each changed row begin in one long list, and behind them where that ends. */
  readonly starts: readonly number[];
}

/** Rows of the table have as many compared cells as columns; those around it as many as they are wide. */
const changedRows = ({ old, now, columns, matches: { oldOf } }: Compared): ChangedRows => {
  const places = new Int32Array(now.rows.length).fill(-1);
  const [ofTable, around] = [columns.both.length, Math.max(old.widest(), now.widest())];
  const starts = [0];
  for (let at = 0; at < places.length; at += 1) {
    const oldAt = oldOf[at] ?? -1;
    if (oldAt === -1 || old.contents[oldAt] === now.contents[at]) continue;
    places[at] = starts.length - 1;
    starts.push((starts.at(-1) ?? 0) + (now.isData[at] === true ? ofTable : around));
  }
  return { places, starts };
};

type Headers = ReadonlyMap<number, string>;
const headersOf = (columns: readonly PlannedColumn[]): Headers => new Map(columns.map(({ column, header }) => [column, header]));

const rowDifference = (row: Row, side: Side, headers: Headers): RowDifference => ({
  row: row.number, name: shortened(side.nameOf(row)),
  cells: row.cells.flatMap((_, column) => {
    const text = cellText(row, column);
    return text.trim() === '' ? [] : [{ cell: cellAddress(column, row.number), header: headers.get(column) ?? '', text: shortened(text, longestRowText) }];
  }).slice(0, mostCells),
});

const kindOf = (before: number, after: number): CellDifference['kind'] => (before === 0 ? 'added' : after === 0 ? 'removed' : 'changed');
const numberOf = (value: string | undefined): number => (value === undefined || value === '' ? 0 : fingerprintOf([value]));

interface Gathered {
  readonly cells: Record<CellDifference['kind'], number>;
  readonly changedCells: CellDifference[];
  readonly addedRows: RowDifference[];
  readonly removedRows: RowDifference[];
}

/** What both readings need of what is compared. */
interface Work extends Compared {
  readonly changed: ChangedRows;
  /** A number a cell of the changed rows, as they were. */
  readonly oldCells: Float64Array;
  readonly held: Map<number, Row>;
  readonly gathered: Gathered;
}

const visitOld = (work: Work, side: Side): Visit => {
  const { matches: { newOf }, changed: { places, starts }, oldCells, held, gathered, columns } = work;
  const headers = headersOf([...columns.both.map(({ old }) => old), ...columns.removed]);
  return (at, row, { values }) => {
    const now = newOf[at] ?? -1;
    if (now === -1) {
      if (gathered.removedRows.length < mostRowsListed) gathered.removedRows.push(rowDifference(row, side, headers));
      return;
    }
    const place = places[now] ?? -1;
    if (place === -1) return;
    for (let slot = 0; slot < values.length; slot += 1) oldCells[(starts[place] ?? 0) + slot] = numberOf(values[slot]);
    if (held.size < mostHeld) held.set(place, row);
  };
};

/** Where a compared value stands in both sheets. */
const columnsAt = ({ columns }: Work, isData: boolean, slot: number): readonly [number, number] => {
  const pair = columns.both[slot];
  return isData && pair !== undefined ? [pair.old.column, pair.now.column] : [slot, slot];
};

interface Listed {
  readonly kind: CellDifference['kind'];
  readonly name: string;
  readonly header: string;
}

const cellDifference = (before: Row, after: Row, [oldColumn, newColumn]: readonly [number, number], { kind, name, header }: Listed): CellDifference => {
  const [was, is] = shortenedPair(cellText(before, oldColumn), cellText(after, newColumn));
  return {
    kind, row: name, header,
    before: { cell: cellAddress(oldColumn, before.number), text: was }, after: { cell: cellAddress(newColumn, after.number), text: is },
  };
};

const visitNew = (work: Work, side: Side): Visit => {
  const { matches: { oldOf }, changed: { places, starts }, oldCells, held, gathered, columns } = work;
  const headers = headersOf([...columns.both.map(({ now }) => now), ...columns.added]);
  const listed: Record<CellDifference['kind'], number> = { changed: 0, added: 0, removed: 0 };
  return (at, row, { values, isData }) => {
    if (oldOf[at] === -1) {
      if (gathered.addedRows.length < mostRowsListed) gathered.addedRows.push(rowDifference(row, side, headers));
      return;
    }
    const place = places[at] ?? -1;
    if (place === -1) return;
    const before = held.get(place);
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    for (let slot = 0; slot < end - start; slot += 1) {
      const [was, is] = [oldCells[start + slot] ?? 0, numberOf(values[slot])];
      if (was === is) continue;
      const kind = kindOf(was, is);
      gathered.cells[kind] += 1;
      if (before === undefined || listed[kind] >= mostListed) continue;
      listed[kind] += 1;
      const columnsHere = columnsAt(work, isData, slot);
      const about = isData ? { name: shortened(side.nameOf(row)), header: headers.get(columnsHere[1]) ?? '' } : { name: '', header: '' };
      gathered.changedCells.push(cellDifference(before, row, columnsHere, { kind, ...about }));
    }
  };
};

/** Cells of rows that only one sheet has. */
const cellsAlone = ({ filled }: RowIndex, partners: Int32Array): readonly [rows: number, cells: number] => {
  let [rows, cells] = [0, 0];
  for (let at = 0; at < partners.length; at += 1) {
    if (partners[at] !== -1) continue;
    rows += 1;
    cells += filled[at] ?? 0;
  }
  return [rows, cells];
};

const lettersOf = ({ column, header }: { readonly column: number; readonly header: string }) => ({ column: columnLetters(column), header });

const resultOf = ({ now, old, matches, changed, columns, gathered }: Work): SheetDifference => {
  const [added, addedCells] = cellsAlone(now, matches.oldOf);
  const [removed, removedCells] = cellsAlone(old, matches.newOf);
  const { cells, ...lists } = gathered;
  const rows = changed.starts.length - 1;
  return {
    rows: { same: now.rows.length - added - rows, changed: rows, added, removed },
    cells: { changed: cells.changed, added: cells.added + addedCells, removed: cells.removed + removedCells },
    cellsOfRows: { added: addedCells, removed: removedCells },
    columns: { added: columns.added.map(lettersOf), removed: columns.removed.map(lettersOf) },
    ...lists,
  };
};

export interface Collector {
  /** To be called for every row of the old sheet, then for every row of the new one. */
  readonly old: (side: Side) => Visit;
  readonly now: (side: Side) => Visit;
  /** Nothing has to be read a second time. */
  readonly isSame: boolean;
  readonly result: () => SheetDifference;
}

export const openCollector = (compared: Compared): Collector => {
  const changed = changedRows(compared);
  const work: Work = {
    ...compared, changed, oldCells: new Float64Array(changed.starts.at(-1) ?? 0), held: new Map(),
    gathered: { cells: { changed: 0, added: 0, removed: 0 }, changedCells: [], addedRows: [], removedRows: [] },
  };
  const isWhole = compared.old.rows.length === compared.now.rows.length && compared.matches.oldOf.every((at) => at !== -1);
  return {
    old: (side) => visitOld(work, side), now: (side) => visitNew(work, side),
    isSame: changed.starts.length === 1 && isWhole, result: () => resultOf(work),
  };
};
