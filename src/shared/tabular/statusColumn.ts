// Looks status words up on a project's map and counts those that are on none: they block the import until a person says what
// they mean.

import type { Closer, ReportState } from '../domain.ts';
import { cellAddress } from './cells.ts';
import type { FaultWatch, Findings } from './findings.ts';
import type { SheetInspection } from './plan.ts';
import type { ReadingContext } from './rows.ts';
import { statusKey } from './statuses.ts';

export interface StatusMeaning {
  readonly status: ReportState | null;
  readonly closedBy: Closer | null;
}

export interface StatusColumn {
  readonly read: (word: string, row: number) => StatusMeaning;
  /** Words on no map, and how many cells were empty. */
  readonly finish: (findings: Findings) => SheetInspection['unknownStatuses'];
}

interface Known extends StatusMeaning { readonly unknown: { readonly word: string; readonly row: number; count: number } | null }

const unspecified: StatusMeaning = { status: null, closedBy: null };

export const openStatusColumn = (statuses: ReadingContext['statuses'], column: number, mark: FaultWatch): StatusColumn => {
  const known = new Map<string, Known>();
  const unknown = new Map<string, NonNullable<Known['unknown']>>();
  let empty = 0;
  let firstEmpty = 0;
  const meet = (word: string, row: number): Known => {
    const key = statusKey(word);
    const meaning = statuses.get(key);
    if (meaning !== undefined) return { ...meaning, unknown: null };
    const counter = unknown.get(key) ?? { word, row, count: 0 };
    unknown.set(key, counter);
    return { ...unspecified, unknown: counter };
  };
  return {
    read: (word, row) => {
      if (word === '') {
        empty += 1;
        firstEmpty ||= row;
        mark('noStatus', 'warning', { column, row }, {});
        return unspecified;
      }
      let meaning = known.get(word);
      if (meaning === undefined) {
        meaning = meet(word, row);
        known.set(word, meaning);
      }
      if (meaning.unknown !== null) {
        meaning.unknown.count += 1;
        mark('unknownStatus', 'blocking', { column, row }, { word });
      }
      return meaning;
    },
    finish: (findings) => {
      for (const { word, row, count } of unknown.values()) findings.add('unknownStatus', 'blocking', { column, row }, { word, count });
      if (empty > 0) findings.add('noStatus', 'warning', { column, row: firstEmpty }, { count: empty });
      return [...unknown.values()].map(({ word, row, count }) => ({ word, count, cell: cellAddress(column, row) }));
    },
  };
};
