// The nouns of an evaluation, as schemas with their readonly types: what is stored as JSON, crosses the contract or comes
// from a template is one of these. Evidence and scoring have their own files beside their code.

import * as v from 'valibot';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages of the program. */
export const textSchema = v.object({ id: v.string(), en: v.string() });
export type Text = v.InferOutput<typeof textSchema>;

/** An ISO calendar date. */
export const dateSchema = v.pipe(v.string(), v.isoDate());

export const agencyTypes = ['ministry', 'institution', 'province', 'regency', 'city'] as const;
export type AgencyType = (typeof agencyTypes)[number];

/** The states a report can be in; scoring.ts says which count as open, followed up and completed. */
export const reportStates = [
  'unverified', 'forwarded', 'onHold', 'waiting', 'inProcess', 'completed', 'archived', 'blocked',
] as const;
export type ReportState = (typeof reportStates)[number];

export const closers = ['system', 'admin', 'reporter'] as const;
export type Closer = (typeof closers)[number];

export const reportClasses = ['notSupervisory', 'supervisory', 'information', 'aspiration', 'unclassified'] as const;
export type ReportClass = (typeof reportClasses)[number];

/** A period of the plan: the window of receipt dates and the cut-off its figures are true at (`from ≤ to ≤ asAt`). */
export const periodSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,7}$/)),
  planMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  from: dateSchema,
  to: dateSchema,
  asAt: dateSchema,
});
export type Period = v.InferOutput<typeof periodSchema>;

export const milestoneStatuses = ['notStarted', 'onGoing', 'completed', 'notAchieved'] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

export const milestoneIds = ['m1', 'm2', 'm3'] as const;
export type MilestoneId = (typeof milestoneIds)[number];

/** A milestone of the commitment; its numbers are parameters of the scenario, its status is decided by a person. */
export const milestoneSchema = v.object({
  id: v.picklist(milestoneIds),
  title: textSchema,
  target: textSchema,
  status: v.picklist(milestoneStatuses),
  note: v.string(),
  /** The period whose figures decide the milestone; earlier ones show progress. */
  decidedAt: v.string(),
  /** Where each period's Data Dukung was handed in: text to copy, never opened by the program. */
  evidence: v.array(v.object({ period: v.string(), link: v.string() })),
});
export type Milestone = v.InferOutput<typeof milestoneSchema>;

export const commitmentSchema = v.object({
  code: v.string(),
  title: textSchema,
  plan: textSchema,
  problem: textSchema,
  contribution: textSchema,
  expectedResults: v.array(textSchema),
  values: v.array(textSchema),
  rpjmn: textSchema,
  sdg: v.array(v.object({ target: v.string(), text: textSchema })),
  lead: v.object({ name: textSchema, short: v.string() }),
  civilSocietyLead: v.object({ name: textSchema, short: v.string() }),
  contact: v.object({ email: v.string(), phone: v.string() }),
  participation: textSchema,
  activities: v.array(v.object({ text: textSchema, link: v.nullable(v.string()) })),
  milestones: v.array(milestoneSchema),
  /** The published state the commitment starts from: `good` of `agencies` at `threshold` basis points, speed not judged. */
  baseline: v.object({
    good: v.pipe(v.number(), v.integer(), v.minValue(0)),
    agencies: v.pipe(v.number(), v.integer(), v.minValue(1)),
    threshold: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10000)),
    byType: v.array(v.object({ type: v.picklist(agencyTypes), agencies: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    note: textSchema,
  }),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;

/** A message in no language yet: a code and the values its sentence is filled with. */
export const messageSchema = v.object({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) });
export type Message = v.InferOutput<typeof messageSchema>;

export const severities = ['blocking', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Something in the evidence a person must look at, at its cell where it has one (`C14`). */
export const findingSchema = v.object({
  code: v.string(),
  severity: v.picklist(severities),
  cell: v.nullable(v.string()),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type Finding = v.InferOutput<typeof findingSchema>;
