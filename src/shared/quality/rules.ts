// The rules of data quality: what each looks at, what it counts, and the numbers it decides by, which the screen says with it. A rule
// points at places to look; it accuses nobody and changes no figure.

import type { MessageParams } from '../errors.ts';

export const duplicateRules = ['idWithinFile', 'idAcrossFiles', 'idAcrossAgencies', 'sameText'] as const;
/** Looked for in single reports, each by itself. */
export const reportRules = [
  'receivedOutsideWindow', 'dateAfterFile', 'followUpBeforeReceipt', 'completedBeforeReceipt', 'completedBeforeFollowUp', 'completedDateWhileOpen',
] as const;
/** Looked for in an agency's row of a summary. */
export const summaryRules = [
  'completedAboveReceived', 'followedUpAboveReceived', 'statesAboveReceived', 'percentAbove100', 'meanDaysImpossible',
] as const;
export const outlierRules = ['completionRateOutlier', 'followUpRateOutlier', 'volumeOutlier'] as const;
export const bulkRules = ['bulkClosings', 'bulkClosingsBySystem'] as const;

export type DuplicateRule = (typeof duplicateRules)[number];
export type ReportRule = (typeof reportRules)[number];
export type SummaryRule = (typeof summaryRules)[number];
export type OutlierRule = (typeof outlierRules)[number];
export type BulkRule = (typeof bulkRules)[number];

export const ruleKeys = [...duplicateRules, ...reportRules, ...summaryRules, ...outlierRules, ...bulkRules] as const;
export type RuleKey = (typeof ruleKeys)[number];

export const ruleGroups = ['duplicates', 'impossible', 'outliers', 'bulk'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What a rule counts. A day is one agency's day. */
export const ruleUnits = ['reports', 'summaryRows', 'agencies', 'days'] as const;
export type RuleUnit = (typeof ruleUnits)[number];

/** Letters and digits a text must have before two that are alike say anything. */
export const leastTextLength = 15;

export const completenessLimits = { lowPercent: 90, leastRows: 10 } as const;

/** Modified z-scores above 3.5 are outliers by Iglewicz and Hoaglin (1993); the other limits keep trifles out. */
export const outlierLimits = { score: 3.5, leastAgencies: 8, leastReports: 30, leastPoints: 10, factor: 2 } as const;

export const bulkLimits = { least: 20, factor: 5, leastDays: 10, leastFewDays: 50 } as const;

interface Kind {
  readonly group: RuleGroup;
  readonly unit: RuleUnit;
  readonly limits: MessageParams;
}

const kindOf = (group: RuleGroup, unit: RuleUnit, limits: MessageParams = {}): Kind => ({ group, unit, limits });

const entriesOf = <K extends string>(keys: readonly K[], kind: Kind): Record<K, Kind> =>
  Object.fromEntries(keys.map((key) => [key, kind])) as Record<K, Kind>;

/** A rule's group, what it counts, and the numbers its sentence is filled with. */
export const rules: Readonly<Record<RuleKey, Kind>> = {
  ...entriesOf(duplicateRules, kindOf('duplicates', 'reports')),
  sameText: kindOf('duplicates', 'reports', { length: leastTextLength }),
  ...entriesOf(reportRules, kindOf('impossible', 'reports')),
  ...entriesOf(summaryRules, kindOf('impossible', 'summaryRows')),
  ...entriesOf(outlierRules, kindOf('outliers', 'agencies', outlierLimits)),
  ...entriesOf(bulkRules, kindOf('bulk', 'days', bulkLimits)),
};

/** Rules whose rows are single reports, which the Reports place can show. */
export const rowRules = [...duplicateRules, ...reportRules, ...bulkRules] as const;
