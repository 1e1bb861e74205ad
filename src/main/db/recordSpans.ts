// Where an agency's reports stand in each record sheet, from its first row to its last, and how many that sheet itself gives it.
// Asked for only where a difference is to be said: it walks through the reports once more.

import type { Period } from '../../shared/domain.ts';
import { cellAddress } from '../../shared/tabular/cells.ts';
import { agencyFinder, type Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import type { Source } from './imports.ts';
import { inWindow, rangesOf, wholeRange } from './recordRows.ts';
import { readKinds } from './reportKinds.ts';
import { rowOf } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { statusMeanings } from './statuses.ts';

/** What one sheet has of one agency. Rows in the window count, each Tracking ID of the sheet once, whatever other files say. */
export interface RecordSpan {
  readonly source: Source;
  received: number;
  completed: number;
  from: number;
  to: number;
}

const spanSql = `SELECT kind_id, count(*), min(id), max(id) FROM reports WHERE id BETWEEN @first AND @last AND ${inWindow}
  AND id NOT IN (SELECT report FROM superseded WHERE period = @period AND report BETWEEN @first AND @last AND by_import = @own)
  GROUP BY kind_id`;

type SpanRow = readonly [kindId: number, rows: number, first: number, last: number];

/** By agency key, sheet by sheet in the order of the sources. */
export type RecordSpans = ReadonlyMap<string, readonly RecordSpan[]>;

const spansOf = (db: Db, period: Period, sources: readonly Source[], directory: Directory): RecordSpans => {
  const [names, kinds, meanings] = [readDictionary(db, 'agencies'), readKinds(db), statusMeanings(db)];
  const select = db.prepare(spanSql).raw();
  const found = new Map<string, RecordSpan[]>();
  for (const source of sources.filter(({ layout }) => layout === 'records')) {
    const find = agencyFinder(directory, names, source.plan.titleFacts.agency);
    const take = ([kindId, rows, first, last]: SpanRow): void => {
      const kind = kinds.get(kindId);
      const agency = kind === undefined ? null : find(kind.unitId, kind.parentId);
      if (agency === null) return;
      const spans = found.get(agency.key) ?? [];
      found.set(agency.key, spans);
      let span = spans.at(-1);
      if (span?.source !== source) {
        span = { source, received: 0, completed: 0, from: rowOf(first), to: rowOf(last) };
        spans.push(span);
      }
      span.received += rows;
      if (meanings.get(kind?.statusId ?? 0)?.status === 'completed') span.completed += rows;
      span.from = Math.min(span.from, rowOf(first));
      span.to = Math.max(span.to, rowOf(last));
    };
    for (const range of rangesOf(wholeRange(db, source, period))) {
      for (const row of select.all({ ...range, own: source.id }) as SpanRow[]) take(row);
    }
  }
  return found;
};

/** Walked through when first asked, and once. */
export const lazySpans = (db: Db, period: Period, sources: readonly Source[], directory: Directory): (() => RecordSpans) => {
  let known: RecordSpans | null = null;
  return () => {
    known ??= spansOf(db, period, sources, directory);
    return known;
  };
};

const mostSheets = 3;

const spanText = ({ source: { file, sheet, plan }, from, to }: RecordSpan): string => {
  const column = plan.columns.find(({ field }) => field === 'trackingId')?.column ?? 0;
  return `${file} ${sheet}!${cellAddress(column, from)}:${cellAddress(column, to)}`;
};

/** `laporan.xlsx Laporan!A2:A283`, the first few of them. */
export const spansText = (spans: readonly RecordSpan[]): string =>
  spans.slice(0, mostSheets).map(spanText).join('; ') + (spans.length > mostSheets ? ` (+${spans.length - mostSheets})` : '');
