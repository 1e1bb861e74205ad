// The history of the open project: its steps, and turning one.

import { AppError } from '../../shared/errors.ts';
import type { CallInput, CallOutput } from '../../shared/contract.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Step, TurnKind } from '../../shared/steps.ts';
import type { Db } from '../db/sqlite.ts';
import { inTheWayOfRedo, laterStanding, wholeGroundOf, type StepGround } from '../db/stepGround.ts';
import { getStep, lastStanding, lastUndone, listSteps } from '../db/steps.ts';
import { keptByUndone } from '../db/undoneImports.ts';
import { releaseUndoneImports } from '../jobs/releaseUndone.ts';
import { turnStep } from '../jobs/steps/turnStep.ts';
import type { Context } from './context.ts';

const inTheWay = (ground: StepGround, { id, of, state }: Step): number | null => {
  if (of !== null || state === 'released') return null;
  if (state === 'stands') return laterStanding(ground, id);
  const way = inTheWayOfRedo(ground, id);
  if (way === null) return null;
  return 'undo' in way ? way.undo : way.redo;
};

const history = (db: Db): CallOutput<'step.list'> => {
  const ground = wholeGroundOf(db);
  return {
    steps: listSteps(db).map((step) => ({ ...step, inTheWay: inTheWay(ground, step) })),
    undoNext: lastStanding(db), redoNext: lastUndone(db), kept: keptByUndone(db),
  };
};

/** Throws `step.none` when there is nothing to turn. */
const lastOf = (db: Db, kind: TurnKind): number => {
  const id = kind === 'undo' ? lastStanding(db) : lastUndone(db);
  if (id === null) throw new AppError(kind === 'undo' ? 'step.noneToUndo' : 'step.noneToRedo');
  return id;
};

const startTurn = (context: Context, kind: TurnKind, { step }: CallInput<'step.undo.start'>): { readonly jobId: string } =>
  context.jobs.startWriting('turn', async (hooks) => {
    try {
      return await context.writing(async (db) =>
        getStep(db, turnStep(db, step ?? lastOf(db, kind), kind, context.now(), hooks)));
    } finally {
      context.changed();
    }
  });

type Names = 'step.list' | 'step.undo.start' | 'step.redo.start' | 'step.release.start';

export const stepHandlers: Pick<Handlers<Context>, Names> = {
  'step.list': ({ session }) => history(session.db()),
  'step.undo.start': (context, input) => startTurn(context, 'undo', input),
  'step.redo.start': (context, input) => startTurn(context, 'redo', input),
  'step.release.start': (context) => context.jobs.startWriting('release', async (hooks) => {
    try {
      return await context.writing((db) => releaseUndoneImports(db, hooks));
    } finally {
      context.changed();
    }
  }),
};
