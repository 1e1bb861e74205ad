// What a check of a period's data found, as it crosses the contract and as the command line prints it. Counts, agencies and places;
// no text of a report is in it.

import * as v from 'valibot';
import { dateSchema } from '../domain.ts';
import { recordFields, summaryFields } from './completeness.ts';
import { rowRules, ruleGroups, ruleKeys, ruleUnits } from './rules.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Which reports the Reports place is to show: those a rule found, or those that lack a field. */
const lackingKeys = recordFields.map((field) => `lacks.${field}` as const);
export const rowKeys = [...rowRules, ...lackingKeys] as const;
export type RowKey = (typeof rowKeys)[number];

const agencySchema = v.object({ key: v.string(), name: v.string() });

/** Where to look. `params` fill the sentence `quality.place.<rule>`. */
export const qualityPlaceSchema = v.object({
  importId: v.nullable(count),
  file: v.nullable(v.string()),
  sheet: v.nullable(v.string()),
  row: v.nullable(count),
  cell: v.nullable(v.string()),
  agency: v.nullable(agencySchema),
  trackingId: v.nullable(v.string()),
  /** The day a bulk closing is about. */
  day: v.nullable(dateSchema),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type QualityPlace = v.InferOutput<typeof qualityPlaceSchema>;

export const qualityCheckSchema = v.object({
  rule: v.picklist(ruleKeys),
  group: v.picklist(ruleGroups),
  unit: v.picklist(ruleUnits),
  /** How many of the unit the rule could look at; 0 when the evidence does not give what it compares. */
  looked: count,
  count,
  /** Reports behind what is counted, where that is not reports itself. */
  reports: count,
  agencies: count,
  /** The most touched first; at most 100. */
  byAgency: v.array(v.object({ ...agencySchema.entries, count })),
  /** The first of them; at most 50. */
  places: v.array(qualityPlaceSchema),
  /** The numbers the rule decides by. */
  limits: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type QualityCheck = v.InferOutput<typeof qualityCheckSchema>;

const fillSchema = { expected: count, filled: count, percent: v.nullable(v.number()) };

export const fieldFillSchema = v.object({
  of: v.picklist(['reports', 'summaryRows']),
  field: v.picklist([...recordFields, ...summaryFields]),
  ...fillSchema,
  /** Sheets that have no column for it, with their rows that ought to have it. */
  withoutColumn: v.array(v.object({ importId: count, file: v.string(), sheet: v.string(), rows: count })),
  /** Agencies whose share is low, how many, and the lowest of them first; at most 100. */
  lowAgencies: count,
  low: v.array(v.object({ ...agencySchema.entries, ...fillSchema })),
});
export type FieldFill = v.InferOutput<typeof fieldFillSchema>;

export const qualitySchema = v.object({
  period: v.string(),
  /** Reports that count, and those set aside because a newer state of them came in. */
  reports: count,
  superseded: count,
  summaryRows: count,
  agencies: count,
  completeness: v.array(fieldFillSchema),
  checks: v.array(qualityCheckSchema),
});
export type Quality = v.InferOutput<typeof qualitySchema>;

export const mostPlaces = 50;
export const mostAgencies = 100;
