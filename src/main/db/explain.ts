// From an agency's figures of a period back to the files, sheets and rows they come from.

import type { CallOutput } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { columnLetters } from '../../shared/tabular/cells.ts';
import type { SheetPlan } from '../../shared/tabular/plan.ts';
import { agencyFinder, directoryOf, type Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import { sourcesOf, type Source } from './imports.ts';
import { idRange, rowOf } from './rowIds.ts';
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

const nameColumns = { agencySummary: 'summaries', statusSummary: 'status_counts' } as const;

interface NamedRow {
  readonly id: number;
  readonly unit: number | null;
  readonly parent: number | null;
}

const rowsFrom = (db: Db, { layout }: Source): ((from: number, to: number) => IterableIterator<NamedRow>) => {
  const columns = layout === 'records'
    ? 'reports.id, nullif(unit_id, 0) AS unit, nullif(parent_id, 0) AS parent FROM reports JOIN report_kinds AS kinds ON kinds.id = kind_id'
    : `places.id, name_id AS unit, NULL AS parent FROM ${nameColumns[layout as keyof typeof nameColumns]} AS places`;
  const table = layout === 'records' ? 'reports' : 'places';
  const select = db.prepare<[number, number], NamedRow>(`SELECT ${columns} WHERE ${table}.id BETWEEN ? AND ? ORDER BY ${table}.id`);
  return (from, to) => select.iterate(from, to);
};

function* rowsOf(db: Db, source: Source, directory: Directory, names: ReadonlyMap<number, string>, key: string): Generator<number> {
  const title = source.layout === 'records' ? source.plan.titleFacts.agency : null;
  const find = agencyFinder(directory, names, title);
  for (const { id, unit, parent } of rowsFrom(db, source)(...idRange(source.id))) {
    if (find(unit, parent)?.key === key) yield rowOf(id);
  }
}

/** Throws `agency.unknown` for one the period does not know. Every row handed in for the agency is named, whichever evidence scores. */
export const explainAgency = (db: Db, name: string, period: string): Explanation => {
  const directory = directoryOf(db, [period]);
  const key = directory.keyOf(name);
  const agencies = periodInputs(db, period).agencies;
  const agency = agencies.find((entry) => entry.key === key) ?? agencies.find((entry) => entry.key === name);
  if (agency === undefined) throw new AppError('agency.unknown', { agency: name });
  const names = readDictionary(db, 'agencies');
  const sources = sourcesOf(db, period).filter(({ layout }) => layout === 'records' || Object.hasOwn(nameColumns, layout));
  return {
    agency: agency.name, period, figures: { ...agency.tally },
    sources: sources.flatMap((source) => {
      const rows = rowRanges(rowsOf(db, source, directory, names, agency.key));
      if (rows === '') return [];
      const { id, file, sha256, sheet, layout, plan } = source;
      return [{ importId: id, file, sha256, sheet, layout, rows, columns: columnsOf(plan) }];
    }),
  };
};
