// How one sheet is to be read, as data: what was guessed, what a person chose, and what was found in it. A plan is all an
// import needs to know; the choices are all a person can change.

import * as v from 'valibot';
import { dateSchema, findingSchema } from '../domain.ts';

export const layouts = ['records', 'agencySummary', 'statusSummary', 'register', 'disclosure', 'unknown'] as const;
export type Layout = (typeof layouts)[number];

/** What a column can mean. The layout says which of them it uses. */
export const fields = [
  // records
  'trackingId', 'receivedDate', 'receivedTime', 'receivedUnix', 'class', 'category', 'title', 'body', 'reportType', 'source',
  'parentAgency', 'agency', 'agencyId', 'status', 'holdReason', 'forwardedDate', 'firstFollowUpDate', 'lastActivityDate',
  'completedDate', 'completedUnix', 'province', 'city', 'district', 'village', 'area',
  // agency summaries
  'number', 'agencyType', 'received', 'unverified', 'forwarded', 'onHold', 'waiting', 'inProcess', 'completed', 'archived',
  'blocked', 'followedUp', 'followUpPercent', 'completionPercent', 'meanDays', 'decree',
  // long summaries
  'count', 'wideCount', 'unit', 'month', 'year', 'placeCode',
  // register
  'parent', 'validFrom', 'validTo', 'formerName', 'splitFrom',
  // disclosure
  'itemTitle', 'publisher', 'link', 'format', 'licence', 'publishedDate', 'complete', 'timely', 'documented',
] as const;
export type Field = (typeof fields)[number];

/** How a column's text becomes numbers: which sign is the decimal separator; `none` when the values are whole. */
export const numberReadings = ['decimalComma', 'decimalDot', 'none'] as const;
export type NumberReading = (typeof numberReadings)[number];

export const dateReadings = ['dayFirst', 'monthFirst', 'iso', 'named', 'unix'] as const;
export type DateReading = (typeof dateReadings)[number];

export const zones = ['UTC', 'WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof zones)[number];

export const readingSchema = v.picklist([...numberReadings, ...dateReadings]);
export type Reading = v.InferOutput<typeof readingSchema>;

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One column of a plan: where it stands, what its header says, what it means, how its text is read, and what decided that. */
export const plannedColumnSchema = v.object({
  column: wholeNumber,
  header: v.string(),
  field: v.nullable(v.picklist(fields)),
  /** `header` (its words), `values` (what stands in it), `chosen` (a person), `none`. */
  how: v.picklist(['header', 'values', 'chosen', 'none']),
  reading: v.nullable(readingSchema),
  /** A person chose the reading: values cannot overrule it. */
  readingIsChosen: v.boolean(),
  /** One text of the column and how it is read, with the number of cells that decided it: "1.240,5 → 1240.5 · 212". */
  evidence: v.nullable(v.object({ text: v.string(), value: v.string(), cells: wholeNumber })),
});
export type PlannedColumn = v.InferOutput<typeof plannedColumnSchema>;

/** Facts a title block states: the agency, the day it was generated (= as at), the window, all ISO. */
export const titleFactsSchema = v.object({
  agency: v.nullable(v.string()),
  generated: v.nullable(dateSchema),
  from: v.nullable(dateSchema),
  to: v.nullable(dateSchema),
});
export type TitleFacts = v.InferOutput<typeof titleFactsSchema>;

export const sheetPlanSchema = v.object({
  layout: v.picklist(layouts),
  /** The last row of the header, 1-based; null when there is none. */
  headerRow: v.nullable(wholeNumber),
  /** How many rows the header takes, ending at `headerRow`. */
  headerRowCount: wholeNumber,
  columns: v.array(plannedColumnSchema),
  titleFacts: titleFactsSchema,
  /** The zone time stamps are in; dates without a time have none. */
  zone: v.picklist(zones),
});
export type SheetPlan = v.InferOutput<typeof sheetPlanSchema>;

/** What a person decided about a sheet; null or absent entries are left to the program. Columns by letters. */
export const planChoicesSchema = v.object({
  layout: v.nullable(v.picklist(layouts)),
  headerRow: v.nullable(wholeNumber),
  headerRowCount: v.nullable(wholeNumber),
  fields: v.record(v.string(), v.nullable(v.picklist(fields))),
  readings: v.record(v.string(), readingSchema),
  zone: v.nullable(v.picklist(zones)),
});
export type PlanChoices = v.InferOutput<typeof planChoicesSchema>;

export const noChoices: PlanChoices = { layout: null, headerRow: null, headerRowCount: null, fields: {}, readings: {}, zone: null };

const fieldOrNone = v.nullable(v.picklist(fields));

/** What changed between the sheet a recipe was made from and the one at hand. Columns by letters. */
export const driftSchema = v.object({
  moved: v.array(v.object({ header: v.string(), field: fieldOrNone, from: v.string(), to: v.string() })),
  /** A header that is gone and a new one that stands in its place: perhaps the same column. */
  renamed: v.array(v.object({ header: v.string(), field: fieldOrNone, column: v.string(), was: v.string() })),
  added: v.array(v.object({ header: v.string(), column: v.string() })),
  missing: v.array(v.object({ header: v.string(), field: fieldOrNone, was: v.string() })),
});
export type Drift = v.InferOutput<typeof driftSchema>;

/** A recipe in use: the choices it makes for a sheet, and what changed since it was last used. */
export const recipeUseSchema = v.object({
  name: v.string(),
  /** Whether the sheet comes from the same sender; how another one writes numbers and dates is not assumed. */
  isSameSender: v.boolean(),
  choices: planChoicesSchema,
  drift: driftSchema,
});
export type RecipeUse = v.InferOutput<typeof recipeUseSchema>;

/** Why a row is not data. `data` rows are kept unless a value in them cannot be read (then they are refused, with a finding). */
export const rowRoles = ['title', 'header', 'data', 'section', 'total', 'note', 'refused'] as const;
export type RowRole = (typeof rowRoles)[number];

/** Merged ranges handed on for the preview; a sheet made to hold fifty thousand of them shows these and counts all. */
export const mostMergedShown = 2_000;

/** A sheet as the program understands it. `rows` counts rows that have a cell. */
export const sheetInspectionSchema = v.object({
  name: v.string(),
  visibility: v.picklist(['visible', 'hidden', 'veryHidden']),
  /** The last row and column that hold a cell, 1-based; 0 when the sheet is empty. */
  rows: wholeNumber,
  columns: wholeNumber,
  cells: wholeNumber,
  merges: wholeNumber,
  /** The first merged ranges, up to `mostMergedShown`; rows 1-based, columns from 0. */
  mergedRanges: v.optional(v.array(v.object({ fromRow: wholeNumber, toRow: wholeNumber, fromColumn: wholeNumber, toColumn: wholeNumber }))),
  plan: sheetPlanSchema,
  /** The recipe it was read by; absent when none fits, or when a person's choices were given. */
  recipe: v.optional(recipeUseSchema),
  /** read = data + title + header + section + total + note + refused. */
  counts: v.object({
    read: wholeNumber, data: wholeNumber, title: wholeNumber, header: wholeNumber, section: wholeNumber,
    total: wholeNumber, note: wholeNumber, refused: wholeNumber,
  }),
  totalRows: v.array(wholeNumber),
  /** Status words met and not on the status map, with how often. */
  unknownStatuses: v.array(v.object({ word: v.string(), count: wholeNumber, cell: v.string() })),
  /** Distinct agency names met, up to 2,000, with how often. */
  agencies: v.array(v.object({ name: v.string(), rows: wholeNumber })),
  findings: v.array(findingSchema),
});
export type SheetInspection = v.InferOutput<typeof sheetInspectionSchema>;

/** A file's sheets, or why it cannot be read. */
export const fileInspectionSchema = v.object({
  file: v.string(),
  name: v.string(),
  bytes: wholeNumber,
  sha256: v.nullable(v.string()),
  format: v.nullable(v.string()),
  encoding: v.nullable(v.string()),
  delimiter: v.nullable(v.string()),
  /** Periods this very file (same bytes) was already imported for. */
  importedFor: v.array(v.string()),
  error: v.nullable(v.object({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) })),
  sheets: v.array(sheetInspectionSchema),
});
export type FileInspection = v.InferOutput<typeof fileInspectionSchema>;
