// Which rows of a record export belong to a period, and how they are walked through: a hundred thousand rows a statement, so that
// none runs long. Says nothing of what the rows mean.

import type { Period } from '../../shared/domain.ts';
import { dayOfIso } from '../../shared/days.ts';
import type { Source } from './imports.ts';
import { rowId } from './rowIds.ts';
import type { Db } from './sqlite.ts';

const rowsPerStatement = 100_000;

/** A sheet without any date of receipt cannot say otherwise: its reports are the period's it was handed in for. */
export const inWindow = '(received_day BETWEEN @from AND @to OR @undated)';

/** Keeps to the kinds of report asked for, `@kinds`: a JSON list of their numbers. */
export const ofKinds = 'kind_id IN (SELECT value FROM json_each(@kinds))';

/** Reports of a range of which a current import holds a newer state for the period. */
export const supersededIds = `SELECT report FROM superseded JOIN imports ON imports.id = by_import AND imports.state = 'current'
  WHERE period = @period AND report BETWEEN @first AND @last`;

/** Whether no column of a source says when its reports came in. */
export const isUndated = ({ plan }: Source): boolean =>
  !plan.columns.some(({ field }) => field === 'receivedDate' || field === 'receivedUnix');

const lastRowOf = (db: Db, importId: number): number =>
  db.prepare<[number, number], number>('SELECT id FROM reports WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1').pluck()
    .get(rowId(importId, 0), rowId(importId + 1, 0) - 1) ?? rowId(importId, 0);

/** What the statements of this file and its users are bound to. */
export interface RowRange {
  readonly period: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly asAt: number | null;
  readonly undated: 0 | 1;
  readonly first: number;
  readonly last: number;
}

/** All rows of a source in one range. */
export const wholeRange = (db: Db, source: Source, period: Period): RowRange => ({
  period: period.code, from: dayOfIso(period.from), to: dayOfIso(period.to), asAt: dayOfIso(period.asAt),
  undated: isUndated(source) ? 1 : 0, first: rowId(source.id, 0), last: lastRowOf(db, source.id),
});

/** The same rows in ranges of a bounded size. */
export function* rangesOf(whole: RowRange): Generator<RowRange> {
  for (let { first } = whole; first <= whole.last; first += rowsPerStatement) yield { ...whole, first, last: first + rowsPerStatement - 1 };
}
