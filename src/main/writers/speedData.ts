// What the Speed sheet holds as values: reports by class within every number of working days, in the readings the parameters choose
// between, and what has no date. All of it cumulated over the agencies whose speed can be judged.

import { reportClasses, type ReportClass } from '../../shared/domain.ts';
import { mergeHistograms, type Histogram } from '../../shared/scoring/speed/histogram.ts';
import { settingOf, type SpeedCounts } from '../../shared/scoring/speed/types.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';

/** A histogram or a count in two readings: without archived reports, and with those that join under the other one. */
export interface Readings<T> {
  readonly kept: T;
  readonly joined: T;
}

/** One class of reports, or all of them. */
export interface ClassSpeed {
  readonly class: ReportClass | null;
  /** Joined: with archived and blocked ones, unless archived reports are excluded. */
  readonly reports: Readings<number>;
  readonly followUp: Readings<Histogram>;
  /** Joined: with archived ones, where those count as completed. */
  readonly completion: Readings<Histogram>;
  readonly withoutFollowUp: Readings<number>;
  readonly undated: Readings<number>;
  readonly startedUndated: number;
  readonly waiting: Histogram;
  readonly started: Histogram;
  readonly uncompleted: Histogram;
}

export interface SpeedData {
  readonly all: ClassSpeed;
  readonly classes: readonly ClassSpeed[];
  /** Agencies these are. */
  readonly agencies: number;
}

type Counts = readonly SpeedCounts[];

const total = (counts: Counts, of: (each: SpeedCounts) => number): number => counts.reduce((sum, each) => sum + of(each), 0);

/** Counts of one class, or of all where `name` is null, in their readings. */
export const gathered = (name: ReportClass | null, counts: Counts): ClassSpeed => {
  const kept = counts.filter(({ group }) => group === 'kept');
  const closed = counts.filter(({ group }) => group !== 'blocked');
  const both = <T>(of: (list: Counts) => T, joined: Counts): Readings<T> => ({ kept: of(kept), joined: of(joined) });
  const merged = (of: (each: SpeedCounts) => Histogram) => (list: Counts): Histogram => mergeHistograms(list.map(of));
  return {
    class: name,
    reports: both((list) => total(list, ({ reports }) => reports), counts),
    followUp: both(merged(({ followUp }) => followUp), counts),
    completion: both(merged(({ completion }) => completion), closed),
    withoutFollowUp: both((list) => total(list, ({ closedWithoutFollowUp }) => closedWithoutFollowUp), closed),
    undated: both((list) => total(list, ({ closedUndated }) => closedUndated), closed),
    startedUndated: total(counts, (each) => each.startedUndated),
    waiting: merged(({ waitingAges }) => waitingAges)(counts),
    started: merged(({ startedAges }) => startedAges)(counts),
    uncompleted: merged(({ uncompletedAges }) => uncompletedAges)(counts),
  };
};

/** Null where no agency's speed can be judged. */
export const speedData = ({ agencies }: ScoreInputs, parameters: Parameters): SpeedData | null => {
  const speeds = agencies.flatMap(({ speed }) => {
    const own = speed?.[settingOf(parameters)];
    return own === undefined || own.withoutTable > 0 ? [] : [own];
  });
  if (speeds.length === 0) return null;
  const counts = speeds.flatMap((speed) => speed.counts);
  const classes = reportClasses.map((name) => gathered(name, counts.filter((each) => each.class === name)));
  return { all: gathered(null, counts), classes: classes.filter(({ reports }) => reports.joined > 0), agencies: speeds.length };
};
