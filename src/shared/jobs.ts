// What the window and the command line see of a long task: its state, how far it is, and what came of it.

import * as v from 'valibot';
import { fileRefSchema } from './contract/common.ts';
import { differenceSchema } from './difference/difference.ts';
import { findingSchema, messageSchema } from './domain.ts';
import { interventionsSchema } from './scoring/interventions.ts';
import { parameterKeys } from './scoring/parameters.ts';
import { parametersSchema } from './scoring/types.ts';
import { sealCheckSchema } from './seal.ts';
import { slideIds } from './slides/slide.ts';
import { stepSchema } from './steps.ts';
import { fields, layouts, fileInspectionSchema } from './tabular/plan.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What became of a sheet's rows: read = kept + refused + skipped, always. */
export const rowAccount = {
  read: count, kept: count, refused: count, skipped: count, superseded: count, agencies: count, findings: v.array(findingSchema),
} as const;

/** What one sheet's import did. */
export const importOutcomeSchema = v.object({
  id: v.nullable(count),
  file: v.string(),
  sheet: v.string(),
  layout: v.picklist(layouts),
  periods: v.array(v.string()),
  ...rowAccount,
  /** Why nothing of this sheet came in; the others are not touched by it. */
  error: v.nullable(messageSchema),
});
export type ImportOutcome = v.InferOutput<typeof importOutcomeSchema>;

/** A recomputed formula that gives something else than its stored value. */
export const formulaDifferenceSchema = v.object({ cell: v.string(), stored: v.string(), recomputed: v.string() });

export const verifySchema = v.object({
  formulas: count,
  recomputed: count,
  different: v.array(formulaDifferenceSchema),
  /** Figures of the workbook that the project scores otherwise; null when no project was compared. */
  projectDifferences: v.nullable(v.array(v.object({ figure: v.string(), workbook: v.string(), project: v.string() }))),
});
export type Verification = v.InferOutput<typeof verifySchema>;

/** A file that was written; `file` is the reference it was asked for under. */
export const fileOutcomeSchema = v.object({ file: v.string(), name: v.string(), bytes: count });
export type FileOutcome = v.InferOutput<typeof fileOutcomeSchema>;

export const exportOutcomeSchema = v.object({
  ...fileOutcomeSchema.entries,
  formulas: count,
  recomputed: count,
});
export type ExportOutcome = v.InferOutput<typeof exportOutcomeSchema>;

/** A deck that was written, with the slides it holds in their order. */
export const slidesOutcomeSchema = v.object({ ...fileOutcomeSchema.entries, slides: v.array(v.picklist(slideIds)) });
export type SlidesOutcome = v.InferOutput<typeof slidesOutcomeSchema>;

/** A copy for a sender: how many findings it lists, and how many cells carry a colour, and a comment. */
export const reportBackOutcomeSchema = v.object({ ...fileOutcomeSchema.entries, findings: count, marked: count, notes: count });
export type ReportBackOutcome = v.InferOutput<typeof reportBackOutcomeSchema>;

/** The reports annex: so many reports on so many sheets. */
export const annexOutcomeSchema = v.object({ ...fileOutcomeSchema.entries, rows: count, sheets: count });
export type AnnexOutcome = v.InferOutput<typeof annexOutcomeSchema>;

/** One row of an evidence file: cells by column letter with their own text and what the column was read as. */
export const sourceRowSchema = v.object({
  file: v.string(), sheet: v.string(), row: count,
  cells: v.array(v.object({ column: v.string(), header: v.string(), field: v.nullable(v.picklist(fields)), text: v.string() })),
});
export type SourceRow = v.InferOutput<typeof sourceRowSchema>;

/** What an evaluation workbook says its figures were made under; `different` are the parameters that are not the base scenario's. */
export const workbookScenarioSchema = v.object({
  period: v.nullable(v.string()), parameters: parametersSchema, interventions: interventionsSchema, different: v.array(v.picklist(parameterKeys)),
});
export type WorkbookScenario = v.InferOutput<typeof workbookScenarioSchema>;

/** The difference a corrected sheet would make; or what a person still has to decide before it can be read as the old one was. */
export const proposalSchema = v.object({
  difference: v.nullable(differenceSchema),
  blocked: v.nullable(v.object({ error: messageSchema, findings: v.array(findingSchema) })),
});
export type ProposalOutcome = v.InferOutput<typeof proposalSchema>;

export const jobResultSchemas = {
  inspect: v.array(fileInspectionSchema),
  import: v.array(importOutcomeSchema),
  undo: v.object({ importId: count, rows: count }),
  turn: stepSchema,
  release: v.object({ imports: count, rows: count }),
  view: v.object({ view: v.string(), total: count }),
  workbook: exportOutcomeSchema,
  annex: annexOutcomeSchema,
  verify: verifySchema,
  workbookScenario: workbookScenarioSchema,
  plan: fileOutcomeSchema,
  chart: fileOutcomeSchema,
  slides: slidesOutcomeSchema,
  share: fileOutcomeSchema,
  difference: proposalSchema,
  replace: v.object({ oldImport: count, newImport: count, rows: count }),
  drop: v.object({ importId: count }),
  original: fileRefSchema,
  sealCheck: sealCheckSchema,
  sourceRow: sourceRowSchema,
  reportBack: reportBackOutcomeSchema,
  quality: v.object({ period: v.string(), reports: count, found: count }),
} as const;
export type JobKind = keyof typeof jobResultSchemas;
export type JobResult<K extends JobKind> = v.InferOutput<(typeof jobResultSchemas)[K]>;

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

export const jobSchema = v.object({
  id: v.string(),
  kind: v.picklist(Object.keys(jobResultSchemas) as [JobKind, ...JobKind[]]),
  state: v.picklist(jobStates),
  /** Units of `message` (bytes or rows); `total` null when it cannot be known. */
  done: v.number(),
  total: v.nullable(v.number()),
  /** What is being worked on: code and parameters of a sentence under `job.<code>`. */
  message: v.nullable(messageSchema),
  /** Milliseconds still to go by the pace so far; null until it can be told. */
  remaining: v.nullable(v.number()),
  result: v.unknown(),
  error: v.nullable(messageSchema),
});
export type Job = v.InferOutput<typeof jobSchema>;
