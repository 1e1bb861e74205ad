// Which fields are filled: of all reports, and of those that ought to have them. A report nobody has followed up lacks no date of
// follow-up. Counts only; says nothing of whether a value is right.

import type { Day } from '../days.ts';
import type { ReportState } from '../domain.ts';
import type { Field, SheetPlan } from '../tabular/plan.ts';
import { completenessLimits } from './rules.ts';

export const recordFields = [
  'trackingId', 'receivedDate', 'agency', 'status', 'class', 'category', 'title', 'firstFollowUpDate', 'completedDate',
] as const;
export type RecordField = (typeof recordFields)[number];

export const summaryFields = ['inProcess', 'completed', 'meanDays'] as const;
export type SummaryField = (typeof summaryFields)[number];

/** The columns any of which gives a field. */
const columnsFor: Readonly<Record<RecordField | SummaryField, readonly Field[]>> = {
  trackingId: ['trackingId'], receivedDate: ['receivedDate', 'receivedUnix'], agency: ['agency', 'parentAgency'], status: ['status'],
  class: ['class'], category: ['category'], title: ['title'], firstFollowUpDate: ['firstFollowUpDate'],
  completedDate: ['completedDate', 'completedUnix'], inProcess: ['inProcess'], completed: ['completed'], meanDays: ['meanDays'],
};

/** Whether a sheet gives a field at all; the agency may also stand in its title. */
export const givesField = ({ columns, titleFacts }: Pick<SheetPlan, 'columns' | 'titleFacts'>, field: RecordField | SummaryField): boolean =>
  (field === 'agency' && titleFacts.agency !== null) || columns.some((column) => column.field !== null && columnsFor[field].includes(column.field));

/** What a report gives, as far as completeness goes. */
export interface FilledReport {
  readonly status: ReportState | null;
  readonly hasTrackingId: boolean;
  readonly hasAgency: boolean;
  readonly hasStatus: boolean;
  readonly hasClass: boolean;
  readonly hasCategory: boolean;
  readonly hasTitle: boolean;
  readonly received: Day | null;
  readonly firstFollowUp: Day | null;
  readonly completed: Day | null;
}

/** Whether a report ought to have the field. */
export const isExpected = (field: RecordField, { status }: Pick<FilledReport, 'status'>): boolean => {
  if (field === 'firstFollowUpDate') return status === 'inProcess' || status === 'completed';
  return field !== 'completedDate' || status === 'completed';
};

const filled: Readonly<Record<RecordField, (report: FilledReport) => boolean>> = {
  trackingId: ({ hasTrackingId }) => hasTrackingId,
  receivedDate: ({ received }) => received !== null,
  agency: ({ hasAgency }) => hasAgency,
  status: ({ hasStatus }) => hasStatus,
  class: ({ hasClass }) => hasClass,
  category: ({ hasCategory }) => hasCategory,
  title: ({ hasTitle }) => hasTitle,
  firstFollowUpDate: ({ firstFollowUp }) => firstFollowUp !== null,
  completedDate: ({ completed }) => completed !== null,
};

export const isFilled = (field: RecordField, report: FilledReport): boolean => filled[field](report);

/** How many ought to have a field, and how many have it. */
export interface Fill { expected: number; filled: number }

export const noFill = (): Fill => ({ expected: 0, filled: 0 });

/** Whether an agency's share of a field is worth a look: enough rows, and fewer filled than the limit. */
export const isLow = ({ expected, filled: has }: Readonly<Fill>): boolean =>
  expected >= completenessLimits.leastRows && has * 100 < expected * completenessLimits.lowPercent;
