// Values of a single report that cannot be right together: each fault by itself, from dates and state alone.

import type { Day } from '../days.ts';
import type { ReportState } from '../domain.ts';
import { reportRules, type ReportRule } from './rules.ts';

export interface DatedReport {
  readonly status: ReportState | null;
  readonly received: Day | null;
  readonly firstFollowUp: Day | null;
  readonly completed: Day | null;
}

/** What a report's dates are held against. */
export interface Frame {
  /** The window of the period. */
  readonly from: Day;
  readonly to: Day;
  /** The day the file says it was made; null when it does not. */
  readonly fileDay: Day | null;
}

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && other !== null && day < other;

const tests: Readonly<Record<ReportRule, (report: DatedReport, frame: Frame) => boolean>> = {
  receivedOutsideWindow: ({ received }, { from, to }) => received !== null && (received < from || received > to),
  dateAfterFile: ({ received, firstFollowUp, completed }, { fileDay }) =>
    isBefore(fileDay, received) || isBefore(fileDay, firstFollowUp) || isBefore(fileDay, completed),
  followUpBeforeReceipt: ({ received, firstFollowUp }) => isBefore(firstFollowUp, received),
  completedBeforeReceipt: ({ received, completed }) => isBefore(completed, received),
  completedBeforeFollowUp: ({ firstFollowUp, completed }) => isBefore(completed, firstFollowUp),
  // Unmapped words have no state; archived reports are closed too.
  completedDateWhileOpen: ({ status, completed }) =>
    completed !== null && status !== null && status !== 'completed' && status !== 'archived',
};

export const hasFault = (rule: ReportRule, report: DatedReport, frame: Frame): boolean => tests[rule](report, frame);

/** Whether a report gives what a rule compares; one that does not was not looked at by it. */
const looks: Readonly<Record<ReportRule, (report: DatedReport, frame: Frame) => boolean>> = {
  receivedOutsideWindow: ({ received }) => received !== null,
  dateAfterFile: ({ received, firstFollowUp, completed }, { fileDay }) =>
    fileDay !== null && (received ?? firstFollowUp ?? completed) !== null,
  followUpBeforeReceipt: ({ received, firstFollowUp }) => received !== null && firstFollowUp !== null,
  completedBeforeReceipt: ({ received, completed }) => received !== null && completed !== null,
  completedBeforeFollowUp: ({ firstFollowUp, completed }) => firstFollowUp !== null && completed !== null,
  completedDateWhileOpen: ({ completed }) => completed !== null,
};

export const looksAt = (rule: ReportRule, report: DatedReport, frame: Frame): boolean => looks[rule](report, frame);

export const faultsOf = (report: DatedReport, frame: Frame): ReportRule[] => reportRules.filter((rule) => hasFault(rule, report, frame));
