// Steps: what people did to the figures, each of which can be undone and redone. What they are and what is said of them; how one
// is taken back stands in main/jobs/steps.

import * as v from 'valibot';

/** Steps that change something themselves; each has its acts in main/jobs/steps/acts.ts and its sentence under `step.<kind>`. */
export const changeKinds = ['import', 'replacement', 'statusMap', 'agencyDecision', 'agencyEvent'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** …and those that turn another step. */
export const turnKinds = ['undo', 'redo'] as const;
export type TurnKind = (typeof turnKinds)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const beforeAfter = v.object({ before: v.nullable(count), after: v.nullable(count) });

/** A period whose figures a step moved: sums over its agencies, null where no agency's evidence gives the count. */
export const periodEffectSchema = v.object({
  period: v.string(), received: beforeAfter, followedUp: beforeAfter, completed: beforeAfter,
  /** Agencies that count, with evidence or without: the denominator. */
  counted: beforeAfter,
  /** Published items; null where no register of them is in. */
  disclosed: beforeAfter,
  /** Reports counted before and after, in another state: at least so many. */
  moved: count,
});
export type PeriodEffect = v.InferOutput<typeof periodEffectSchema>;

/** What a step did, in figures; null is not known or does not apply. */
export const stepEffectSchema = v.object({
  /** Rows that came in, or went out of the count. */
  rows: v.nullable(count),
  /** Agencies whose figures of any period changed. */
  agencies: v.nullable(count),
  /** The figures of `periods` and `agencies` are those of this many steps made in one go. */
  together: v.pipe(count, v.minValue(1)),
  periods: v.nullable(v.array(periodEffectSchema)),
});
export type StepEffect = v.InferOutput<typeof stepEffectSchema>;

export const stepStates = ['stands', 'undone', 'released'] as const;

export const stepSchema = v.object({
  id: count,
  /** ISO, UTC. */
  at: v.string(),
  /** Who made it, as far as the project was told; else empty. */
  by: v.string(),
  kind: v.picklist([...changeKinds, ...turnKinds]),
  /** What it was about in the evidence's own words: a file and sheet, a status word, an agency's name. */
  subject: v.string(),
  /** What its sentence is filled with. */
  about: v.record(v.string(), v.union([v.string(), v.number()])),
  effect: v.nullable(stepEffectSchema),
  /** Whether it is in force; `released` when it is undone for good. An undo stands until its step is redone. */
  state: v.picklist(stepStates),
  /** Of an undo or redo: the step it turned, and of what kind that is. */
  of: v.nullable(v.object({ id: count, kind: v.picklist(changeKinds) })),
});
export type Step = v.InferOutput<typeof stepSchema>;
