// What goes into the engine and what comes out of it. Counts are whole numbers; a count the evidence does not give is null,
// never 0. Percentages among the parameters are whole basis points (4500 = 45 %).

import * as v from 'valibot';
import { agencyTypes, milestoneIds, periodSchema, reportClasses } from '../domain.ts';
import { disclosureChecks, disclosureItemSchema } from './disclosureItem.ts';
import { longestLimit } from './speed/histogram.ts';
import { agencySpeedsSchema } from './speed/types.ts';
import { countFromReadings } from './workingDays.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const unknownCount = v.nullable(count);
const limitWorkingDays = v.pipe(count, v.maxValue(longestLimit));
const basisPoints = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10000));

export const completionMeasures = ['completed', 'followedUp', 'quick'] as const;
export const archivedReadings = ['counted', 'excluded', 'asCompleted'] as const;
export const zeroReportReadings = ['notMet', 'excluded', 'met'] as const;
export const missingReadings = ['notMet', 'excluded'] as const;
export const notYetDueReadings = ['excluded', 'late'] as const;

/** Every parameter a scenario can move; the keys are public (command line, workbook names). */
export const parametersSchema = v.object({
  completionTarget: basisPoints,
  completionMeasure: v.picklist(completionMeasures),
  agencyThreshold: basisPoints,
  agencyShareTarget: basisPoints,
  goodThreshold: basisPoints,
  inProcessCounts: v.boolean(),
  archivedReports: v.picklist(archivedReadings),
  zeroReportAgencies: v.picklist(zeroReportReadings),
  missingAgencies: v.picklist(missingReadings),
  minimumReports: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  followUpLimit: limitWorkingDays,
  /** One for each class of reports, in the order of the field: not supervisory, supervisory, information, aspiration, unclassified. */
  completionLimits: v.pipe(v.array(limitWorkingDays), v.length(reportClasses.length)),
  notYetDue: v.picklist(notYetDueReadings),
  jointLeaveWorks: v.boolean(),
  countFrom: v.picklist(countFromReadings),
  /** Bands by received ≥ bound, descending. */
  volumeBands: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.maxLength(9),
    v.check((bounds) => bounds.every((bound, at) => at === 0 || bound < (bounds[at - 1] ?? 0)), 'descending'),
  ),
  smallNumber: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Items milestone 3 asks for; null for no number, and then no verdict. */
  disclosureTargetItems: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  /** Points of the six checks of an item, in the order of `disclosureChecks`; they add up to 100. */
  disclosureWeights: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    v.length(disclosureChecks.length),
    v.check((weights) => weights.reduce((sum, weight) => sum + weight, 0) === 100, 'adds up to 100'),
  ),
});
export type Parameters = v.InferOutput<typeof parametersSchema>;
export type ParameterKey = keyof Parameters;

/** One agency's reports of a period by state at the cut-off. `followedUp` is what a summary printed, where it gave one. */
export const tallySchema = v.object({
  received: count,
  unverified: unknownCount,
  forwarded: unknownCount,
  onHold: unknownCount,
  waiting: unknownCount,
  inProcess: unknownCount,
  completed: unknownCount,
  archived: unknownCount,
  blocked: unknownCount,
  /** Received and given no state. */
  unspecified: count,
  followedUp: unknownCount,
  closedBySystem: unknownCount,
  closedByAdmin: unknownCount,
  closedByReporter: unknownCount,
});
export type Tally = v.InferOutput<typeof tallySchema>;

export const evidenceKinds = ['records', 'summary', 'none'] as const;

/** An agency of the period: on the register, or named in the evidence when there is no register. */
export const agencyInputSchema = v.object({
  /** The normal form of its name: identity within a project. */
  key: v.string(),
  name: v.string(),
  type: v.nullable(v.picklist(agencyTypes)),
  evidence: v.picklist(evidenceKinds),
  /** Null exactly when `evidence` is `none`. */
  tally: v.nullable(tallySchema),
  /** Absent where the evidence that scores has no column of first follow-up: speed is then not assessable. */
  speed: v.optional(agencySpeedsSchema),
  /** The mean a summary prints, in days as it counts them; absent where it prints none. */
  meanDays: v.optional(v.pipe(v.number(), v.minValue(0))),
});
export type AgencyInput = v.InferOutput<typeof agencyInputSchema>;

/** Which table of days off: its version, and the decree of each year it covers. */
export const workingDaySourceSchema = v.object({ version: v.string(), decrees: v.array(v.object({ year: count, decree: v.string() })) });

export const scoreInputsSchema = v.object({
  period: periodSchema,
  /** Whether the agencies are a register's; without one nobody can be missing. */
  hasRegister: v.boolean(),
  agencies: v.array(agencyInputSchema),
  baseline: v.object({ good: count, agencies: count }),
  /** The working-day table speed was counted by; absent where no evidence says when a first follow-up was. */
  workingDays: v.optional(workingDaySourceSchema),
  /** Published items of the period's registers of them; absent where none came in. */
  disclosure: v.optional(v.array(disclosureItemSchema)),
});
export type ScoreInputs = v.InferOutput<typeof scoreInputsSchema>;

/** A rate: `percent` is `100 · num ÷ den` at two decimals, half away from zero, for the eye; null when `den` is 0. */
export const rateSchema = v.object({ num: count, den: count, percent: v.nullable(v.number()) });
export type Rate = v.InferOutput<typeof rateSchema>;

export const verdicts = ['met', 'notMet', 'notAssessable'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a figure of an agency needs care. */
export const agencyFlags = ['zeroReports', 'belowMinimum', 'missing', 'smallNumber', 'unknownCounts', 'archivedUnknown'] as const;
export type AgencyFlag = (typeof agencyFlags)[number];

export const agencyScoreSchema = v.object({
  key: v.string(),
  name: v.string(),
  type: v.nullable(v.picklist(agencyTypes)),
  /** 0 is the largest band; null when nothing is known of the volume. */
  band: v.nullable(count),
  evidence: v.picklist(evidenceKinds),
  received: unknownCount,
  denominator: unknownCount,
  open: unknownCount,
  inProcess: unknownCount,
  completed: unknownCount,
  followedUp: unknownCount,
  archived: unknownCount,
  followUp: v.nullable(rateSchema),
  completion: v.nullable(rateSchema),
  /** Null when the agency is not counted (excluded by a rule) or nothing can be said. */
  meets: v.nullable(v.boolean()),
  good: v.nullable(v.boolean()),
  /** First follow-ups within the limit; null where speed cannot be judged, never 0. */
  quick: v.nullable(rateSchema),
  goodWithSpeed: v.nullable(v.boolean()),
  /** Mean days to the first follow-up, unrounded: of its reports, or as its summary prints it. Null where neither says. */
  meanDays: v.nullable(v.number()),
  /** Whether that mean is within the limit of a quick follow-up. */
  isMeanWithinLimit: v.nullable(v.boolean()),
  /** The Wilson interval of the follow-up rate, percent, unrounded; null where there is no rate. For the eye. */
  interval: v.nullable(v.object({ low: v.number(), high: v.number() })),
  /** Reports still to be followed up to meet the agency threshold; null when it cannot be said. */
  missingToThreshold: unknownCount,
  flags: v.array(v.picklist(agencyFlags)),
});
export type AgencyScore = v.InferOutput<typeof agencyScoreSchema>;

export const milestoneScoreSchema = v.object({
  id: v.picklist(milestoneIds),
  measure: v.string(),
  value: v.nullable(rateSchema),
  /** Basis points; null when the milestone has no number to reach. */
  target: v.nullable(basisPoints),
  verdict: v.picklist(verdicts),
  /** Null exactly when the verdict is `notAssessable`. */
  met: v.nullable(v.boolean()),
  needed: unknownCount,
  missing: unknownCount,
  bounds: v.nullable(v.object({
    worst: rateSchema,
    best: rateSchema,
    /** Both bounds give the same verdict. */
    certain: v.boolean(),
    /** Agencies whose volume is unknown, so that the bounds of milestone 1 do not reach them. */
    unknownAgencies: count,
  })),
});
export type MilestoneScore = v.InferOutput<typeof milestoneScoreSchema>;

export const scoreResultSchema = v.object({
  /** Version of the engine's definitions. */
  engine: v.string(),
  period: periodSchema,
  parameters: parametersSchema,
  totals: v.object({
    agencies: count, withEvidence: count, missing: count, counted: count,
    received: count, unverified: count, forwarded: count, onHold: count, waiting: count, inProcess: count, completed: count,
    archived: count, blocked: count, unspecified: count, followedUp: count, open: count, denominator: count,
    closedBySystem: count, closedByAdmin: count, closedByReporter: count,
  }),
  rates: v.object({
    completion: rateSchema, followUp: rateSchema, quickFollowUp: v.nullable(rateSchema),
    /** Closed by the system, of completed reports whose closer is known; null where no evidence gives closers. */
    closedByTimer: v.nullable(rateSchema),
  }),
  milestones: v.array(milestoneScoreSchema),
  good: rateSchema,
  /** Among the agencies of which both can be told; null when there are none. */
  goodWithSpeed: v.nullable(rateSchema),
  /** Agencies whose speed cannot be judged. */
  notAssessable: count,
  baseline: rateSchema,
  /** Null where speed was not counted by any. */
  workingDays: v.nullable(workingDaySourceSchema),
  agencies: v.array(agencyScoreSchema),
});
export type ScoreResult = v.InferOutput<typeof scoreResultSchema>;
