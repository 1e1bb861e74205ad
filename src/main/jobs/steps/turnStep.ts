// Undoes or redoes a step: whatever its kind, checked first against the steps around it, in one transaction with its new state,
// and noted as a step itself.

import { AppError } from '../../../shared/errors.ts';
import type { ChangeKind, Step, TurnKind } from '../../../shared/steps.ts';
import { countChange } from '../../db/facts.ts';
import type { Db } from '../../db/sqlite.ts';
import { groundOf, inTheWayOfRedo, laterStanding } from '../../db/stepGround.ts';
import { changeOf, getStep, recordTurn, setEffect } from '../../db/steps.ts';
import type { JobHooks } from '../hooks.ts';
import { stepActs } from './acts.ts';
import { allFigures, effectSince } from './figures.ts';

/** A step as it is to be turned: undoing an undo redoes its step, and so on. */
interface Turn {
  readonly kind: TurnKind;
  readonly step: Step & { readonly kind: ChangeKind };
}

const isChange = (step: Step): step is Step & { readonly kind: ChangeKind } => step.of === null;

/** Throws `step.unknown`, and `step.notStanding` for an undo or redo that another one has turned since. */
const turnOf = (db: Db, id: number, kind: TurnKind): Turn => {
  const step = getStep(db, id);
  if (isChange(step)) return { kind, step };
  if (step.state !== 'stands' || step.of === null || kind === 'redo') throw new AppError('step.notTurnable', { step: id });
  return turnOf(db, step.of.id, step.kind === 'undo' ? 'redo' : 'undo');
};

const laterStands = (db: Db, step: Step, laterId: number): AppError =>
  new AppError('step.laterStands', { step: step.id, later: laterId, subject: getStep(db, laterId).subject });

const refuseUndo = (db: Db, step: Step): void => {
  if (step.state !== 'stands') throw new AppError('step.alreadyUndone', { step: step.id });
  const later = laterStanding(groundOf(db), step.id);
  if (later !== null) throw laterStands(db, step, later);
};

const refuseRedo = (db: Db, step: Step): void => {
  if (step.state === 'released') throw new AppError('step.released', { step: step.id });
  if (step.state === 'stands') throw new AppError('step.notUndone', { step: step.id });
  const inTheWay = inTheWayOfRedo(groundOf(db), step.id);
  if (inTheWay === null) return;
  if ('undo' in inTheWay) throw laterStands(db, step, inTheWay.undo);
  throw new AppError('step.earlierUndone', { step: step.id, earlier: inTheWay.redo, subject: getStep(db, inTheWay.redo).subject });
};

const refuse = (db: Db, { kind, step }: Turn): void => {
  // As it is now: a decision may have been made since the step was looked up.
  const now = getStep(db, step.id);
  if (kind === 'undo') refuseUndo(db, now);
  else refuseRedo(db, now);
};

/**
 * Undoes or redoes a step and returns the number of the step that says so. Throws `step.*` when other steps stand in the way, what
 * the kind's acts throw, and `job.cancelled` as long as nothing has changed.
 */
export const turnStep = (db: Db, id: number, wanted: TurnKind, now: string, hooks: JobHooks): number => {
  hooks.checkCancelled();
  const turn = turnOf(db, id, wanted);
  refuse(db, turn);
  hooks.progress(0, null, { code: turn.kind === 'undo' ? 'undoingStep' : 'redoingStep', params: { subject: turn.step.subject } });
  const act = stepActs[turn.step.kind][turn.kind];
  const change = changeOf(db, turn.step.id);
  const before = allFigures(db);
  act.prepare?.(db, change, hooks);
  hooks.checkCancelled();
  const turned = db.transaction(() => {
    refuse(db, turn);
    act.apply(db, change);
    countChange(db, 'figures');
    return recordTurn(db, turn.kind, turn.step, now);
  }).immediate();
  setEffect(db, turned, effectSince(db, before, turn.step.effect?.rows ?? null));
  return turned;
};
