// The register: who counts in each period, what became of agencies, names that are nobody's yet, and what deciding would change.

import * as v from 'valibot';
import { agencyEventSchema } from '../agencyEvents.ts';
import { decisionEffectSchema } from '../decisionEffect.ts';
import { closers, dateSchema, reportStates } from '../domain.ts';
import { nearReasons } from '../tabular/nearNames.ts';
import { call, count, name, none, periodCode } from './common.ts';

/** An event as it is listed. One that a register sheet says itself has no number: it goes with the sheet. */
export const listedEventSchema = v.object({
  ...agencyEventSchema.entries,
  id: v.nullable(count),
  /** ISO, UTC; null for a sheet's. */
  decidedAt: v.nullable(v.string()),
  /** Empty where nobody said. */
  decidedBy: v.string(),
});
export type ListedEvent = v.InferOutput<typeof listedEventSchema>;

export const nearNameSchema = v.object({
  agency: v.string(), reason: v.picklist(nearReasons), knownAs: v.string(), percent: count,
});

/** A name in the evidence of a period that is nobody's: on no register, or of an agency that was split. */
const unresolvedNameSchema = v.object({
  name: v.string(),
  /** Reports its evidence counts; a name in two summaries is counted in both. */
  reports: count,
  imports: v.array(v.object({ importId: count, file: v.string(), sheet: v.string() })),
  split: v.nullable(v.object({ since: v.nullable(dateSchema), into: v.array(v.string()) })),
  /** Agencies it may mean, with the reason; never more than a proposal. */
  near: v.array(nearNameSchema),
});

export const unresolvedSchema = v.object({
  period: v.string(),
  names: v.array(unresolvedNameSchema),
  reports: count,
  /** If all of them but the split ones were added to the register; null when there are none. */
  ifAdded: v.nullable(decisionEffectSchema),
});
export type Unresolved = v.InferOutput<typeof unresolvedSchema>;

const meantName = { name, agency: v.nullable(name), isOtherKindMeant: v.optional(v.boolean(), false) };
const meantWord = { word: name, status: v.nullable(v.picklist(reportStates)), closedBy: v.nullable(v.picklist(closers)) };

/** A decision before it is made: about a name, what became of agencies, or a status word. */
export const decisionSchema = v.variant('about', [
  v.object({ about: v.literal('name'), ...meantName }),
  v.object({ about: v.literal('event'), event: agencyEventSchema }),
  v.object({ about: v.literal('eventGone'), id: count }),
  v.object({ about: v.literal('word'), ...meantWord }),
]);
export type Decision = v.InferInput<typeof decisionSchema>;

export const registerCalls = {
  /** How many agencies the register has at each period's cut-off; null for a period without one. */
  'register.sizes': call(none, v.array(v.object({ period: v.string(), asAt: v.string(), agencies: v.nullable(count) }))),
  /**
   * The same as it would be with a register sheet that lists these agencies, for the periods given or for all. Days and changes the
   * sheet itself states are not known before it is in.
   */
  'register.sizesWith': call(
    v.object({ agencies: v.pipe(v.array(v.string()), v.maxLength(5000)), periods: v.array(periodCode) }),
    v.array(v.object({ period: v.string(), before: v.nullable(count), after: count })),
  ),
  /** Names that are nobody's, period by period; periods without any are left out. Null asks all. */
  'register.unresolved': call(v.object({ period: v.nullable(periodCode) }), v.array(unresolvedSchema)),
  /** What became of agencies, the earliest first. */
  'event.list': call(none, v.array(listedEventSchema)),
  'event.add': call(v.object({ event: agencyEventSchema }), v.array(listedEventSchema)),
  /** Takes an event out that a person noted. Throws `agencyEvent.unknown`. */
  'event.remove': call(v.object({ id: count }), v.array(listedEventSchema)),
  /** What a decision would change, under the base scenario. Nothing is kept. Throws what making it would. */
  'decision.rehearse': call(v.object({ decision: decisionSchema }), decisionEffectSchema),
  /** Who decides in this project, as noted with every decision; may be empty. */
  'decider.get': call(none, v.object({ name: v.string() })),
  'decider.save': call(v.object({ name: v.pipe(v.string(), v.trim(), v.maxLength(200)) }), v.object({ name: v.string() })),
} as const;
