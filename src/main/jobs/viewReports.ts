// Finds and orders the reports a person asked for, once, as a list of ids. Columns and operators are looked up here; what comes
// from the window is only ever bound as a value.

import type { CallInput } from '../../shared/contract.ts';
import { closers, reportStates } from '../../shared/domain.ts';
import { agencyFinder, directoryOf, type AgencyFinder, type Directory } from '../db/agencies.ts';
import { classCodes } from '../db/codes.ts';
import { readDictionary } from '../db/dictionary.ts';
import { listPeriods } from '../db/periods.ts';
import { orderIds, type SortKey } from '../db/reportOrder.ts';
import { rowId, rowOf } from '../db/rowIds.ts';
import type { Db } from '../db/sqlite.ts';
import { statusMeanings } from '../db/statuses.ts';
import { trackingKey } from '../db/trackingKeys.ts';
import { breathe, type JobHooks } from './hooks.ts';

type Request = CallInput<'report.view.start'>;
type Filter = Request['filter'];
type Column = NonNullable<Request['sort']>['column'];

const rowsPerStatement = 50_000;

interface RecordImport {
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
  readonly plan: string;
}

const importsFor = (db: Db, period: string | null): RecordImport[] =>
  db.prepare<[{ period: string | null }], RecordImport>(
    `SELECT id, file_name AS file, sheet, plan FROM imports WHERE state = 'current' AND layout = 'records'
       AND (@period IS NULL OR EXISTS (SELECT 1 FROM import_periods WHERE import_id = imports.id AND period = @period)) ORDER BY id`,
  ).all({ period });

const titleAgency = ({ plan }: RecordImport): string | null =>
  (JSON.parse(plan) as { titleFacts: { agency: string | null } }).titleFacts.agency;

/** What a filter or order needs beside the report itself. */
interface Known {
  readonly directory: Directory;
  readonly names: ReadonlyMap<number, string>;
  readonly categories: ReadonlyMap<number, string>;
  readonly meanings: ReturnType<typeof statusMeanings>;
}

const knownFor = (db: Db, period: string | null): Known => ({
  directory: directoryOf(db, period === null ? listPeriods(db).map(({ code }) => code) : [period]),
  names: readDictionary(db, 'agencies'), categories: readDictionary(db, 'categories'), meanings: statusMeanings(db),
});

const idsWhere = <T>(entries: ReadonlyMap<number, T>, test: (value: T) => boolean): string =>
  JSON.stringify([...entries].filter(([, value]) => test(value)).map(([id]) => id));

const conditions = {
  search: `(tracking_id LIKE @like ESCAPE '\\' OR title LIKE @like ESCAPE '\\' OR unit_id IN (SELECT value FROM json_each(@named))
    OR parent_id IN (SELECT value FROM json_each(@named)))`,
  status: 'status_id IN (SELECT value FROM json_each(@statuses))',
  class: 'class = @class',
} as const;

const whereOf = (filter: Filter): string =>
  [
    'id BETWEEN @first AND @last',
    ...(filter.search === '' ? [] : [conditions.search]),
    ...(filter.status === null ? [] : [conditions.status]),
    ...(filter.class === null ? [] : [conditions.class]),
  ].join(' AND ');

const valuesOf = (filter: Filter, { names, meanings }: Known): Record<string, string | number> => ({
  ...(filter.search === '' ? {} : {
    like: `%${filter.search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
    named: idsWhere(names, (name) => name.toLowerCase().includes(filter.search.toLowerCase())),
  }),
  ...(filter.status === null ? {} : { statuses: idsWhere(meanings, ({ status }) => status === filter.status) }),
  ...(filter.class === null ? {} : { class: classCodes[filter.class] }),
});

/** The stored column an order reads; orders by place need none. */
const stored: Readonly<Record<Column, string>> = {
  trackingId: 'tracking_id', receivedDate: 'received_day', agency: 'NULL', unit: 'unit_id', status: 'status_id', closedBy: 'status_id',
  class: 'class', category: 'category_id', title: 'title', firstFollowUpDate: 'first_follow_up_day', completedDate: 'completed_day',
  file: 'NULL', sheet: 'NULL', row: 'NULL',
};

interface Row {
  readonly id: number;
  readonly unit: number | null;
  readonly parent: number | null;
  readonly value: number | string | null;
}

const folded = (text: string | null | undefined): string | null => text?.toLowerCase() ?? null;
const byNumber = ({ value }: Row): SortKey => value;

const keyReaders = (known: Known, { file, sheet }: RecordImport, find: AgencyFinder): Record<Column, (row: Row) => SortKey> => {
  const text = (entries: ReadonlyMap<number, string>) => ({ value }: Row): SortKey => folded(entries.get(Number(value)));
  const meaning = ({ value }: Row) => known.meanings.get(Number(value));
  const place = (list: readonly string[], value: string | null | undefined): number | null =>
    value === null || value === undefined ? null : list.indexOf(value);
  return {
    trackingId: ({ value }) => (value === null ? null : Math.max(0, trackingKey(String(value))) || folded(String(value))),
    receivedDate: byNumber, firstFollowUpDate: byNumber, completedDate: byNumber, class: byNumber,
    title: ({ value }) => folded(value === null ? null : String(value)),
    unit: text(known.names), category: text(known.categories),
    agency: ({ unit, parent }) => folded(find(unit, parent)?.name),
    status: (row) => place(reportStates, meaning(row)?.status),
    closedBy: (row) => place(closers, meaning(row)?.closedBy),
    file: () => file, sheet: () => sheet, row: ({ id }) => rowOf(id),
  };
};

const lastId = (db: Db, importId: number): number =>
  db.prepare<[number, number], number>('SELECT id FROM reports WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1').pluck()
    .get(rowId(importId, 0), rowId(importId + 1, 0) - 1) ?? 0;

interface Found {
  readonly ids: number[];
  readonly keys: SortKey[];
}

/** Reads one import in steps, so that calls are answered in between. */
const readImport = async (db: Db, request: Request, known: Known, source: RecordImport, found: Found, hooks: JobHooks): Promise<void> => {
  const { filter, sort } = request;
  const column = sort?.column ?? 'row';
  const find = agencyFinder(known.directory, known.names, titleAgency(source));
  const keyOf = keyReaders(known, source, find)[column];
  const wanted = filter.agency === null ? null : known.directory.keyOf(filter.agency);
  const select = db.prepare<[Record<string, string | number>], Row>(
    `SELECT id, unit_id AS unit, parent_id AS parent, ${stored[column]} AS value FROM reports WHERE ${whereOf(filter)} ORDER BY id`,
  );
  const last = lastId(db, source.id);
  for (let first = rowId(source.id, 0); first <= last; first += rowsPerStatement) {
    hooks.checkCancelled();
    for (const row of select.all({ ...valuesOf(filter, known), first, last: first + rowsPerStatement - 1 })) {
      if (wanted !== null && find(row.unit, row.parent)?.key !== wanted) continue;
      found.ids.push(row.id);
      if (sort !== null) found.keys.push(keyOf(row));
    }
    hooks.progress(found.ids.length, null, { code: 'orderingReports', params: {} });
    await breathe();
  }
};

/** The ids of the reports a person asked for, in their order. */
export const buildReportView = async (db: Db, request: Request, hooks: JobHooks): Promise<Float64Array> => {
  const known = knownFor(db, request.filter.period);
  const found: Found = { ids: [], keys: [] };
  for (const source of importsFor(db, request.filter.period)) await readImport(db, request, known, source, found, hooks);
  hooks.checkCancelled();
  return request.sort === null ? Float64Array.from(found.ids) : orderIds(found.ids, found.keys, request.sort.descending);
};
