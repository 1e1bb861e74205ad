// Gathers how long the reports of a period waited, by agency, for the engine's histograms. Only exports with a column of first
// follow-up can say it; where a period has none, nothing is read.

import type { Finding, Period } from '../../shared/domain.ts';
import { dateOf, dayOfIso, type Day } from '../../shared/days.ts';
import { speedCalendars, speedGatherer, type SpeedGatherer } from '../../shared/scoring/speed/gather.ts';
import { workingDaysBetween } from '../../shared/scoring/workingDays.ts';
import type { AgencySpeeds } from '../../shared/scoring/speed/types.ts';
import { agencyFinder, type Directory } from './agencies.ts';
import { readDictionary } from './dictionary.ts';
import { holidayTable } from './holidays.ts';
import type { Source } from './imports.ts';
import { readKinds } from './reportKinds.ts';
import { inWindow, rangesOf, supersededIds, wholeRange } from './recordRows.ts';
import { stateAtCutOff, unspecified } from './recordTallies.ts';
import type { Db } from './sqlite.ts';
import { statusMeanings } from './statuses.ts';

/** What decides a report's part in speed. */
type Waiting = readonly [kindId: number, received: Day | null, firstFollowUp: Day | null, completed: Day | null];

const waitingSql = `SELECT kind_id, received_day, first_follow_up_day, completed_day FROM reports
  WHERE id BETWEEN @first AND @last AND ${inWindow} AND id NOT IN (${supersededIds})`;

const hasFollowUps = ({ plan }: Source): boolean => plan.columns.some(({ field }) => field === 'firstFollowUpDate');

interface Gathering {
  readonly gatherer: SpeedGatherer;
  /** Whether an export that names the agency has the column. */
  isAssessable: boolean;
}

export interface PeriodSpeeds {
  /** By agency key; only agencies whose evidence has a column of first follow-up. */
  readonly byAgency: ReadonlyMap<string, AgencySpeeds>;
  readonly findings: readonly { readonly importId: number; readonly finding: Finding }[];
}

const follows = (day: Day | null, asAt: Day): 0 | 1 | 2 => (day === null ? 0 : day > asAt ? 2 : 1);

const yearsFinding = (importId: number, years: ReadonlySet<number>): PeriodSpeeds['findings'] =>
  (years.size === 0 ? [] : [{
    importId, finding: { code: 'noHolidayTable', severity: 'warning', cell: null, params: { years: [...years].toSorted().join(', ') } },
  }]);

/** Everything one pass over a period's record exports needs. */
const openPass = (db: Db, period: Period) => {
  const calendars = speedCalendars(holidayTable(db));
  return {
    period, calendars, asAt: dayOfIso(period.asAt) ?? 0, names: readDictionary(db, 'agencies'), meanings: statusMeanings(db),
    kinds: readKinds(db), select: db.prepare(waitingSql).raw(), gathered: new Map<string, Gathering>(),
  };
};
type Pass = ReturnType<typeof openPass>;

const gatheringOf = ({ gathered, calendars, asAt }: Pass, key: string): Gathering => {
  const known = gathered.get(key) ?? { gatherer: speedGatherer(calendars, asAt), isAssessable: false };
  gathered.set(key, known);
  return known;
};

/** Notes the years of days that have happened and no decree covers. */
const noteUncovered = ({ calendars, asAt }: Pass, days: readonly (Day | null)[], years: Set<number>): void => {
  const [calendar] = calendars;
  for (const day of days) {
    if (day === null || day > asAt || calendar === undefined) continue;
    if (workingDaysBetween(calendar.calendar, day, day, 'sameDay') === 'noTable') years.add(dateOf(day).year);
  }
};

const addSource = (db: Db, pass: Pass, source: Source, directory: Directory): PeriodSpeeds['findings'] => {
  const { kinds, meanings, asAt, select } = pass;
  const find = agencyFinder(directory, pass.names, source.plan.titleFacts.agency);
  const uncovered = new Set<number>();
  for (const range of rangesOf(wholeRange(db, source, pass.period))) {
    for (const [kindId, received, firstFollowUp, completed] of select.all(range) as Waiting[]) {
      const kind = kinds.get(kindId);
      const agency = kind === undefined ? null : find(kind.unitId, kind.parentId);
      if (kind === undefined || agency === null) continue;
      const gathering = gatheringOf(pass, agency.key);
      gathering.isAssessable ||= hasFollowUps(source);
      const meaning = meanings.get(kind.statusId ?? 0) ?? unspecified;
      const { status: state } = stateAtCutOff(meaning, (completed ?? 0) > asAt, follows(firstFollowUp, asAt));
      gathering.gatherer.add({ class: kind.class, state, received, firstFollowUp, completed });
      noteUncovered(pass, [received, firstFollowUp, completed], uncovered);
    }
  }
  return yearsFinding(source.id, uncovered);
};

/** The waits of every agency that records name (scoring.md, One agency's tally, Speed). */
export const recordSpeeds = (db: Db, period: Period, sources: readonly Source[], directory: Directory): PeriodSpeeds => {
  const records = sources.filter(({ layout }) => layout === 'records');
  if (!records.some(hasFollowUps)) return { byAgency: new Map(), findings: [] };
  const pass = openPass(db, period);
  const findings = records.flatMap((source) => addSource(db, pass, source, directory));
  const assessable = [...pass.gathered].filter(([, { isAssessable }]) => isAssessable);
  return { byAgency: new Map(assessable.map(([key, { gatherer }]) => [key, gatherer.result()])), findings };
};
