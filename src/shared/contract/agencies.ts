// Agencies: the register with its aliases, and where an agency's figures come from.

import * as v from 'valibot';
import { agencyTypes } from '../domain.ts';
import { layouts } from '../tabular/plan.ts';
import { call, count, name, none, nothing, periodCode } from './common.ts';

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
  /** Periods in whose denominator it is; empty for one on no register. */
  countsIn: v.array(v.string()),
  aliases: v.array(v.string()),
  /** The same names with when (ISO, UTC) each was decided, and by whom: empty where nobody said. */
  decisions: v.array(v.object({ name: v.string(), decidedAt: v.string(), decidedBy: v.string() })),
  /** What it was called before, each with the day from which it no longer was. */
  formerNames: v.array(v.object({ name: v.string(), until: v.string() })),
});
export type AgencyEntry = v.InferOutput<typeof agencyEntrySchema>;

export const agencyCalls = {
  'agency.list': call(none, v.array(agencyEntrySchema)),
  /**
   * Says that `name` is the agency `agency` (key or name of one on the list); null takes the decision back. Throws `agency.onRegister`
   * for a name that is an agency's own, and `agency.otherKind` for a city said to be the regency of that name unless that is meant.
   */
  'agency.decide': call(v.object({ name, agency: v.nullable(name), isOtherKindMeant: v.optional(v.boolean(), false) }), nothing),
  'agency.explain': call(
    v.object({ agency: name, period: v.nullable(periodCode) }),
    v.object({ agency: v.string(), period: v.string(), figures: v.record(v.string(), v.nullable(count)), sources: v.array(sourceSchema) }),
  ),
} as const;
