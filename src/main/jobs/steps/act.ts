// What a kind of step has to say about undoing and redoing it.

import * as v from 'valibot';
import type { Db } from '../../db/sqlite.ts';
import type { JobHooks } from '../hooks.ts';

interface ActOn<C> {
  /** What takes long, in batches: nothing of it counts yet, and it may be cancelled. Throws what stands in the way. */
  readonly prepare?: (db: Db, change: C, hooks: JobHooks) => void;
  /** The change itself, small: it is made in one transaction with the step's new state. Throws when things are not as the step left them. */
  readonly apply: (db: Db, change: C) => void;
}

export interface ActsOn<C> {
  readonly undo: ActOn<C>;
  readonly redo: ActOn<C>;
}

/** Acts on a change as it was kept, which is checked first. */
export type Acts = ActsOn<unknown>;

const checked = <C>(parse: (change: unknown) => C, { prepare, apply }: ActOn<C>): ActOn<unknown> => ({
  ...(prepare === undefined ? {} : { prepare: (db, change, hooks) => prepare(db, parse(change), hooks) }),
  apply: (db, change) => apply(db, parse(change)),
});

/** The acts of a kind of step by the schema of what it keeps. */
export const actsOn = <S extends v.GenericSchema>(schema: S, { undo, redo }: ActsOn<v.InferOutput<S>>): Acts => {
  const parse = (change: unknown): v.InferOutput<S> => v.parse(schema, change);
  return { undo: checked(parse, undo), redo: checked(parse, redo) };
};
