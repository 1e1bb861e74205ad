// Quick follow-up and good with speed (indicator 4). An agency whose speed cannot be told is kept apart: never 0, never a pass.

import { rateOf, reaches } from '../rate.ts';
import type { Rate } from '../types.ts';
import { countIn, within } from './histogram.ts';
import type { AgencySpeed, SpeedCounts, SpeedParameters } from './types.ts';

/** Quick follow-ups with what was left out of their denominator. */
export interface QuickFollowUp {
  readonly rate: Rate;
  readonly notYetDue: number;
  /** Followed up without a date. */
  readonly undated: number;
}

/** The reports the agency's denominator is made of, under the reading of archived reports. */
export const inDenominator = ({ counts }: AgencySpeed, { archivedReports }: Pick<SpeedParameters, 'archivedReports'>): readonly SpeedCounts[] =>
  (archivedReports === 'excluded' ? counts.filter(({ group }) => group === 'kept') : counts);

/** Whether the group's closed reports are among the followed-up and completed ones. */
export const closedCounts = ({ group }: SpeedCounts, { archivedReports }: Pick<SpeedParameters, 'archivedReports'>): boolean =>
  group === 'kept' || (group === 'archived' && archivedReports === 'asCompleted');

/** Open reports without a follow-up that are still inside the limit. Those in process are open only where they do not count. */
export const followUpNotYetDue = (counts: SpeedCounts, parameters: SpeedParameters): number => (parameters.notYetDue === 'late' ? 0
  : within(counts.waitingAges, parameters.followUpLimit)
    + (parameters.inProcessCounts ? 0 : within(counts.startedAges, parameters.followUpLimit)));

export const followUpUndated = (counts: SpeedCounts, parameters: SpeedParameters): number =>
  (closedCounts(counts, parameters) ? counts.closedWithoutFollowUp : 0) + (parameters.inProcessCounts ? counts.startedUndated : 0);

const totalOf = (list: readonly SpeedCounts[], of: (counts: SpeedCounts) => number): number =>
  list.reduce((sum, counts) => sum + of(counts), 0);

/** What quick follow-up adds up from; the denominator may be 0 or less, and then nothing can be judged. */
export interface QuickCounts {
  readonly within: number;
  readonly denominator: number;
  readonly notYetDue: number;
  readonly undated: number;
}

export const quickCountsOf = (speed: AgencySpeed, parameters: SpeedParameters): QuickCounts => {
  const counted = inDenominator(speed, parameters);
  const notYetDue = totalOf(counted, (counts) => followUpNotYetDue(counts, parameters));
  const undated = totalOf(counted, (counts) => followUpUndated(counts, parameters));
  return {
    within: totalOf(counted, ({ followUp }) => within(followUp, parameters.followUpLimit)),
    denominator: totalOf(counted, ({ reports }) => reports) - notYetDue - undated, notYetDue, undated,
  };
};

/**
 * Reports first followed up within the limit ÷ denominator less not yet due and undated. `speed` is the agency's under the
 * parameters' setting, null where its evidence has no column of first follow-up. Null where it cannot be assessed: no such column,
 * a date in a year without a holiday table, or nothing left in the denominator.
 */
export const quickFollowUpOf = (speed: AgencySpeed | null, parameters: SpeedParameters): QuickFollowUp | null => {
  if (speed === null || speed.withoutTable > 0) return null;
  const { within: quick, denominator, notYetDue, undated } = quickCountsOf(speed, parameters);
  return denominator <= 0 ? null : { rate: rateOf(quick, denominator), notYetDue, undated };
};

/** Mean working days to the first follow-up of an agency's reports, unrounded; null where none has its date or a year has no table. */
export const meanFollowUp = ({ counts, withoutTable }: AgencySpeed, { archivedReports }: Pick<SpeedParameters, 'archivedReports'>): number | null => {
  let [reports, days] = [0, 0];
  // A plain loop: it runs for every agency at every move of a slider.
  for (const { group, followUp } of counts) {
    if (archivedReports === 'excluded' && group !== 'kept') continue;
    reports += countIn(followUp);
    days += followUp.sum;
  }
  return withoutTable > 0 || reports === 0 ? null : days / reports;
};

/** Good, and quick at or above the same threshold (basis points); null where speed or good cannot be told. */
export const goodWithSpeedOf = (good: boolean | null, quick: QuickFollowUp | null, goodThreshold: number): boolean | null =>
  (good === null || quick === null ? null : good && reaches(quick.rate.num, quick.rate.den, goodThreshold) === true);
