// Gathers reports into the histograms of speed, for all four settings at once. Sees one report after the other, or groups of reports
// alike, and keeps none.

import type { Day } from '../../days.ts';
import type { ReportClass, ReportState } from '../../domain.ts';
import { calendarOf, workingDaysBetween, type Calendar, type CountFrom, type HolidayTable } from '../workingDays.ts';
import { addDays, histogramOf, noWaits, type Histogram, type Waits } from './histogram.ts';
import type { AgencySpeed, AgencySpeeds, SpeedCounts, SpeedGroup, SpeedSetting } from './types.ts';

/** A report as it stood at the cut-off; `state` null where none was given. Dates are days, null where the evidence has none. */
export interface SpeedReport {
  readonly class: ReportClass;
  readonly state: ReportState | null;
  readonly received: Day | null;
  readonly firstFollowUp: Day | null;
  /** The day it was closed. */
  readonly completed: Day | null;
}

export interface Setting {
  readonly name: SpeedSetting;
  readonly calendar: Calendar;
  readonly countFrom: CountFrom;
}

/** The calendars of the four settings; made once for all agencies. */
export const speedCalendars = (table: HolidayTable): readonly Setting[] =>
  ([['leaveOff', false], ['leaveWorks', true]] as const).flatMap(([leave, jointLeaveWorks]) => {
    const calendar = calendarOf(table, jointLeaveWorks);
    return (['nextDay', 'sameDay'] as const).map((countFrom) => ({ name: `${leave}.${countFrom}` as const, calendar, countFrom }));
  });

/** Counts while they are being gathered. */
type Gathered = { -readonly [K in keyof SpeedCounts]: SpeedCounts[K] extends Histogram ? Waits : SpeedCounts[K] };

interface Gathering {
  readonly counts: Gathered[];
  backwards: number;
  withoutTable: number;
}

const groupOf = (state: ReportState | null): SpeedGroup => (state === 'archived' || state === 'blocked' ? state : 'kept');

const isOpen = (state: ReportState | null): boolean =>
  state === 'unverified' || state === 'forwarded' || state === 'onHold' || state === 'waiting';

const countsFor = (speed: Gathering, of: ReportClass, group: SpeedGroup): Gathered => {
  const known = speed.counts.find((each) => each.class === of && each.group === group);
  if (known !== undefined) return known;
  const made: Gathered = {
    class: of, group, reports: 0, followUp: noWaits(), completion: noWaits(), waitingAges: noWaits(), startedAges: noWaits(),
    uncompletedAges: noWaits(), closedWithoutFollowUp: 0, closedUndated: 0, startedUndated: 0,
  };
  speed.counts.push(made);
  return made;
};

const summedUp = ({ counts, backwards, withoutTable }: Gathering): AgencySpeed => ({
  counts: counts.map((each) => ({
    ...each, followUp: histogramOf(each.followUp), completion: histogramOf(each.completion), waitingAges: histogramOf(each.waitingAges),
    startedAges: histogramOf(each.startedAges), uncompletedAges: histogramOf(each.uncompletedAges),
  })),
  backwards, withoutTable,
});

/** The days between two dates of `times` reports; null where they cannot be told, which is noted. */
const daysOf = (speed: Gathering, { calendar, countFrom }: Setting, from: Day | null, to: Day | null, times: number): number | null => {
  if (from === null || to === null) return null;
  const days = workingDaysBetween(calendar, from, to, countFrom);
  if (days === 'backwards') speed.backwards += times;
  if (days === 'noTable') speed.withoutTable += times;
  return typeof days === 'number' ? days : null;
};

const addClosed = (counts: Gathered, isFollowedUp: boolean, days: number | null, times: number): void => {
  if (!isFollowedUp) counts.closedWithoutFollowUp += times;
  if (days === null) counts.closedUndated += times;
  else addDays(counts.completion, days, times);
};

/** Reports open or in process, with their age at the cut-off. */
const addUncompleted = (counts: Gathered, isFollowedUp: boolean, isStarted: boolean, age: number | null, times: number): void => {
  if (age !== null) addDays(counts.uncompletedAges, age, times);
  if (isFollowedUp) return;
  if (isStarted) counts.startedUndated += times;
  if (age !== null) addDays(isStarted ? counts.startedAges : counts.waitingAges, age, times);
};

/** Where reports of one class and state are counted under one setting. */
export interface Place {
  readonly setting: Setting;
  readonly speed: Gathering;
  readonly counts: Gathered;
}

const addReports = ({ setting, speed, counts }: Place, report: SpeedReport, asAt: Day, times: number): void => {
  const { state, received, firstFollowUp, completed } = report;
  const days = (to: Day | null): number | null => daysOf(speed, setting, received, to, times);
  const followUp = firstFollowUp === null || firstFollowUp > asAt ? null : days(firstFollowUp);
  counts.reports += times;
  if (followUp !== null) addDays(counts.followUp, followUp, times);
  if (state === 'completed' || state === 'archived') {
    addClosed(counts, followUp !== null, completed === null || completed > asAt ? null : days(completed), times);
  } else if (isOpen(state) || state === 'inProcess') addUncompleted(counts, followUp !== null, state === 'inProcess', days(asAt), times);
};

export type SpeedGatherer = ReturnType<typeof speedGatherer>;

/** Gathers one agency's reports; `asAt` is the period's cut-off: what is dated after it has not happened yet. */
export const speedGatherer = (settings: readonly Setting[], asAt: Day) => {
  const speeds = settings.map((setting) => ({ setting, speed: { counts: [], backwards: 0, withoutTable: 0 } as Gathering }));
  /** Where reports of a class and state go: a store looks it up once for all reports alike in these. */
  const placesOf = ({ class: of, state }: Pick<SpeedReport, 'class' | 'state'>): readonly Place[] =>
    speeds.map(({ setting, speed }) => ({ setting, speed, counts: countsFor(speed, of, groupOf(state)) }));
  const addAt = (places: readonly Place[], report: SpeedReport, times = 1): void => {
    for (let at = 0; at < places.length; at += 1) addReports(places[at] as Place, report, asAt, times);
  };
  return {
    placesOf,
    /** Adds a report at places its class and state gave. */
    addAt,
    /** Adds a report, or `times` reports alike. */
    add: (report: SpeedReport, times = 1): void => addAt(placesOf(report), report, times),
    result: (): AgencySpeeds =>
      Object.fromEntries(speeds.map(({ setting, speed }) => [setting.name, summedUp(speed)])) as AgencySpeeds,
  };
};
