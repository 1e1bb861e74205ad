// Counts of one agency's summary row that cannot be right together. A count the sheet does not give is compared with nothing.

import { reportStates, type ReportState } from '../domain.ts';
import type { MessageParams } from '../errors.ts';
import type { Field } from '../tabular/plan.ts';
import type { SummaryRule } from './rules.ts';

export interface SummaryCounts {
  readonly received: number;
  readonly states: Readonly<Record<ReportState, number | null>>;
  readonly followedUp: number | null;
  /** As printed, in basis points. */
  readonly publishedFollowUp: number | null;
  readonly publishedCompletion: number | null;
  readonly meanDays: number | null;
}

/** A fault with its numbers and the field whose cell to look at. */
export interface SummaryFault {
  readonly rule: SummaryRule;
  readonly field: Field;
  readonly params: MessageParams;
}

type Test = (counts: SummaryCounts, longestDays: number) => Omit<SummaryFault, 'rule'> | null;

const above = (field: Field, value: number | null, received: number): ReturnType<Test> =>
  (value === null || value <= received ? null : { field, params: { value, received } });

const percent = (basisPoints: number): number => basisPoints / 100;

const tests: Readonly<Record<SummaryRule, Test>> = {
  completedAboveReceived: ({ states, received }) => above('completed', states.completed, received),
  followedUpAboveReceived: ({ followedUp, received }) => above('followedUp', followedUp, received),
  statesAboveReceived: ({ states, received }) =>
    above('received', reportStates.reduce((sum, state) => sum + (states[state] ?? 0), 0), received),
  percentAbove100: ({ publishedFollowUp, publishedCompletion }) => {
    if ((publishedFollowUp ?? 0) > 10_000) return { field: 'followUpPercent', params: { value: percent(publishedFollowUp ?? 0) } };
    if ((publishedCompletion ?? 0) > 10_000) return { field: 'completionPercent', params: { value: percent(publishedCompletion ?? 0) } };
    return null;
  },
  meanDaysImpossible: ({ meanDays }, longestDays) =>
    (meanDays === null || (meanDays >= 0 && meanDays <= longestDays) ? null : { field: 'meanDays', params: { value: meanDays, longest: longestDays } }),
};

const looks: Readonly<Record<SummaryRule, (counts: SummaryCounts) => boolean>> = {
  completedAboveReceived: ({ states }) => states.completed !== null,
  followedUpAboveReceived: ({ followedUp }) => followedUp !== null,
  statesAboveReceived: ({ states }) => reportStates.some((state) => states[state] !== null),
  percentAbove100: ({ publishedFollowUp, publishedCompletion }) => publishedFollowUp !== null || publishedCompletion !== null,
  meanDaysImpossible: ({ meanDays }) => meanDays !== null,
};

export const looksAtSummary = (rule: SummaryRule, counts: SummaryCounts): boolean => looks[rule](counts);

/** `longestDays` runs from the first day of the window to the cut-off: no report can have waited longer on average. */
export const summaryFault = (rule: SummaryRule, counts: SummaryCounts, longestDays: number): SummaryFault | null => {
  const fault = tests[rule](counts, longestDays);
  return fault === null ? null : { rule, ...fault };
};
