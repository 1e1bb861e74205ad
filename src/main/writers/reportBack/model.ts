// What a report back is written from: the sender's file sheet by sheet, how each was read, and what was found in it. Where the rows
// come from is the job's affair.

import type { Finding, Language } from '../../../shared/domain.ts';
import type { MergedRange, Row } from '../../../shared/tabular/cells.ts';
import type { SheetInspection, SheetPlan } from '../../../shared/tabular/plan.ts';
import type { ReadingContext } from '../../../shared/tabular/rows.ts';

/** How a sheet was read as evidence, and what was found. */
export interface ReadAs {
  readonly plan: SheetPlan;
  readonly context: ReadingContext;
  readonly counts: SheetInspection['counts'];
  readonly findings: readonly Finding[];
}

export interface SheetToCopy {
  readonly name: string;
  readonly visibility: SheetInspection['visibility'];
  /** Null for a sheet that is no evidence and is copied as it is. */
  readonly readAs: ReadAs | null;
  readonly merges: readonly MergedRange[];
  /** Letters of the longest value a column shows, from column A on. */
  readonly widths: readonly number[];
  /** Columns whose numbers are fractions that stand for percentages. */
  readonly shares: ReadonlySet<number>;
  /** The first row that holds anything; 0 when none does. */
  readonly firstRow: number;
  readonly rows: () => AsyncIterable<readonly Row[]>;
}

export interface ReportBackModel {
  readonly language: Language;
  readonly file: string;
  readonly sha256: string;
  /** Every value of the file is text: a number in a column of numbers is written as one. */
  readonly isText: boolean;
  readonly periods: readonly string[];
  /** ISO date-time. */
  readonly readAt: string;
  /** Whether titles and bodies of reports and columns that are not read go along. */
  readonly withTexts: boolean;
  readonly sheets: readonly SheetToCopy[];
}

export interface WriteHooks {
  readonly checkCancelled: () => void;
}

/** What was written. */
export interface ReportBackCounts {
  readonly findings: number;
  /** Cells that carry a colour, and those of them that carry a comment too. */
  readonly marked: number;
  readonly notes: number;
}
