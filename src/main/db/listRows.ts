// Where an agency's counts stand in a long list, which gives it several rows: from the first to the last of them.

import { cellAddress } from '../../shared/tabular/cells.ts';
import type { Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import type { Source } from './imports.ts';
import { idRange, rowOfPart } from './rowIds.ts';
import type { Db } from './sqlite.ts';

/** The numbers of the names that stand for each agency. */
const nameIds = (db: Db, directory: Directory): ReadonlyMap<string, readonly number[]> => {
  const ids = new Map<string, number[]>();
  for (const [id, name] of readDictionary(db, 'agencies')) {
    const key = directory.resolve({ unit: name, parent: null, title: null })?.key;
    if (key !== undefined) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
};

/** `D2:D14`, in the columns of the counts; null where the source is no long list or has nothing of the agency. */
export type ListRange = (source: Source, agency: string) => string | null;

/** Names are looked up once, when the first range is asked for. */
export const openListRanges = (db: Db, directory: Directory): ListRange => {
  let names: ReadonlyMap<string, readonly number[]> | null = null;
  const select = db.prepare<[number, number, string], number>(
    'SELECT id FROM status_counts WHERE id BETWEEN ? AND ? AND name_id IN (SELECT value FROM json_each(?))',
  ).pluck();
  return ({ id, layout, plan }, agency) => {
    if (layout !== 'statusSummary') return null;
    names ??= nameIds(db, directory);
    const rows = select.all(...idRange(id), JSON.stringify(names.get(agency) ?? [])).map(rowOfPart);
    if (rows.length === 0) return null;
    const [first, last] = rows.reduce<[number, number]>(([least, most], row) => [Math.min(least, row), Math.max(most, row)], [Infinity, 0]);
    const columns = plan.columns.filter(({ field }) => field === 'count' || field === 'wideCount').map(({ column }) => column);
    return `${cellAddress(columns[0] ?? 0, first)}:${cellAddress(columns.at(-1) ?? 0, last)}`;
  };
};
