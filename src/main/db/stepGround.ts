// What steps stand on: the things each touched, and which step on a thing stands. From it follows what is in the way of turning one.

import { standingOn } from './steps.ts';
import type { Db } from './sqlite.ts';

interface Touch {
  readonly thing: string;
  /** The newest step on it that stood when this one was made. */
  readonly restsOn: number | null;
}

export interface StepGround {
  readonly touchesOf: (step: number) => readonly Touch[];
  /** The newest step on a thing that stands. */
  readonly topOf: (thing: string) => number | null;
}

const columns = 'thing, rests_on AS restsOn';

/** For turning a step: asked of the store each time. */
export const groundOf = (db: Db): StepGround => {
  const touches = db.prepare<[number], Touch>(`SELECT ${columns} FROM step_touches WHERE step_id = ? ORDER BY thing`);
  return { touchesOf: (step) => touches.all(step), topOf: (thing) => standingOn(db, thing) };
};

/** For looking at all steps: read once. */
export const wholeGroundOf = (db: Db): StepGround => {
  const touches = Map.groupBy(
    db.prepare<[], Touch & { readonly step: number }>(`SELECT step_id AS step, ${columns} FROM step_touches ORDER BY step_id, thing`).all(),
    ({ step }) => step,
  );
  const tops = new Map(db.prepare<[], [string, number]>(
    "SELECT thing, max(step_id) FROM step_touches JOIN steps ON steps.id = step_id WHERE state = 'stands' GROUP BY thing",
  ).raw().all());
  return { touchesOf: (step) => touches.get(step) ?? [], topOf: (thing) => tops.get(thing) ?? null };
};

/** The newest step made on top of this one that stands: it has to be undone first. */
export const laterStanding = ({ touchesOf, topOf }: StepGround, step: number): number | null => {
  const newest = Math.max(0, ...touchesOf(step).map(({ thing }) => topOf(thing) ?? 0));
  return newest > step ? newest : null;
};

/** What has to be turned before an undone step can be redone: things have to be as it found them. */
export const inTheWayOfRedo = ({ touchesOf, topOf }: StepGround, step: number): { readonly undo: number } | { readonly redo: number } | null => {
  for (const { thing, restsOn } of touchesOf(step)) {
    const top = topOf(thing);
    if (top !== null && top > (restsOn ?? 0)) return { undo: top };
    if (restsOn !== null && top !== restsOn) return { redo: restsOn };
  }
  return null;
};
