// What is kept of a period's reports so that every limit and switch about speed moves without going back to them, and the
// parameters that move them.

import * as v from 'valibot';
import { reportClasses } from '../../domain.ts';
import { rateSchema, type Parameters } from '../types.ts';
import { countFromReadings } from '../workingDays.ts';
import { histogramSchema, longestLimit } from './histogram.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(count, v.maxValue(longestLimit));

export const notYetDueReadings = ['excluded', 'late'] as const;

/** Limits in working days. */
export const speedParametersSchema = v.object({
  followUpLimit: limit,
  completionLimits: v.object({
    notSupervisory: limit, supervisory: limit, information: limit, aspiration: limit, unclassified: limit,
  }),
  notYetDue: v.picklist(notYetDueReadings),
  jointLeaveWorks: v.boolean(),
  countFrom: v.picklist(countFromReadings),
});

/** The parameters of speed with the two readings of reports they stand on. */
export type SpeedParameters = v.InferOutput<typeof speedParametersSchema> & Pick<Parameters, 'inProcessCounts' | 'archivedReports'>;

/** scoring.md, Parameters. */
export const defaultSpeedParameters: v.InferOutput<typeof speedParametersSchema> = {
  followUpLimit: 5,
  completionLimits: { notSupervisory: 14, supervisory: 60, information: 5, aspiration: 5, unclassified: 14 },
  notYetDue: 'excluded',
  jointLeaveWorks: false,
  countFrom: 'nextDay',
};

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

/** The four settings speed is kept for. */
export const speedSettings = ['leaveOff.nextDay', 'leaveOff.sameDay', 'leaveWorks.nextDay', 'leaveWorks.sameDay'] as const;
export type SpeedSetting = (typeof speedSettings)[number];

/** The setting two parameters choose. */
export const settingOf = ({ jointLeaveWorks, countFrom }: Pick<SpeedParameters, 'jointLeaveWorks' | 'countFrom'>): SpeedSetting =>
  `${jointLeaveWorks ? 'leaveWorks' : 'leaveOff'}.${countFrom}`;

/** A measure of speed: days in working days, 91 meaning 91 or more, `mean` unrounded; null where there is nothing to measure. */
export const speedStatisticsSchema = v.object({
  reports: count,
  mean: v.nullable(v.number()),
  median: v.nullable(count),
  p90: v.nullable(count),
  /** Within the limit, of those that are due and dated; null when there are none. */
  withinLimit: v.nullable(rateSchema),
  /** Left out of the share: open reports still inside their limit, and reports settled without a date. */
  notYetDue: count,
  undated: count,
});
export type SpeedStatistics = v.InferOutput<typeof speedStatisticsSchema>;
