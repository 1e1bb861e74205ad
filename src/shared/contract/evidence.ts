// Evidence: looking at files, importing and undoing them, what was found, the status map.

import * as v from 'valibot';
import { closers, findingSchema, reportStates } from '../domain.ts';
import { rowAccount } from '../jobs.ts';
import { layouts, planChoicesSchema, rowRoles, titleFactsSchema } from '../tabular/plan.ts';
import { call, count, fileId, name, none, nothing, periodCode, started } from './common.ts';

export const importRecordSchema = v.object({
  id: count,
  file: v.string(),
  sha256: v.string(),
  bytes: count,
  sheet: v.string(),
  layout: v.picklist(layouts),
  periods: v.array(v.string()),
  /** `replaced`: a corrected sheet, `replacedBy`, counts in its place. */
  state: v.picklist(['current', 'undone', 'replaced']),
  replacedBy: v.nullable(count),
  /** The import it came in place of. */
  replaces: v.nullable(count),
  /** ISO, UTC. */
  importedAt: v.string(),
  titleFacts: titleFactsSchema,
  ...rowAccount,
});
export type ImportRecord = v.InferOutput<typeof importRecordSchema>;

/** A row of a sheet as it stands, for the preview: cell texts by column, what the row is, and findings at its cells. */
export const previewRowSchema = v.object({
  row: count,
  role: v.picklist(rowRoles),
  /** Why the row is skipped or refused, as a message code; null for data. */
  reason: v.nullable(v.string()),
  cells: v.array(v.string()),
});

export const evidenceCalls = {
  /** `head` reads the first rows of each sheet only: its plan, title facts and width, no counts, no findings, no hash. */
  'evidence.inspect.start': call(
    v.object({
      files: v.array(v.object({ file: fileId, choices: v.record(v.string(), planChoicesSchema) })),
      /** Reads sheets by the recipe of this name; without it by the one that fits. Sheets with choices are read by these alone. */
      recipe: v.optional(name),
      depth: v.optional(v.picklist(['whole', 'head']), 'whole'),
    }),
    started,
  ),
  /** Rows of a sheet as they stand, from 0-based place `from` among the rows that have a cell, under the given choices. */
  'evidence.rows': call(
    v.object({ file: fileId, sheet: v.string(), choices: planChoicesSchema, from: count, count: v.pipe(count, v.maxValue(500)) }),
    v.object({ rows: v.array(previewRowSchema), total: count }),
  ),
  /** A row of a current import as it stands in the kept file: each cell's own text. */
  'evidence.source.start': call(v.object({ importId: count, row: count }), started),
  'evidence.import.start': call(
    v.object({
      sheets: v.pipe(v.array(v.object({
        file: fileId, sheet: v.string(), periods: v.array(periodCode), choices: planChoicesSchema,
        /** Codes of blocking findings the person takes as they are. */
        accept: v.array(v.string()),
      })), v.minLength(1)),
    }),
    started,
  ),
  'evidence.imports': call(none, v.array(importRecordSchema)),
  'evidence.undo.start': call(v.object({ importId: count }), started),
  'evidence.findings': call(none, v.array(v.object({
    importId: count, file: v.string(), sheet: v.string(), periods: v.array(v.string()), finding: findingSchema,
  }))),
  'status.list': call(none, v.array(v.object({
    word: v.string(), status: v.nullable(v.picklist(reportStates)), closedBy: v.nullable(v.picklist(closers)), isOwn: v.boolean(),
    /** When (ISO, UTC) and by whom an own word was decided; absent for the built-in ones. */
    decidedAt: v.optional(v.string()), decidedBy: v.optional(v.string()),
  }))),
  /** Maps a status word for this project; `status` null takes it as unspecified. */
  'status.assign': call(
    v.object({ word: name, status: v.nullable(v.picklist(reportStates)), closedBy: v.nullable(v.picklist(closers)) }), nothing,
  ),
} as const;
