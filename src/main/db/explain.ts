// From an agency's figures of a period back to the files, sheets and rows they come from.

import type { CallOutput } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { columnLetters } from '../../shared/tabular/cells.ts';
import type { Layout, SheetPlan } from '../../shared/tabular/plan.ts';
import { agencyFinder, directoryOf, type Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import { sourcesOf, type Source } from './imports.ts';
import { readKinds, type ReportKind } from './reportKinds.ts';
import { idRange, rowOf, rowOfPart } from './rowIds.ts';
import type { Db } from './sqlite.ts';
import { periodInputs } from './tallies.ts';

type Explanation = CallOutput<'agency.explain'>;

/** `12-2138`, `3, 7-9`: row numbers in ascending order. */
export const rowRanges = (rows: Iterable<number>): string => {
  const ranges: string[] = [];
  let [first, last] = [0, -1];
  const close = (): void => {
    if (last >= first) ranges.push(first === last ? String(first) : `${first}-${last}`);
  };
  for (const row of rows) {
    if (row !== last + 1) {
      close();
      first = row;
    }
    last = row;
  }
  close();
  return ranges.join(', ');
};

const columnsOf = (plan: SheetPlan): Record<string, string> =>
  Object.fromEntries(plan.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, columnLetters(column)]])));

/** Where each layout's rows are, and the column that says whose they are. */
const places: Readonly<Partial<Record<Layout, { readonly table: string; readonly column: string }>>> = {
  records: { table: 'reports', column: 'kind_id' },
  agencySummary: { table: 'summaries', column: 'name_id' },
  statusSummary: { table: 'status_counts', column: 'name_id' },
};

/** What is looked up once for all sources. */
interface Known {
  readonly directory: Directory;
  readonly names: ReadonlyMap<number, string>;
  readonly kinds: ReadonlyMap<number, ReportKind>;
}

/** The kinds (or names) of a source that stand for an agency: few, where its rows may be a million. */
const standingFor = ({ layout, plan }: Source, { directory, names, kinds }: Known, key: string): number[] => {
  if (layout !== 'records') {
    const find = agencyFinder(directory, names, null);
    return [...names.keys()].filter((id) => find(id, null)?.key === key);
  }
  const find = agencyFinder(directory, names, plan.titleFacts.agency);
  return [...kinds].filter(([, { unitId, parentId }]) => find(unitId, parentId)?.key === key).map(([id]) => id);
};

const rowsOf = (db: Db, source: Source, known: Known, key: string): string => {
  const place = places[source.layout];
  if (place === undefined) return '';
  const select = db.prepare<[number, number, string], number>(
    `SELECT id FROM ${place.table} WHERE id BETWEEN ? AND ? AND ${place.column} IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).pluck();
  const ids = select.all(...idRange(source.id), JSON.stringify(standingFor(source, known, key)));
  const rows = source.layout === 'statusSummary' ? [...new Set(ids.map(rowOfPart))].toSorted((a, b) => a - b) : ids.map(rowOf);
  return rowRanges(rows);
};

/** Throws `agency.unknown` for one the period does not know. Every row handed in for the agency is named, whichever evidence scores. */
export const explainAgency = (db: Db, name: string, period: string): Explanation => {
  const directory = directoryOf(db, [period]);
  const key = directory.keyOf(name);
  const agencies = periodInputs(db, period).agencies;
  const agency = agencies.find((entry) => entry.key === key) ?? agencies.find((entry) => entry.key === name);
  if (agency === undefined) throw new AppError('agency.unknown', { agency: name });
  const known: Known = { directory, names: readDictionary(db, 'agencies'), kinds: readKinds(db) };
  return {
    agency: agency.name, period, figures: { ...agency.tally },
    sources: sourcesOf(db, period).flatMap((source) => {
      const rows = rowsOf(db, source, known, agency.key);
      if (rows === '') return [];
      const { id, file, sha256, sheet, layout, plan } = source;
      return [{ importId: id, file, sha256, sheet, layout, rows, columns: columnsOf(plan) }];
    }),
  };
};
