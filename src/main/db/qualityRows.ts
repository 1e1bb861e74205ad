// The rows the data quality check walks through: reports of a record export some tens of thousands a statement, and the rows of
// agency summaries. Says nothing of what is wrong with them.

import type { Day } from '../../shared/days.ts';
import type { Period } from '../../shared/domain.ts';
import type { SummaryCounts } from '../../shared/quality/summaryFaults.ts';
import type { Source } from './imports.ts';
import { rangesOf, supersededIds, wholeRange, type RowRange } from './recordRows.ts';
import { idRange } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import type { StoredSummary } from './storedSummary.ts';

/** A report as it is walked through. `category`: whether it has one; its title goes no further than a comparison. */
export type QualityRow = readonly [
  id: number, received: Day | null, kindId: number, firstFollowUp: Day | null, completed: Day | null, trackingId: string | null,
  category: 0 | 1, title: string | null,
];

const rowsSql = `SELECT id, received_day, kind_id, first_follow_up_day, completed_day, tracking_id, category_id IS NOT NULL, title
  FROM reports WHERE id BETWEEN @first AND @last`;

export interface QualityRows {
  readonly rows: readonly QualityRow[];
  /** Those of them that do not count, because a newer state came in. */
  readonly superseded: ReadonlySet<number>;
}

const openRanges = (db: Db) => {
  const select = db.prepare<[RowRange]>(rowsSql).raw();
  const superseded = db.prepare<[RowRange], number>(supersededIds).pluck();
  return (range: RowRange): QualityRows => ({ rows: select.all(range) as QualityRow[], superseded: new Set(superseded.all(range)) });
};

/** All reports of a source, range by range. */
export function* qualityRows(db: Db, source: Source, period: Period): Generator<QualityRows> {
  const read = openRanges(db);
  for (const range of rangesOf(wholeRange(db, source, period))) yield read(range);
}

/** Reports completed on one of the days: what is needed to find those of a bulk closing again. */
export function* rowsCompletedOn(db: Db, source: Source, period: Period, days: readonly Day[]): Generator<readonly [id: number, kindId: number, day: Day][]> {
  const select = db.prepare(
    `SELECT id, kind_id, completed_day FROM reports WHERE id BETWEEN @first AND @last
       AND completed_day IN (SELECT value FROM json_each(@days)) AND id NOT IN (${supersededIds})`,
  ).raw();
  const list = JSON.stringify(days);
  for (const range of rangesOf(wholeRange(db, source, period))) yield select.all({ ...range, days: list }) as [number, number, Day][];
}

export interface SummaryEntry extends SummaryCounts {
  readonly id: number;
  readonly name: string;
}

interface SummaryRow extends StoredSummary {
  readonly published_follow_up: number | null;
  readonly published_completion: number | null;
}

const entryOf = (row: SummaryRow): SummaryEntry => ({
  id: row.id, name: row.name, received: row.received,
  states: {
    unverified: row.unverified, forwarded: row.forwarded, onHold: row.on_hold, waiting: row.waiting, inProcess: row.in_process,
    completed: row.completed, archived: row.archived, blocked: row.blocked,
  },
  followedUp: row.followed_up, publishedFollowUp: row.published_follow_up, publishedCompletion: row.published_completion, meanDays: row.mean_days,
});

/** The rows of an agency summary; there are some hundreds. */
export const summaryEntries = (db: Db, importId: number): SummaryEntry[] =>
  db.prepare<[number, number], SummaryRow>(
    `SELECT agency_names.name AS name, summaries.* FROM summaries JOIN agency_names ON agency_names.id = name_id
     WHERE summaries.id BETWEEN ? AND ? ORDER BY summaries.id`,
  ).all(...idRange(importId)).map(entryOf);
