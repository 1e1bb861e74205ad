// The status map of a project: the built-in words and the person's own decisions. Rows keep the word; what it means is looked up
// when figures are made, so a decision changes them without touching a row.

import type { CallInput, CallOutput } from '../../shared/contract.ts';
import type { Closer, ReportState } from '../../shared/domain.ts';
import { builtInStatuses, statusKey, statusTable, type StatusWord } from '../../shared/tabular/statuses.ts';
import type { ReadingContext } from '../../shared/tabular/rows.ts';
import { readDictionary } from './dictionary.ts';
import type { Db } from './sqlite.ts';

export type StatusMap = ReadingContext['statuses'];

interface DecisionRow {
  readonly word: string;
  readonly status: ReportState | null;
  readonly closed_by: Closer | null;
}

/** What people decided about words, in the words' order. */
export const statusDecisions = (db: Db): StatusWord[] =>
  db.prepare<[], DecisionRow>('SELECT word, status, closed_by FROM status_decisions ORDER BY word').all()
    .map(({ word, status, closed_by }) => ({ word, status, closedBy: closed_by }));

export const statusMap = (db: Db): StatusMap => statusTable(statusDecisions(db));

/** What each stored word means, by its number; words nobody mapped are unspecified. */
export const statusMeanings = (db: Db): ReadonlyMap<number, { readonly status: ReportState | null; readonly closedBy: Closer | null }> => {
  const map = statusMap(db);
  const unspecified = { status: null, closedBy: null };
  return new Map([...readDictionary(db, 'statuses')].map(([id, word]) => [id, map.get(statusKey(word)) ?? unspecified]));
};

/** Own words first, then the built-in ones that no own word replaces, then words met in evidence and not mapped. */
export const listStatuses = (db: Db): CallOutput<'status.list'> => {
  const own = statusDecisions(db);
  const taken = new Set(own.map(({ word }) => statusKey(word)));
  const builtIn = builtInStatuses.filter(({ word }) => !taken.has(statusKey(word)));
  for (const { word } of builtIn) taken.add(statusKey(word));
  const unmapped = [...readDictionary(db, 'statuses').values()].filter((word) => !taken.has(statusKey(word)));
  return [
    ...own.map((entry) => ({ ...entry, isOwn: true })),
    ...builtIn.map((entry) => ({ ...entry, isOwn: false })),
    ...unmapped.map((word) => ({ word, status: null, closedBy: null, isOwn: false })),
  ];
};

/** Takes the place of an earlier decision on the same word, however that was written. */
export const assignStatus = (db: Db, { word, status, closedBy }: CallInput<'status.assign'>, now: string): void => {
  const remove = db.prepare('DELETE FROM status_decisions WHERE word = ?');
  for (const own of statusDecisions(db)) if (statusKey(own.word) === statusKey(word)) remove.run(own.word);
  db.prepare('INSERT INTO status_decisions (word, status, closed_by, decided_at) VALUES (?, ?, ?, ?)').run(word, status, closedBy, now);
};
