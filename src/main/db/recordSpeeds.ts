// Walks through the reports of exports that say when each was first followed up, and gathers how long they waited beside counting
// them: one pass does both. Exports without that column say nothing of speed and are not walked through here.

import type { Finding, Period, ReportClass, ReportState } from '../../shared/domain.ts';
import { dateOf, dayOfIso, type Day } from '../../shared/days.ts';
import { speedCalendars, speedGatherer, type Place, type SpeedGatherer } from '../../shared/scoring/speed/gather.ts';
import type { AgencySpeeds } from '../../shared/scoring/speed/types.ts';
import { holidayTable } from './holidays.ts';
import type { Source } from './imports.ts';
import { inWindow, ofKinds, rangesOf, supersededIds, wholeRange, type RowRange } from './recordRows.ts';
import type { Db } from './sqlite.ts';

const waitingSql = `SELECT kind_id, received_day, first_follow_up_day, completed_day FROM reports
  WHERE id BETWEEN @first AND @last AND ${inWindow} AND id NOT IN (${supersededIds})`;

type Waiting = readonly [kindId: number, received: Day | null, firstFollowUp: Day | null, completed: Day | null];

export const hasFollowUps = ({ plan }: Source): boolean => plan.columns.some(({ field }) => field === 'firstFollowUpDate');

/** Reports alike in agency, class and state at the cut-off. */
export interface ReportGroup {
  /** Null when nobody on the register is meant. */
  readonly agency: string | null;
  readonly class: ReportClass;
  readonly state: ReportState | null;
}

/** Closed after the cut-off; first follow-up: 0 none, 1 in time, 2 after it. */
export type GroupOf = (kindId: number, closedLate: boolean, follow: 0 | 1 | 2) => ReportGroup;

interface Held {
  readonly report: Pick<ReportGroup, 'class' | 'state'>;
  readonly gatherer: SpeedGatherer | null;
  readonly places: readonly Place[];
  count: number;
}

export interface SpeedPass {
  /** Walks through a source, or only its reports of some kinds (a JSON list of numbers); gives how many reports each `kindId * 6 + closedLate * 3 + follow` has. */
  readonly walk: (source: Source, groupOf: GroupOf, kinds?: string | null) => readonly (readonly [group: number, count: number])[];
  /** By agency key; only agencies that a walked source with the column names. */
  readonly result: () => ReadonlyMap<string, AgencySpeeds>;
  readonly findings: { readonly importId: number; readonly finding: Finding }[];
}

const yearsFinding = (importId: number, years: ReadonlySet<number>): SpeedPass['findings'] =>
  (years.size === 0 ? [] : [{
    importId, finding: { code: 'noHolidayTable', severity: 'warning', cell: null, params: { years: [...years].toSorted().join(', ') } },
  }]);

/** Notes the years, of days up to the cut-off, that no decree covers. Days recur: each is looked at once. */
const openYears = (covered: ReadonlySet<number>, asAt: Day) => {
  const seen = new Set<Day>();
  const uncovered = new Set<number>();
  const note = (day: Day | null): void => {
    if (day === null || day > asAt || seen.has(day)) return;
    seen.add(day);
    const { year } = dateOf(day);
    if (!covered.has(year)) uncovered.add(year);
  };
  return { note, uncovered };
};

/** Opens a pass over a period's record exports. */
export const openSpeedPass = (db: Db, period: Period): SpeedPass => {
  const table = holidayTable(db);
  const calendars = speedCalendars(table);
  const covered = new Set(table.years.map(({ year }) => year));
  const asAt = dayOfIso(period.asAt) ?? 0;
  const all = db.prepare(waitingSql).raw();
  const some = db.prepare(`${waitingSql} AND ${ofKinds}`).raw();
  const gatherers = new Map<string, SpeedGatherer>();
  const assessable = new Set<string>();
  const findings: SpeedPass['findings'] = [];

  const holdOf = (report: ReportGroup): Held => {
    if (report.agency === null) return { report, gatherer: null, places: [], count: 0 };
    const gatherer = gatherers.get(report.agency) ?? speedGatherer(calendars, asAt);
    gatherers.set(report.agency, gatherer);
    return { report, gatherer, places: gatherer.placesOf(report), count: 0 };
  };

  const walk: SpeedPass['walk'] = (source, groupOf, kinds = null) => {
    const rows = (range: RowRange): Waiting[] => (kinds === null ? all.all(range) : some.all({ ...range, kinds })) as Waiting[];
    const held = new Map<number, Held>();
    const years = openYears(covered, asAt);
    const add = ([kindId, received, firstFollowUp, completed]: Waiting): void => {
      const closedLate = completed !== null && completed > asAt;
      const follow = firstFollowUp === null ? 0 : firstFollowUp > asAt ? 2 : 1;
      const group = kindId * 6 + (closedLate ? 3 : 0) + follow;
      let hold = held.get(group);
      if (hold === undefined) {
        const report = groupOf(kindId, closedLate, follow);
        if (report.agency !== null && hasFollowUps(source)) assessable.add(report.agency);
        hold = holdOf(report);
        held.set(group, hold);
      }
      hold.count += 1;
      hold.gatherer?.addAt(hold.places, { ...hold.report, received, firstFollowUp, completed });
      years.note(received);
      years.note(firstFollowUp);
      years.note(completed);
    };
    for (const range of rangesOf(wholeRange(db, source, period))) for (const row of rows(range)) add(row);
    findings.push(...yearsFinding(source.id, years.uncovered));
    return [...held].map(([group, { count }]) => [group, count] as const);
  };

  return {
    walk, findings,
    result: () => new Map([...gatherers].filter(([key]) => assessable.has(key)).map(([key, gatherer]) => [key, gatherer.result()])),
  };
};
