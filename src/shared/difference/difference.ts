// What differs between a sheet and the corrected one that is to replace it: rows, cells, columns, and what that does to milestones
// and agencies. Counts are exact; what is listed is a beginning of it.

import * as v from 'valibot';
import { agencyTypes, findingSchema, milestoneIds } from '../domain.ts';
import { rateSchema, verdicts } from '../scoring/types.ts';
import { driftSchema, layouts, titleFactsSchema } from '../tabular/plan.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many changed, added and removed cells are listed, of each; and how many added and removed rows. */
export const mostListed = 2_000;
export const mostRowsListed = 1_000;
/** The longest text of a cell that is listed, in characters; of a cell of an added or removed row. */
export const longestText = 240;
export const longestRowText = 80;

/** A cell as it stands in its sheet. */
const placedText = v.object({ cell: v.string(), text: v.string() });

export const cellKinds = ['changed', 'added', 'removed'] as const;
/** A cell of a row that both sheets have. `added` was empty before, `removed` is empty now. */
export const cellDifferenceSchema = v.object({
  kind: v.picklist(cellKinds),
  /** What tells the row: a Tracking ID, an agency. Empty where nothing does. */
  row: v.string(),
  header: v.string(),
  before: placedText,
  after: placedText,
});
export type CellDifference = v.InferOutput<typeof cellDifferenceSchema>;

/** A row that only one of the sheets has, with its cells that hold something. */
export const rowDifferenceSchema = v.object({
  row: count,
  name: v.string(),
  cells: v.array(v.object({ cell: v.string(), header: v.string(), text: v.string() })),
});
export type RowDifference = v.InferOutput<typeof rowDifferenceSchema>;

const columnSchema = v.object({ column: v.string(), header: v.string() });

export const sheetDifferenceSchema = v.object({
  /** All rows but the header. A row that only stands elsewhere is the same. */
  rows: v.object({ same: count, changed: count, added: count, removed: count }),
  /** Cells that hold something, of columns both sheets have; those of added and removed rows among them. */
  cells: v.object({ changed: count, added: count, removed: count }),
  /** How many of them stand in added and in removed rows. */
  cellsOfRows: v.object({ added: count, removed: count }),
  /** Columns only one sheet has, by letters. */
  columns: v.object({ added: v.array(columnSchema), removed: v.array(columnSchema) }),
  /** At most `mostListed` of each kind and `mostRowsListed` rows, in the order of their sheet. */
  changedCells: v.array(cellDifferenceSchema),
  addedRows: v.array(rowDifferenceSchema),
  removedRows: v.array(rowDifferenceSchema),
});
export type SheetDifference = v.InferOutput<typeof sheetDifferenceSchema>;

const standing = v.object({ value: v.nullable(rateSchema), verdict: v.picklist(verdicts) });

export const milestoneChangeSchema = v.object({
  id: v.picklist(milestoneIds),
  measure: v.string(),
  /** Basis points. */
  target: v.nullable(v.number()),
  before: standing,
  after: standing,
  /** The verdict is another. */
  flips: v.boolean(),
});
export type MilestoneChange = v.InferOutput<typeof milestoneChangeSchema>;

const beforeAfter = v.object({ before: v.nullable(v.boolean()), after: v.nullable(v.boolean()) });

export const agencyFlipSchema = v.object({
  key: v.string(),
  name: v.string(),
  type: v.nullable(v.picklist(agencyTypes)),
  /** Whether the evidence newly names it, or names it no more; null where it names it before and after. */
  named: v.nullable(v.picklist(['newly', 'noLonger'])),
  /** Of the agency threshold, and of good; null where the agency does not count or cannot be told. */
  meets: beforeAfter,
  good: beforeAfter,
  followUp: v.object({ before: v.nullable(rateSchema), after: v.nullable(rateSchema) }),
});
export type AgencyFlip = v.InferOutput<typeof agencyFlipSchema>;

export const periodChangeSchema = v.object({
  period: v.string(),
  milestones: v.array(milestoneChangeSchema),
  good: v.object({ before: rateSchema, after: rateSchema }),
  received: v.object({ before: count, after: count }),
  /** Agencies any figure of which differs, those that flip among them. */
  agenciesChanged: count,
  /** Agencies that meet the threshold or are good, or not any more, and those newly or no longer named. */
  flips: v.array(agencyFlipSchema),
});
export type PeriodChange = v.InferOutput<typeof periodChangeSchema>;

const sideSchema = v.object({
  importId: count,
  file: v.string(),
  sheet: v.string(),
  sha256: v.string(),
  titleFacts: titleFactsSchema,
  read: count, kept: count, refused: count, skipped: count,
});
export type DifferenceSide = v.InferOutput<typeof sideSchema>;

export const differenceSchema = v.object({
  layout: v.picklist(layouts),
  /** The periods the sheet is for; none is a register for all. */
  periods: v.array(v.string()),
  old: sideSchema,
  new: sideSchema,
  /** How the new sheet's columns differ from those the old one was read by. */
  drift: driftSchema,
  /** What was found in the new sheet. */
  findings: v.array(findingSchema),
  sheet: sheetDifferenceSchema,
  /** Every period whose figures the new sheet would be part of, under the base scenario. */
  scores: v.array(periodChangeSchema),
});
export type Difference = v.InferOutput<typeof differenceSchema>;
