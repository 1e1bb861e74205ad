// Every call and event between the window and the rest: the page to read first. A call is `noun.verb` with the schema of its
// input and of its output, JSON only. Handlers without a call, and calls without a handler, do not compile.
// Names ending in `.start` begin a job and return at once; the job's state comes as `job.changed`.

import * as v from 'valibot';
import {
  agencyTypes, closers, commitmentSchema, findingSchema, languages, periodSchema, reportClasses, reportStates,
} from './domain.ts';
import { jobSchema } from './jobs.ts';
import { layouts, planChoicesSchema, rowRoles, titleFactsSchema } from './tabular/plan.ts';
import { parametersSchema, scoreInputsSchema, scoreResultSchema } from './scoring/types.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.null();
const none = v.strictObject({});
const fileId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const periodCode = v.pipe(v.string(), v.minLength(1), v.maxLength(8));
const started = v.object({ jobId: v.string() });

/** A file the host knows: paths never cross the contract. */
export const fileRefSchema = v.object({ id: fileId, name: v.string(), bytes: v.number() });
export type FileRef = v.InferOutput<typeof fileRefSchema>;

export const settingsSchema = v.object({
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
  railFolded: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const projectSchema = v.object({
  name: v.string(),
  /** Shown wherever a figure of this project is: its evidence is made up. */
  synthetic: v.boolean(),
  readOnly: v.boolean(),
  template: v.string(),
  periods: v.array(periodSchema),
  /** The latest period with evidence, else the first. */
  currentPeriod: v.string(),
  counts: v.object({ agencies: count, imports: count, reports: count, blocking: count, warnings: count }),
  /** Grows with every change of the project's data: whoever holds figures of an older one asks again. */
  revision: count,
});
export type Project = v.InferOutput<typeof projectSchema>;

export const recentProjectSchema = v.object({
  file: fileRefSchema,
  /** Where it lies, in words for the eye; empty in the browser. */
  place: v.string(),
  /** When it was last opened, ISO. */
  openedAt: v.string(),
  missing: v.boolean(),
});

export const importRecordSchema = v.object({
  id: count,
  file: v.string(),
  sha256: v.string(),
  bytes: count,
  sheet: v.string(),
  layout: v.picklist(layouts),
  periods: v.array(v.string()),
  state: v.picklist(['current', 'undone']),
  /** ISO, UTC. */
  importedAt: v.string(),
  titleFacts: titleFactsSchema,
  read: count,
  kept: count,
  refused: count,
  skipped: count,
  superseded: count,
  agencies: count,
  findings: v.array(findingSchema),
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

export const reportFilterSchema = v.object({
  period: v.nullable(periodCode),
  /** Part of a tracking ID, title or agency name; empty for all. */
  search: v.pipe(v.string(), v.maxLength(200)),
  agency: v.nullable(v.string()),
  status: v.nullable(v.picklist(reportStates)),
  class: v.nullable(v.picklist(reportClasses)),
});
export const reportColumns = [
  'trackingId', 'receivedDate', 'agency', 'unit', 'status', 'closedBy', 'class', 'category', 'title', 'firstFollowUpDate',
  'completedDate', 'file', 'sheet', 'row',
] as const;
export const reportSortSchema = v.object({ column: v.picklist(reportColumns), descending: v.boolean() });
export const reportSchema = v.object({
  id: count,
  trackingId: v.nullable(v.string()),
  receivedDate: v.nullable(v.string()),
  agency: v.nullable(v.string()),
  unit: v.nullable(v.string()),
  status: v.nullable(v.picklist(reportStates)),
  closedBy: v.nullable(v.picklist(closers)),
  class: v.picklist(reportClasses),
  category: v.nullable(v.string()),
  title: v.nullable(v.string()),
  firstFollowUpDate: v.nullable(v.string()),
  completedDate: v.nullable(v.string()),
  superseded: v.boolean(),
  file: v.string(),
  sheet: v.string(),
  row: count,
});
export type Report = v.InferOutput<typeof reportSchema>;

export const scenarioSchema = v.object({ name, parameters: parametersSchema, isBase: v.boolean() });
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** Where an agency's figures of a period come from: file, sheet, rows as ranges (`12-2138`), columns by field. */
export const sourceSchema = v.object({
  importId: count, file: v.string(), sha256: v.string(), sheet: v.string(), layout: v.picklist(layouts),
  rows: v.string(), columns: v.record(v.string(), v.string()),
});

export const agencyEntrySchema = v.object({
  key: v.string(),
  name: v.string(),
  type: v.nullable(v.picklist(agencyTypes)),
  parent: v.nullable(v.string()),
  onRegister: v.boolean(),
  aliases: v.array(v.string()),
});
export type AgencyEntry = v.InferOutput<typeof agencyEntrySchema>;

const call = <I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) => ({ input, output });

export const calls = {
  'app.info': call(none, v.object({ version: v.string(), engine: v.string(), host: v.picklist(['electron', 'browser', 'commandLine']) })),
  'settings.get': call(none, settingsSchema),
  'settings.save': call(settingsSchema, settingsSchema),

  'project.recent': call(none, v.array(recentProjectSchema)),
  'project.create': call(v.object({ name, template: v.string(), destination: fileId }), projectSchema),
  'project.open': call(v.object({ file: fileId, readOnly: v.boolean() }), projectSchema),
  /** Makes the sample evaluation anew and starts importing its evidence. */
  'project.sample.start': call(none, v.object({ project: projectSchema, jobId: v.string() })),
  'project.get': call(none, v.nullable(projectSchema)),
  'project.rename': call(v.object({ name }), projectSchema),
  'project.close': call(none, nothing),
  'commitment.get': call(none, commitmentSchema),
  'commitment.save': call(v.object({ commitment: commitmentSchema }), commitmentSchema),
  'period.save': call(v.object({ periods: v.pipe(v.array(periodSchema), v.minLength(1)) }), v.array(periodSchema)),

  /** `head` reads the first rows of each sheet only: its plan, title facts and width, no counts, no findings, no hash. */
  'evidence.inspect.start': call(
    v.object({
      files: v.array(v.object({ file: fileId, choices: v.record(v.string(), planChoicesSchema) })),
      depth: v.optional(v.picklist(['whole', 'head']), 'whole'),
    }),
    started,
  ),
  /** Rows of a sheet as they stand, from 0-based place `from` among the rows that have a cell, under the given choices. */
  'evidence.rows': call(
    v.object({ file: fileId, sheet: v.string(), choices: planChoicesSchema, from: count, count: v.pipe(count, v.maxValue(500)) }),
    v.object({ rows: v.array(previewRowSchema), total: count }),
  ),
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
  }))),
  /** Maps a status word for this project; `status` null takes it as unspecified. */
  'status.assign': call(
    v.object({ word: name, status: v.nullable(v.picklist(reportStates)), closedBy: v.nullable(v.picklist(closers)) }), nothing,
  ),
  'agency.list': call(none, v.array(agencyEntrySchema)),
  /** Says that `name` is the agency `agency` (key or name of one on the list); null takes the decision back. */
  'agency.decide': call(v.object({ name, agency: v.nullable(name) }), nothing),
  'agency.explain': call(
    v.object({ agency: name, period: v.nullable(periodCode) }),
    v.object({ agency: v.string(), period: v.string(), figures: v.record(v.string(), v.nullable(count)), sources: v.array(sourceSchema) }),
  ),

  /** What the engine needs of a period; null is the latest with evidence. */
  'scoring.inputs': call(v.object({ period: v.nullable(periodCode) }), scoreInputsSchema),
  /** Scores in the host, with parameters changed by their public names and ways of writing (`agencyThreshold` = `60%`). */
  'scoring.score': call(
    v.object({ period: v.nullable(periodCode), scenario: v.nullable(name), set: v.record(v.string(), v.string()) }),
    v.object({ scenario: v.string(), result: scoreResultSchema }),
  ),
  /** Evidence by milestone and period, and whether there is any yet. */
  'scoring.evidence': call(none, v.array(v.object({
    period: v.string(), imports: count, records: count, summaries: count, register: count, disclosure: count, warnings: count,
  }))),
  'scenario.list': call(none, v.array(scenarioSchema)),
  'scenario.save': call(v.object({ name, parameters: parametersSchema }), v.array(scenarioSchema)),
  'scenario.remove': call(v.object({ name }), v.array(scenarioSchema)),

  /** Filters and orders the reports once; pages are then key look-ups in that order. */
  'report.view.start': call(v.object({ filter: reportFilterSchema, sort: v.nullable(reportSortSchema) }), started),
  'report.page': call(v.object({ view: v.string(), from: count, count: v.pipe(count, v.maxValue(1000)) }), v.array(reportSchema)),

  'workbook.export.start': call(
    v.object({ period: periodCode, scenario: name, parameters: parametersSchema, language: v.picklist(languages), destination: fileId }),
    started,
  ),
  'workbook.verify.start': call(v.object({ file: fileId }), started),

  'job.list': call(none, v.array(jobSchema)),
  'job.cancel': call(v.object({ jobId: v.string() }), nothing),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
/** What a caller may write; defaults and trims are applied at the boundary. */
export type CallInput<N extends CallName> = v.InferInput<Calls[N]['input']>;
export type CallOutput<N extends CallName> = v.InferOutput<Calls[N]['output']>;

export const events = {
  'job.changed': jobSchema,
  /** The project's data changed, or another project is open; null when none is. */
  'project.changed': v.nullable(projectSchema),
  /** The host's menu, or a file opened from outside, asks the window to do something. */
  'window.asked': v.object({
    action: v.picklist(['newProject', 'openProject', 'importFiles', 'export', 'go', 'palette']),
    argument: v.nullable(v.string()),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = v.InferOutput<(typeof events)[E]>;

/** What a window can ask of its host, whatever the host is: four functions, exposed as `window.tolok`. */
export interface Host {
  readonly send: (name: string, input: unknown) => Promise<unknown>;
  readonly on: (listener: (event: string, payload: unknown) => void) => () => void;
  /** Asks for files, or registers dropped ones. An empty list means the person thought better of it. */
  readonly pickFiles: (options: PickOptions) => Promise<readonly FileRef[]>;
  /** Asks where to write a file. Null means the person thought better of it. */
  readonly saveFile: (options: { readonly name: string; readonly kind: 'project' | 'workbook' }) => Promise<FileRef | null>;
}

export interface PickOptions {
  readonly kind: 'evidence' | 'project' | 'workbook';
  /** Files dropped on the window (DOM `File` objects); absent to show a dialog. */
  readonly dropped?: readonly unknown[];
  /** Pick a folder and take all the evidence files in it. */
  readonly folder?: boolean;
}
