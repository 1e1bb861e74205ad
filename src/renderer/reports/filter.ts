// What the Reports place shows: which reports, in which order. Pure.

import type { CallInput } from '../../shared/contract.ts';
import type { RowKey } from '../../shared/quality/result.ts';
import type { ReportClass, ReportState } from '../../shared/domain.ts';

/** A person's choices that stay from one visit to the next; the period is the window's own unless all are asked for. */
export interface ReportChoices {
  readonly allPeriods: boolean;
  readonly search: string;
  readonly agency: string | null;
  readonly status: ReportState | null;
  readonly class: ReportClass | null;
  /** What the data quality check of the shown period found; absent in choices kept by an earlier version. */
  readonly quality?: RowKey | null;
}

export const noFilter: ReportChoices = { allPeriods: false, search: '', agency: null, status: null, class: null, quality: null };

/** Where a person's choices are remembered. */
export const choicesKey = 'reports';

/** Whether anything but the period narrows the list. */
export const isNarrowed = ({ search, agency, status, class: reportClass, quality }: ReportChoices): boolean =>
  search.trim() !== '' || agency !== null || status !== null || reportClass !== null || (quality ?? null) !== null;

export type ReportFilter = CallInput<'report.view.start'>['filter'];
export type ReportSort = CallInput<'report.view.start'>['sort'];

/** The filter as the host takes it, for the period shown in the window. */
export const filterOf = (choices: ReportChoices, period: string | null): ReportFilter => ({
  period: choices.allPeriods ? null : period,
  search: choices.search.trim().slice(0, 200),
  agency: choices.agency, status: choices.status, class: choices.class, quality: choices.allPeriods ? null : choices.quality ?? null,
});
