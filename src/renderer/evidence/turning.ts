// Takes steps back and forth, and lays what that changed on the tray.

import type { TurnKind } from '../../shared/steps.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { announce, announceStep, tell } from '../state/notices.ts';
import { forgetOutcome } from './tray.ts';
import { readWaitingAgain } from './trayActions.ts';
import { changeTray, useTray } from './trayStore.ts';

/** Sheets whose import no longer counts wait to be imported again. */
const forgetUndone = async (): Promise<void> => {
  if (useTray.getState().tray.files.length === 0) return;
  const undone = (await call('evidence.imports', {})).filter(({ state }) => state === 'undone');
  changeTray((tray) => undone.reduce((left, { id }) => forgetOutcome(left, id), tray));
};

/** Undoes or redoes a step; null is the last one. While an import runs there is no last one yet. */
export const turnStep = async (kind: TurnKind, step: number | null): Promise<void> => {
  if (useTray.getState().importing !== null) return;
  try {
    const { jobId } = await call(kind === 'undo' ? 'step.undo.start' : 'step.redo.start', { step });
    announceStep(await finished<'turn'>(jobId));
    await forgetUndone();
    readWaitingAgain();
  } catch (error) {
    tell(error);
  }
};

export const undoLast = (): void => void turnStep('undo', null);
export const redoLast = (): void => void turnStep('redo', null);

/** Lets go of what undone imports keep. */
export const releaseUndone = async (): Promise<void> => {
  try {
    const { jobId } = await call('step.release.start', {});
    const { rows } = await finished<'release'>(jobId);
    announce('history.releaseDone', { rows });
  } catch (error) {
    tell(error);
  }
};
