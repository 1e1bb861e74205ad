// The history of a project: what was done to its figures, step by step, and taking steps back and forth.

import * as v from 'valibot';
import { stepSchema } from '../steps.ts';
import { call, count, none, started } from './common.ts';

const listedStepSchema = v.object({
  ...stepSchema.entries,
  /** The step that has to be undone or redone before this one can be turned; null when nothing stands in the way. */
  inTheWay: v.nullable(count),
});
export type ListedStep = v.InferOutput<typeof listedStepSchema>;

/** Null turns the last one. */
const which = v.object({ step: v.nullable(count) });

export const stepCalls = {
  /** Newest first; `undoNext` and `redoNext` are what one step back or forward would turn. */
  'step.list': call(none, v.object({
    steps: v.array(listedStepSchema), undoNext: v.nullable(count), redoNext: v.nullable(count),
    /** What undone imports keep so that they can be redone. */
    kept: v.object({ imports: count, rows: count }),
  })),
  /** Throws `step.*` when another step stands in the way. Undoing an undo redoes its step. */
  'step.undo.start': call(which, started),
  'step.redo.start': call(which, started),
  /** Lets go of what undone imports keep; they cannot be redone then. */
  'step.release.start': call(none, started),
} as const;
