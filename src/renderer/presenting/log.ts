// The log of a presentation: what was changed from what to what, and what was decided, with time and slide. Pure: the clock is the
// caller's. A lever that goes on is one line; a lever that comes back to where it was leaves none.

import type { MilestoneId } from '../../shared/domain.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';

/** What a decision is about: one milestone or all. */
export type DecisionAbout = MilestoneId | 'all';

/** When and where something was said or moved. */
export interface LogPlace {
  /** ISO in UTC. */
  readonly at: string;
  /** From 1. */
  readonly slide: number;
  readonly title: string;
}

interface Change extends LogPlace {
  readonly kind: 'change';
  readonly key: ParameterKey;
  readonly from: Parameters[ParameterKey];
  readonly to: Parameters[ParameterKey];
}

interface Decision extends LogPlace {
  readonly kind: 'decision';
  readonly text: string;
  readonly about: DecisionAbout;
}

/** What was in the hand became a scenario of its own. */
interface Saved extends LogPlace {
  readonly kind: 'saved';
  readonly name: string;
}

export type LogEntry = Change | Decision | Saved;
export type Log = readonly LogEntry[];

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Notes that parameters moved from one set to another, one line a parameter. */
export const withChanges = (log: Log, place: LogPlace, before: Parameters, after: Parameters): Log =>
  (Object.keys(after) as ParameterKey[]).filter((key) => !isSame(before[key], after[key]))
    .reduce((all, key) => withChange(all, { kind: 'change', ...place, key, from: before[key], to: after[key] }), log);

const withChange = (log: Log, change: Change): Log => {
  const last = log.at(-1);
  if (last?.kind !== 'change' || last.key !== change.key || last.slide !== change.slide) return [...log, change];
  const rest = log.slice(0, -1);
  return isSame(last.from, change.to) ? rest : [...rest, { ...change, from: last.from }];
};

export const withDecision = (log: Log, place: LogPlace, text: string, about: DecisionAbout): Log =>
  (text.trim() === '' ? log : [...log, { kind: 'decision', ...place, text: text.trim(), about }]);

export const withSaved = (log: Log, place: LogPlace, name: string): Log => [...log, { kind: 'saved', ...place, name }];

const allMilestones: readonly MilestoneId[] = ['m1', 'm2', 'm3'];

const ofFirst: ReadonlySet<ParameterKey> = new Set(['completionTarget', 'completionMeasure', 'completionLimits']);
const ofSecond: ReadonlySet<ParameterKey> = new Set([
  'agencyThreshold', 'agencyShareTarget', 'goodThreshold', 'zeroReportAgencies', 'missingAgencies', 'minimumReports',
]);
const ofThird: ReadonlySet<ParameterKey> = new Set(['disclosureTargetItems', 'disclosureWeights']);

/** The milestones a parameter decides; rules of counting decide the first two. */
const milestonesOf = (key: ParameterKey): readonly MilestoneId[] => {
  if (ofFirst.has(key)) return ['m1'];
  if (ofSecond.has(key)) return ['m2'];
  return ofThird.has(key) ? ['m3'] : ['m1', 'm2'];
};

/** The milestone a parameter is mostly about: where a decision on it belongs. */
export const firstMilestoneOf = (key: ParameterKey): MilestoneId => milestonesOf(key)[0] ?? 'm2';

/** A scenario concerns what was changed for it. */
const concernedBy = (entry: LogEntry, log: Log): readonly MilestoneId[] => {
  if (entry.kind === 'change') return milestonesOf(entry.key);
  if (entry.kind === 'decision') return entry.about === 'all' ? allMilestones : [entry.about];
  const changed = new Set(log.flatMap((one) => (one.kind === 'change' ? milestonesOf(one.key) : [])));
  return changed.size === 0 ? ['m1', 'm2'] : [...changed];
};

/** The log's lines by the milestones they concern, milestones without any left out. */
export const byMilestone = (log: Log): readonly { readonly id: MilestoneId; readonly entries: Log }[] =>
  allMilestones.map((id) => ({ id, entries: log.filter((entry) => concernedBy(entry, log).includes(id)) })).filter(({ entries }) => entries.length > 0);
