// Counts a period's reports by agency and state at the cut-off. SQL says each report's group, a hundred thousand rows at a time; what
// the groups' names and words mean is decided here, so that a decision never rewrites a report.

import type { Closer, Period, ReportState } from '../../shared/domain.ts';
import { reportStates } from '../../shared/domain.ts';
import { tallyOf } from '../../shared/scoring/tally.ts';
import type { AgencySpeeds } from '../../shared/scoring/speed/types.ts';
import type { Tally } from '../../shared/scoring/types.ts';
import { agencyFinder, topmostName, type Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import type { Source } from './imports.ts';
import { hasFollowUps, openSpeedPass, type GroupOf, type SpeedPass } from './recordSpeeds.ts';
import { readKinds } from './reportKinds.ts';
import { inWindow, ofKinds, rangesOf, supersededIds, wholeRange } from './recordRows.ts';
import type { Db } from './sqlite.ts';
import { statusMeanings } from './statuses.ts';
import type { Unsettled } from './unsettledWords.ts';

/** One number a group, and the count. */
type Group = readonly [number, number];

/** Whether it was closed after the cut-off; first follow-up: 0 none, 1 in time, 2 after it. */
const grouping = `kind_id * 6 + coalesce(completed_day > @asAt, 0) * 3
  + iif(first_follow_up_day IS NULL, 0, iif(first_follow_up_day > @asAt, 2, 1)) AS kind_then`;

const groupOf = (group: number) => ({
  kindId: Math.floor(group / 6), closedLate: group % 6 >= 3, follow: (group % 3) as 0 | 1 | 2,
});

const countSql = `SELECT ${grouping} FROM reports WHERE id BETWEEN @first AND @last AND ${inWindow}`;

/** Superseded reports, to be taken off again: there are few, and looking each report up would cost more than counting it. */
const supersededSql = `SELECT ${grouping} FROM reports WHERE id IN (${supersededIds}) AND ${inWindow}`;

interface Meaning {
  readonly status: ReportState | null;
  readonly closedBy: Closer | null;
}

/**
 * What a report was at the cut-off: an event dated after it has not happened yet (scoring.md, State at the cut-off). A closing
 * undone leaves the report in process if its follow-up had begun, else waiting.
 */
export const stateAtCutOff = ({ status, closedBy }: Meaning, closedLate: boolean, follow: 0 | 1 | 2): Meaning => {
  const isClosed = status === 'completed' || status === 'archived';
  if (isClosed && closedLate) return { status: follow === 1 ? 'inProcess' : 'waiting', closedBy: null };
  if (status === 'inProcess' && follow === 2) return { status: 'waiting', closedBy: null };
  return { status, closedBy };
};

const unspecified: Meaning = { status: null, closedBy: null };

interface Counts {
  received: number;
  readonly states: Record<ReportState, number>;
  readonly closers: Record<Closer, number>;
}

interface Counted {
  readonly name: string;
  readonly counts: Counts;
  importId: number;
}

const noCounts = (): Counts => ({
  received: 0,
  states: Object.fromEntries(reportStates.map((state) => [state, 0])) as Record<ReportState, number>,
  closers: { system: 0, admin: 0, reporter: 0 },
});

const add = (counts: Counts, { status, closedBy }: Meaning, count: number): void => {
  counts.received += count;
  if (status !== null) counts.states[status] += count;
  if (status === 'completed' && closedBy !== null) counts.closers[closedBy] += count;
};

const tallyOfCounts = ({ received, states, closers }: Counts): Tally => tallyOf({
  received, states, closedBySystem: closers.system, closedByAdmin: closers.admin, closedByReporter: closers.reporter,
});

/** `kinds`: only these, as a JSON list; all where it is null. Counted here: to count them SQLite would sort them first, which takes twice as long. */
const groupsOf = (db: Db, source: Source, period: Period, kinds: string | null): Iterable<Group> => {
  const whole = wholeRange(db, source, period);
  const only = kinds === null ? {} : { kinds };
  const groupsBy = (sql: string) => db.prepare<[object], number>(kinds === null ? sql : `${sql} AND ${ofKinds}`).pluck();
  const counts = new Map<number, number>();
  const count = (groups: readonly number[], by: 1 | -1): void => {
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + by);
  };
  const counted = groupsBy(countSql);
  for (const range of rangesOf(whole)) count(counted.all({ ...range, ...only }), 1);
  count(groupsBy(supersededSql).all({ ...whole, ...only }), -1);
  return counts;
};

export interface AgencyRecords {
  readonly name: string;
  readonly tally: Tally;
  /** The newest of the imports its reports stand in. */
  readonly importId: number;
  /** How long its reports waited; absent where no export of it has a column of first follow-up. */
  readonly speed?: AgencySpeeds;
}

export interface PeriodRecords {
  /** By agency key. */
  readonly byAgency: ReadonlyMap<string, AgencyRecords>;
  readonly findings: SpeedPass['findings'];
}

/** What the numbers of a group mean: its agency, class and state at the cut-off. */
const openMeanings = (db: Db, directory: Directory) => {
  const [names, meanings, kinds] = [readDictionary(db, 'agencies'), statusMeanings(db), readKinds(db)];
  return (source: Source) => {
    const find = agencyFinder(directory, names, source.plan.titleFacts.agency);
    return (kindId: number, closedLate: boolean, follow: 0 | 1 | 2) => {
      const kind = kinds.get(kindId);
      const meaning = stateAtCutOff(meanings.get(kind?.statusId ?? 0) ?? unspecified, closedLate, follow);
      const agency = kind === undefined ? null : find(kind.unitId, kind.parentId);
      const nameOf = (id: number | null | undefined): string | null => names.get(id ?? 0) ?? null;
      const name = agency?.name ?? topmostName({ unit: nameOf(kind?.unitId), parent: nameOf(kind?.parentId), title: source.plan.titleFacts.agency });
      return { agency, name, class: kind?.class ?? 'unclassified', meaning, statusId: kind?.statusId ?? null } as const;
    };
  };
};

/** The kinds of report in a source that are some agencies', as a JSON list. */
const kindsOf = (db: Db, directory: Directory, { plan }: Source, only: ReadonlySet<string>): string => {
  const find = agencyFinder(directory, readDictionary(db, 'agencies'), plan.titleFacts.agency);
  const isOfOne = (key: string | undefined): boolean => key !== undefined && only.has(key);
  return JSON.stringify([...readKinds(db)].filter(([, { unitId, parentId }]) => isOfOne(find(unitId, parentId)?.key)).map(([id]) => id));
};

/**
 * The tally of every agency that records name, and its speed where any export of the period says it. Reports whose agency is on no
 * register go to `nobodys`, status words nobody mapped to `words`. With `only` nothing but the reports of these agencies is looked at.
 */
export const recordTallies = (
  db: Db, period: Period, sources: readonly Source[], directory: Directory, { nobodys, words }: Unsettled, only: ReadonlySet<string> | null = null,
): PeriodRecords => {
  const records = sources.filter(({ layout }) => layout === 'records');
  const pass = records.some(hasFollowUps) ? openSpeedPass(db, period) : null;
  const meaningsIn = openMeanings(db, directory);
  const byKey = new Map<string, Counted>();
  for (const source of records) {
    const meaningOf = meaningsIn(source);
    const speedGroup: GroupOf = (...group) => {
      const { agency, class: of, meaning } = meaningOf(...group);
      return { agency: agency?.key ?? null, class: of, state: meaning.status };
    };
    const kinds = only === null ? null : kindsOf(db, directory, source, only);
    for (const [group, count] of pass?.walk(source, speedGroup, kinds) ?? groupsOf(db, source, period, kinds)) {
      const { kindId, closedLate, follow } = groupOf(group);
      const { agency, name, meaning, statusId } = meaningOf(kindId, closedLate, follow);
      words.add(source.id, statusId, count);
      if (agency === null) {
        if (name !== null) nobodys.add(source.id, name, count);
        continue;
      }
      const entry = byKey.get(agency.key) ?? { name: agency.name, counts: noCounts(), importId: source.id };
      entry.importId = source.id;
      byKey.set(agency.key, entry);
      add(entry.counts, meaning, count);
    }
  }
  const speeds = pass?.result();
  const entryOf = (key: string, { name, counts, importId }: Counted): AgencyRecords => {
    const speed = speeds?.get(key);
    return { name, tally: tallyOfCounts(counts), importId, ...(speed === undefined ? {} : { speed }) };
  };
  return {
    // An agency all of whose reports are superseded by others' newer ones has handed in nothing that counts.
    byAgency: new Map([...byKey].filter(([, { counts }]) => counts.received > 0)
      .map(([key, counted]) => [key, entryOf(key, counted)])),
    findings: pass?.findings ?? [],
  };
};
