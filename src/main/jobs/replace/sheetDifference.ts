// Compares the sheet an import came from with the one that is to replace it. Both are read as streams: the new one is indexed while its
// rows are taken in, the old one from the kept original; where they differ both are read a second time for their cells.

import { openCollector, type Visit } from '../../../shared/difference/collect.ts';
import { pairColumns, type PairedColumns } from '../../../shared/difference/columns.ts';
import type { SheetDifference } from '../../../shared/difference/difference.ts';
import { matchRows } from '../../../shared/difference/matchRows.ts';
import { openRowIndex, type RowIndex, type RowIndexer } from '../../../shared/difference/rowIndex.ts';
import { openSide, type Side } from '../../../shared/difference/side.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Row } from '../../../shared/tabular/cells.ts';
import type { RowRole, SheetPlan } from '../../../shared/tabular/plan.ts';
import type { ReadingContext } from '../../../shared/tabular/rows.ts';
import type { SpreadsheetFile } from '../../readers/types.ts';
import { breathe, type JobHooks } from '../hooks.ts';
import { readSheetBy, type RowSink } from '../readSheet.ts';

export type AgencyKey = (name: string) => string;

/** The new sheet as it was indexed while it came in. */
export interface Indexed {
  readonly index: RowIndex;
  readonly columns: PairedColumns;
  readonly plan: SheetPlan;
}

const sideOf = (which: 'old' | 'now', plan: SheetPlan, { both }: PairedColumns, agencyKey: AgencyKey): Side =>
  openSide(plan, both.map((pair) => ({ column: pair[which], field: pair.now.field ?? pair.old.field })), agencyKey);

/** Indexes the new sheet's rows as they go by; `result` once they all have. Throws when no row was read. */
export const indexWhileRead = (old: SheetPlan, agencyKey: AgencyKey): RowSink & { readonly result: () => Indexed } => {
  let state: { readonly side: Side; readonly index: RowIndexer; readonly columns: PairedColumns; readonly plan: SheetPlan } | null = null;
  return {
    begin: (plan) => {
      const columns = pairColumns(old, plan);
      state = { side: sideOf('now', plan, columns, agencyKey), index: openRowIndex(), columns, plan };
    },
    take: (row, { role }) => {
      const read = state?.side.read(row, role) ?? null;
      if (read !== null) state?.index.add(row.number, read);
    },
    result: () => {
      if (state === null) throw new AppError('internal');
      return state;
    },
  };
};

/** One of the two files, opened, and how its sheet is read. */
export interface SheetToCompare {
  readonly file: SpreadsheetFile;
  readonly index: number;
  readonly name: string;
  readonly plan: SheetPlan;
}

const walk = async (
  { file, index: sheet, name, plan }: SheetToCompare, context: ReadingContext, hooks: JobHooks, take: (row: Row, role: RowRole) => void,
): Promise<void> => {
  const onProgress = (done: number, total: number): void => hooks.progress(done, total, { code: 'comparing', params: { file: name } });
  const sink: RowSink = { begin: () => undefined, take: (row, { role }) => take(row, role) };
  await readSheetBy(plan, { file, sheet, context }, sink, { onProgress, checkCancelled: hooks.checkCancelled });
};

/** Walks the rows that stand in an index, each with its place there. */
const visiting = (side: Side, index: RowIndex, visit: Visit): ((row: Row, role: RowRole) => void) => {
  let at = 0;
  return (row, role) => {
    if (index.rows[at] !== row.number) return;
    const read = side.read(row, role);
    if (read !== null) visit(at, row, read);
    at += 1;
  };
};

export interface ToCompare {
  readonly old: SheetToCompare;
  readonly now: SheetToCompare;
  readonly indexed: Indexed;
  readonly agencyKey: AgencyKey;
  readonly context: ReadingContext;
}

/** Throws what the readers throw and `job.cancelled`. */
export const sheetDifference = async ({ old, now, indexed, agencyKey, context }: ToCompare, hooks: JobHooks): Promise<SheetDifference> => {
  const { columns, index, plan } = indexed;
  const oldSide = sideOf('old', old.plan, columns, agencyKey);
  const oldIndex = openRowIndex();
  await walk(old, context, hooks, (row, role) => {
    const read = oldSide.read(row, role);
    if (read !== null) oldIndex.add(row.number, read);
  });
  await breathe();
  const collector = openCollector({ old: oldIndex, now: index, columns, matches: matchRows(oldIndex, index) });
  if (collector.isSame) return collector.result();
  await walk(old, context, hooks, visiting(oldSide, oldIndex, collector.old(oldSide)));
  // Under the plan it was indexed by, whatever all values together decided since.
  const newSide = sideOf('now', plan, columns, agencyKey);
  await walk({ ...now, plan }, context, hooks, visiting(newSide, index, collector.now(newSide)));
  return collector.result();
};
