// What is kept of a period's reports so that every limit and switch about speed moves without going back to them, and what is
// said of it.

import * as v from 'valibot';
import { reportClasses } from '../../domain.ts';
import type { Parameters, Rate } from '../types.ts';
import { histogramSchema } from './histogram.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The parameters that move speed, with the two readings of reports it stands on. */
export type SpeedParameters = Pick<
  Parameters, 'followUpLimit' | 'completionLimits' | 'notYetDue' | 'jointLeaveWorks' | 'countFrom' | 'inProcessCounts' | 'archivedReports'
>;

/** Reports are kept apart by what the reading of archived reports does with them. */
export const speedGroups = ['kept', 'archived', 'blocked'] as const;
export type SpeedGroup = (typeof speedGroups)[number];

/** Reports of one class and group at the cut-off. */
export const speedCountsSchema = v.object({
  class: v.picklist(reportClasses),
  group: v.picklist(speedGroups),
  reports: count,
  /** First follow-up, of reports that have its date. */
  followUp: histogramSchema,
  /** Closing, of completed and archived reports that have its date. */
  completion: histogramSchema,
  /** Ages of reports without a date of follow-up: open ones, and those in process. */
  waitingAges: histogramSchema,
  startedAges: histogramSchema,
  /** Ages of all reports that are not completed: open and in process. */
  uncompletedAges: histogramSchema,
  /** Closed reports without a date of follow-up, and those without a date of closing. */
  closedWithoutFollowUp: count,
  closedUndated: count,
  /** Reports in process without a date of follow-up; those without a date of receipt have no age. */
  startedUndated: count,
});
export type SpeedCounts = v.InferOutput<typeof speedCountsSchema>;

/** One agency's speed under one setting of `jointLeaveWorks` and `countFrom`. */
export const agencySpeedSchema = v.object({
  counts: v.array(speedCountsSchema),
  /** Dates before the date of receipt: findings, treated as undated. */
  backwards: count,
  /** Dates in years without a table: with any of them speed is not assessable. */
  withoutTable: count,
});
export type AgencySpeed = v.InferOutput<typeof agencySpeedSchema>;

/** An agency's speed under the four settings of joint leave and first day. */
export const agencySpeedsSchema = v.object({
  'leaveOff.nextDay': agencySpeedSchema,
  'leaveOff.sameDay': agencySpeedSchema,
  'leaveWorks.nextDay': agencySpeedSchema,
  'leaveWorks.sameDay': agencySpeedSchema,
});
export type AgencySpeeds = v.InferOutput<typeof agencySpeedsSchema>;
export type SpeedSetting = keyof AgencySpeeds;

/** The setting two parameters choose. */
export const settingOf = ({ jointLeaveWorks, countFrom }: Pick<SpeedParameters, 'jointLeaveWorks' | 'countFrom'>): SpeedSetting =>
  `${jointLeaveWorks ? 'leaveWorks' : 'leaveOff'}.${countFrom}`;

/** A measure of speed: days in working days, 91 meaning 91 or more; null where there is nothing to measure. */
export interface SpeedStatistics {
  readonly reports: number;
  /** Unrounded. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** Within the limit, of those that are due and dated; null when there are none. */
  readonly withinLimit: Rate | null;
  /** Left out of the share: open reports still inside their limit, and reports settled without a date. */
  readonly notYetDue: number;
  readonly undated: number;
}
