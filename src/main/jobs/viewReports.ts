// Finds and orders the reports a person asked for, once, as a list of ids. Columns and operators are looked up here; what comes
// from the window is only ever bound as a value.

import type { CallInput } from '../../shared/contract.ts';
import { closers, reportClasses, reportStates } from '../../shared/domain.ts';
import { agencyFinder, directoryOf, type AgencyFinder, type Directory } from '../db/agencies.ts';
import { readDictionary } from '../db/dictionary.ts';
import { listPeriods } from '../db/periods.ts';
import { readKinds, type ReportKind } from '../db/reportKinds.ts';
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
  readonly kinds: ReadonlyMap<number, ReportKind>;
}

const knownFor = (db: Db, period: string | null): Known => ({
  directory: directoryOf(db, period === null ? listPeriods(db).map(({ code }) => code) : [period]),
  names: readDictionary(db, 'agencies'), categories: readDictionary(db, 'categories'), meanings: statusMeanings(db),
  kinds: readKinds(db),
});

const idsWhere = <T>(entries: ReadonlyMap<number, T>, test: (value: T) => boolean): string =>
  JSON.stringify([...entries].filter(([, value]) => test(value)).map(([id]) => id));

const conditions = {
  search: `(tracking_id LIKE @like ESCAPE '\\' OR title LIKE @like ESCAPE '\\' OR kind_id IN (SELECT value FROM json_each(@named)))`,
  kind: 'kind_id IN (SELECT value FROM json_each(@kinds))',
} as const;

/** A status, a class and an agency are all matters of the report's kind. */
const asksForKinds = (filter: Filter): boolean => filter.status !== null || filter.class !== null || filter.agency !== null;

const whereOf = (filter: Filter): string =>
  [
    'id BETWEEN @first AND @last',
    ...(filter.search === '' ? [] : [conditions.search]),
    ...(asksForKinds(filter) ? [conditions.kind] : []),
  ].join(' AND ');

const namesSay = ({ names }: Known, search: string): ((kind: ReportKind) => boolean) => {
  const wanted = search.toLowerCase();
  const says = (id: number | null): boolean => id !== null && (names.get(id) ?? '').toLowerCase().includes(wanted);
  return ({ unitId, parentId }) => says(unitId) || says(parentId);
};

const isWanted = (filter: Filter, { directory, meanings }: Known, find: AgencyFinder): ((kind: ReportKind) => boolean) => {
  const agency = filter.agency === null ? null : directory.keyOf(filter.agency);
  return (kind) => (filter.status === null || meanings.get(kind.statusId ?? 0)?.status === filter.status)
    && (filter.class === null || kind.class === filter.class)
    && (agency === null || find(kind.unitId, kind.parentId)?.key === agency);
};

const valuesOf = (filter: Filter, known: Known, find: AgencyFinder): Record<string, string> => ({
  ...(filter.search === '' ? {} : {
    like: `%${filter.search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`, named: idsWhere(known.kinds, namesSay(known, filter.search)),
  }),
  ...(asksForKinds(filter) ? { kinds: idsWhere(known.kinds, isWanted(filter, known, find)) } : {}),
});

/** The stored column an order reads; orders by place need none. */
const stored: Readonly<Record<Column, string>> = {
  trackingId: 'tracking_id', receivedDate: 'received_day', agency: 'kind_id', unit: 'kind_id', status: 'kind_id', closedBy: 'kind_id',
  class: 'kind_id', category: 'category_id', title: 'title', firstFollowUpDate: 'first_follow_up_day', completedDate: 'completed_day',
  file: 'NULL', sheet: 'NULL', row: 'NULL',
};

interface Row {
  readonly id: number;
  readonly value: number | string | null;
}

const folded = (text: string | null | undefined): string | null => text?.toLowerCase() ?? null;
const byNumber = ({ value }: Row): SortKey => value;

/** The key each kind sorts by, worked out once a kind. */
const byKind = ({ kinds }: Known, keyOf: (kind: ReportKind) => SortKey) => {
  const keys = new Map([...kinds].map(([id, kind]) => [id, keyOf(kind)]));
  return ({ value }: Row): SortKey => keys.get(Number(value)) ?? null;
};

const placeIn = (list: readonly string[], word: string | null | undefined): number | null =>
  (word === null || word === undefined ? null : list.indexOf(word));

const keyReader = (column: Column, known: Known, { file, sheet }: RecordImport, find: AgencyFinder): ((row: Row) => SortKey) => {
  const meaning = ({ statusId }: ReportKind) => known.meanings.get(statusId ?? 0);
  switch (column) {
    case 'trackingId': return ({ value }) => (value === null ? null : Math.max(0, trackingKey(String(value))) || folded(String(value)));
    case 'title': return ({ value }) => folded(value === null ? null : String(value));
    case 'category': return ({ value }) => folded(known.categories.get(Number(value)));
    case 'unit': return byKind(known, ({ unitId }) => folded(known.names.get(unitId ?? 0)));
    case 'agency': return byKind(known, ({ unitId, parentId }) => folded(find(unitId, parentId)?.name));
    case 'status': return byKind(known, (kind) => placeIn(reportStates, meaning(kind)?.status));
    case 'closedBy': return byKind(known, (kind) => placeIn(closers, meaning(kind)?.closedBy));
    case 'class': return byKind(known, (kind) => placeIn(reportClasses, kind.class));
    case 'file': return () => file;
    case 'sheet': return () => sheet;
    case 'row': return ({ id }) => rowOf(id);
    default: return byNumber;
  }
};

const lastId = (db: Db, importId: number): number =>
  db.prepare<[number, number], number>('SELECT id FROM reports WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1').pluck()
    .get(rowId(importId, 0), rowId(importId + 1, 0) - 1) ?? 0;

interface Found {
  readonly ids: number[];
  readonly keys: SortKey[];
}

/** Reads one import in steps, so that calls are answered in between. */
const readImport = async (
  db: Db, request: Request, known: Known, source: RecordImport, found: Found, hooks: JobHooks, only: ReadonlySet<number> | null,
): Promise<void> => {
  const { filter, sort } = request;
  const column = sort?.column ?? 'row';
  const find = agencyFinder(known.directory, known.names, titleAgency(source));
  const keyOf = keyReader(column, known, source, find);
  const select = db.prepare<[Record<string, string | number>], Row>(
    `SELECT id, ${stored[column]} AS value FROM reports WHERE ${whereOf(filter)} ORDER BY id`,
  );
  const values = valuesOf(filter, known, find);
  const last = lastId(db, source.id);
  for (let first = rowId(source.id, 0); first <= last; first += rowsPerStatement) {
    hooks.checkCancelled();
    for (const row of select.all({ ...values, first, last: first + rowsPerStatement - 1 })) {
      if (only !== null && !only.has(row.id)) continue;
      found.ids.push(row.id);
      if (sort !== null) found.keys.push(keyOf(row));
    }
    hooks.progress(found.ids.length, null, { code: 'orderingReports', params: {} });
    await breathe();
  }
};

/** The ids of the reports a person asked for, in their order; without one in that of `only`, which narrows them to a list. */
export const buildReportView = async (db: Db, request: Request, hooks: JobHooks, only: Float64Array | null = null): Promise<Float64Array> => {
  const known = knownFor(db, request.filter.period);
  const found: Found = { ids: [], keys: [] };
  const wanted = only === null ? null : new Set(only);
  for (const source of importsFor(db, request.filter.period)) await readImport(db, request, known, source, found, hooks, wanted);
  hooks.checkCancelled();
  if (request.sort === null && only !== null) {
    const kept = new Set(found.ids);
    return only.filter((id) => kept.has(id));
  }
  return request.sort === null ? Float64Array.from(found.ids) : orderIds(found.ids, found.keys, request.sort.descending);
};
