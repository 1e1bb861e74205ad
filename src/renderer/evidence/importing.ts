// Brings the tray's ready sheets into the project, and takes an import back. The host does the work; this starts it, waits
// for it and lays the outcome on the sheets.

import type { ImportOutcome } from '../../shared/jobs.ts';
import { call } from '../state/call.ts';
import { cancelJob, finished } from '../state/jobs.ts';
import { announce, sentenceOf, tell } from '../state/notices.ts';
import { forgetOutcome, sheetsToImport, takeOutcomes, type SheetToImport } from './tray.ts';
import { readWaitingAgain } from './trayActions.ts';
import { changeTray, useTray } from './trayStore.ts';

const announceOutcomes = (outcomes: readonly ImportOutcome[]): void => {
  const came = outcomes.filter((outcome) => outcome.error === null);
  const rows = came.reduce((sum, outcome) => sum + outcome.kept, 0);
  if (came.length === 1) announce('evidence.importedOne', { rows });
  if (came.length > 1) announce('evidence.imported', { rows, sheets: came.length });
};

const run = async (sheets: readonly SheetToImport[]): Promise<void> => {
  const { jobId } = await call('evidence.import.start', { sheets: [...sheets] });
  useTray.setState({ importing: { jobId } });
  const outcomes = await finished<'import'>(jobId);
  changeTray((tray) => takeOutcomes(tray, sheets, outcomes));
  announceOutcomes(outcomes);
};

/** Imports all ready sheets. Sheets that stay behind are read again: a register just imported may have settled their names. */
export const importReady = async (): Promise<void> => {
  const sheets = sheetsToImport(useTray.getState().tray);
  if (sheets.length === 0 || useTray.getState().importing !== null) return;
  useTray.setState({ importing: { jobId: null } });
  try {
    await run(sheets);
  } catch (error) {
    if (sentenceOf(error).code === 'job.cancelled') announce('evidence.importCancelled');
    else tell(error);
  } finally {
    useTray.setState({ importing: null });
    readWaitingAgain();
  }
};

export const cancelImport = (): void => {
  const jobId = useTray.getState().importing?.jobId ?? null;
  if (jobId !== null) cancelJob(jobId);
};

/** Takes an import back whole; `back` is the file of the import it came in place of, which counts again. */
export const undoImport = async (importId: number, back: string | null = null): Promise<void> => {
  try {
    const { jobId } = await call('evidence.undo.start', { importId });
    const { rows } = await finished<'undo'>(jobId);
    changeTray((tray) => forgetOutcome(tray, importId));
    if (back === null) announce('evidence.history.undoDone', { rows });
    else announce('replace.undone', { old: back });
    readWaitingAgain();
  } catch (error) {
    tell(error);
  }
};
