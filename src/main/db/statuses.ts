// The status map of a project: the built-in words and the person's own decisions. Rows keep the word; what it means is looked up
// when figures are made, so a decision changes them without touching a row.

import * as v from 'valibot';
import type { CallInput, CallOutput } from '../../shared/contract.ts';
import { closers, reportStates, type Closer, type ReportState } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import { builtInStatuses, statusKey, statusTable, type StatusWord } from '../../shared/tabular/statuses.ts';
import type { ReadingContext } from '../../shared/tabular/rows.ts';
import type { Decider } from './agencyDecisions.ts';
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

/** What a word means now, as a step's sentence says it: `completed`, `completed/system`, `unspecified`, or `unmapped`. */
export const meaningOf = (db: Db, word: string): string => {
  const meaning = statusMap(db).get(statusKey(word));
  if (meaning === undefined) return 'unmapped';
  const { status, closedBy } = meaning;
  return closedBy === null ? status ?? 'unspecified' : `${status ?? 'unspecified'}/${closedBy}`;
};

/** What each stored word means, by its number; words nobody mapped are unspecified. */
export const statusMeanings = (db: Db): ReadonlyMap<number, { readonly status: ReportState | null; readonly closedBy: Closer | null }> => {
  const map = statusMap(db);
  const unspecified = { status: null, closedBy: null };
  return new Map([...readDictionary(db, 'statuses')].map(([id, word]) => [id, map.get(statusKey(word)) ?? unspecified]));
};

interface WhoDecided {
  readonly decidedAt: string;
  readonly decidedBy: string;
}

/** Own words first, then the built-in ones that no own word replaces, then words met in evidence and not mapped. */
export const listStatuses = (db: Db): CallOutput<'status.list'> => {
  const own = statusDecisions(db);
  const decided = new Map(db.prepare<[], WhoDecided & { word: string }>(
    'SELECT word, decided_at AS decidedAt, decided_by AS decidedBy FROM status_decisions',
  ).all().map(({ word, decidedAt, decidedBy }) => [word, { decidedAt, decidedBy }]));
  const taken = new Set(own.map(({ word }) => statusKey(word)));
  const builtIn = builtInStatuses.filter(({ word }) => !taken.has(statusKey(word)));
  for (const { word } of builtIn) taken.add(statusKey(word));
  const unmapped = [...readDictionary(db, 'statuses').values()].filter((word) => !taken.has(statusKey(word)));
  return [
    ...own.map((entry) => ({ ...entry, isOwn: true, ...decided.get(entry.word) })),
    ...builtIn.map((entry) => ({ ...entry, isOwn: false })),
    ...unmapped.map((word) => ({ word, status: null, closedBy: null, isOwn: false })),
  ];
};

/** A decision about a word as it stands in the store, and which other it took the place of; null is none, so the built-in meaning. */
const decisionSchema = v.object({
  word: v.string(), status: v.nullable(v.picklist(reportStates)), closedBy: v.nullable(v.picklist(closers)), decidedAt: v.string(),
  decidedBy: v.optional(v.string(), ''),
});
type StatusDecision = v.InferOutput<typeof decisionSchema>;

export const statusChangeSchema = v.object({
  key: v.string(), before: v.nullable(decisionSchema), after: v.nullable(decisionSchema),
});
export type StatusChange = v.InferOutput<typeof statusChangeSchema>;

const decisionOn = (db: Db, key: string): StatusDecision | null =>
  db.prepare<[], StatusDecision>('SELECT word, status, closed_by AS closedBy, decided_at AS decidedAt, decided_by AS decidedBy FROM status_decisions').all()
    .find(({ word }) => statusKey(word) === key) ?? null;

/** Puts one decision in another's place; throws `step.changedSince` when that other is not the one that stands. */
export const replaceStatus = (db: Db, key: string, from: StatusDecision | null, to: StatusDecision | null): void => {
  const standing = decisionOn(db, key);
  if (standing?.status !== from?.status || standing?.closedBy !== from?.closedBy) {
    throw new AppError('step.changedSince', { subject: standing?.word ?? from?.word ?? key });
  }
  if (standing !== null) db.prepare('DELETE FROM status_decisions WHERE word = ?').run(standing.word);
  if (to === null) return;
  db.prepare('INSERT INTO status_decisions (word, status, closed_by, decided_at, decided_by) VALUES (?, ?, ?, ?, ?)')
    .run(to.word, to.status, to.closedBy, to.decidedAt, to.decidedBy);
};

/** Takes the place of an earlier decision on the same word, however that was written. Returns both. */
export const assignStatus = (db: Db, { word, status, closedBy }: CallInput<'status.assign'>, { at, by }: Decider): StatusChange => {
  const key = statusKey(word);
  const before = decisionOn(db, key);
  const after = { word, status, closedBy, decidedAt: at, decidedBy: by };
  replaceStatus(db, key, before, after);
  return { key, before, after };
};
