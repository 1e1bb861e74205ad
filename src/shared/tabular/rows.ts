// What reading a sheet's rows gives: typed data of one of five shapes, or the reason why a row is not data. Names are as the
// evidence wrote them; who they are is decided later, by the register and the aliases.

import type { AgencyEvent } from '../agencyEvents.ts';
import type { AgencyType, Closer, Finding, Period, ReportClass, ReportState } from '../domain.ts';
import type { Day } from '../days.ts';
import type { MergedRange, Row } from './cells.ts';
import type { FaultWatch, FindingLimits } from './findings.ts';
import type { Field, RowRole, SheetInspection, SheetPlan } from './plan.ts';

/** Texts of cells whose typed value says less than they did (`18 Jan 2024`); null when none does. */
export type CellTexts = Readonly<Partial<Record<Field, string>>> | null;

export interface RecordRow {
  readonly layout: 'records';
  readonly row: number;
  readonly trackingId: string | null;
  readonly receivedDay: Day | null;
  readonly receivedSecond: number | null;
  readonly class: ReportClass;
  readonly category: string | null;
  readonly title: string | null;
  /** Null when the word is not on the status map, or the cell is empty: the report is then unspecified. */
  readonly status: ReportState | null;
  readonly closedBy: Closer | null;
  readonly parentAgency: string | null;
  readonly agency: string | null;
  readonly firstFollowUpDay: Day | null;
  readonly completedDay: Day | null;
  readonly texts: CellTexts;
}

/** One agency's counts; null is a count the sheet does not give. Percentages are as printed, in basis points, never the truth. */
export interface SummaryRow {
  readonly layout: 'agencySummary';
  readonly row: number;
  readonly agency: string;
  readonly type: AgencyType | null;
  readonly received: number;
  readonly states: Readonly<Record<ReportState, number | null>>;
  readonly followedUp: number | null;
  readonly publishedFollowUp: number | null;
  readonly publishedCompletion: number | null;
  readonly meanDays: number | null;
  readonly texts: CellTexts;
}

export interface StatusCountRow {
  readonly layout: 'statusSummary';
  readonly row: number;
  /** Which of the row's counts it is: 0 in a long summary; in a wide one its place among the columns of counts, from 1. */
  readonly part: number;
  readonly agency: string;
  readonly status: ReportState | null;
  readonly closedBy: Closer | null;
  /** The status word of a wide column's header; null where the row's own status column says it. */
  readonly word: string | null;
  readonly count: number;
  /** 1–12, or null when the sheet does not say. */
  readonly month: number | null;
  readonly year: number | null;
  readonly texts: CellTexts;
}

export interface RegisterRow {
  readonly layout: 'register';
  readonly row: number;
  readonly agency: string;
  readonly type: AgencyType | null;
  readonly parent: string | null;
  /** The days it is on the register, both ends included; null is open. Of one with a past, the first is the day of the change. */
  readonly validFromDay: Day | null;
  readonly validToDay: Day | null;
  /** What it was called before, or the agencies it was made of; given only with a day. */
  readonly formerNames: readonly string[];
  /** The agency it was split from; given only with a day. */
  readonly splitFrom: string | null;
  readonly texts: CellTexts;
}

/** One published item of data or information. What the sheet says of it is null where it is silent. */
export interface DisclosureRow {
  readonly layout: 'disclosure';
  readonly row: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly link: string | null;
  readonly format: string | null;
  readonly licence: string | null;
  readonly publishedDay: Day | null;
  readonly complete: boolean | null;
  readonly timely: boolean | null;
  readonly documented: boolean | null;
  readonly texts: CellTexts;
}

export type DataRow = RecordRow | SummaryRow | StatusCountRow | RegisterRow | DisclosureRow;

/** A row as read: data, or its role with the message code of the reason (`reason.<code>`). */
export type RowReading =
  | { readonly role: 'data'; readonly data: DataRow; /** The other counts of a row of a wide summary. */ readonly more?: readonly StatusCountRow[] }
  | { readonly role: Exclude<RowRole, 'data'>; readonly reason: string };

/** What a project knows that reading needs. */
export interface ReadingContext {
  /** By statusKey(word). A word mapped to status null is taken as unspecified. */
  readonly statuses: ReadonlyMap<string, { readonly status: ReportState | null; readonly closedBy: Closer | null }>;
  /** Keys of the register's agencies, their units and the decided aliases; null when there is no register. */
  readonly knownAgencies: ReadonlySet<string> | null;
  /** Agencies that were split before the cut-off of a period the sheet is for, by key: their name means no one agency any more. */
  readonly splitAgencies?: ReadonlyMap<string, AgencyEvent>;
  /** The periods the sheet is for; empty when not known yet. Rows outside their windows are noted. */
  readonly periods: readonly Period[];
}

/** The part of an inspection that reading all rows decides. */
export type SheetReport = Pick<
  SheetInspection, 'plan' | 'counts' | 'totalRows' | 'unknownStatuses' | 'agencies' | 'findings'
> & {
  /** All values together ask for another reading than the plan rows were read with: read again with `plan`. */
  readonly mustReread: boolean;
  readonly findings: Finding[];
};

/** Reads a sheet row by row under a plan, gathering what decides its columns and what a person must see. */
export interface SheetReader {
  readonly read: (row: Row) => RowReading;
  readonly finish: (end: { readonly merges: readonly MergedRange[] }) => SheetReport;
}

/** What whoever copies a sheet asks for beside its reading. */
export interface FaultOptions {
  readonly watch?: FaultWatch;
  readonly limits?: FindingLimits;
}

/** `openSheet(plan, context)` in sheet.ts. */
export type OpenSheet = (plan: SheetPlan, context: ReadingContext, options?: FaultOptions) => SheetReader;
