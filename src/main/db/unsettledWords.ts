// Status words on no map, met while a period is counted: the decision they rested on may have been undone since their sheet came in.
// Their reports count without a state, and never without a finding that says so.

import { statusKey } from '../../shared/tabular/statuses.ts';
import { readDictionary } from './dictionary.ts';
import { openNobodys, type Nobodys } from './nobodys.ts';
import type { Db } from './sqlite.ts';
import { statusMap } from './statuses.ts';
import type { PeriodFinding } from './tallies.ts';

interface Met {
  readonly importId: number;
  readonly word: string;
  rows: number;
}

const unmappedWords = (db: Db): ReadonlyMap<number, string> => {
  const map = statusMap(db);
  return new Map([...readDictionary(db, 'statuses')].filter(([, word]) => !map.has(statusKey(word))));
};

/** Adds up rows by import and word. */
const openUnsettledWords = (db: Db) => {
  const unmapped = unmappedWords(db);
  const met = new Map<string, Met>();
  return {
    /** Rows of an import carry a word, by its number; null is none. */
    add: (importId: number, statusId: number | null, rows: number): void => {
      const word = statusId === null ? undefined : unmapped.get(statusId);
      if (word === undefined) return;
      const place = `${String(importId)} ${statusKey(word)}`;
      const known = met.get(place) ?? { importId, word, rows: 0 };
      known.rows += rows;
      met.set(place, known);
    },
    /** Those with any left: a report superseded since is taken off again. */
    findings: (): PeriodFinding[] => [...met.values()].filter(({ rows }) => rows > 0).map(({ importId, word, rows }) =>
      ({ importId, finding: { code: 'unknownStatus', severity: 'blocking', cell: null, params: { word, count: rows } } })),
  };
};

/** Where counting leaves what nobody has settled. */
export interface Unsettled {
  readonly nobodys: Nobodys;
  readonly words: ReturnType<typeof openUnsettledWords>;
}

export const openUnsettled = (db: Db): Unsettled => ({ nobodys: openNobodys(), words: openUnsettledWords(db) });
