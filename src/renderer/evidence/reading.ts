// Reads the tray's files, one at a time in the order asked for. A file asked for again while it is read is read anew, since
// what a person decided has changed.

import { create } from 'zustand';
import type { FileInspection } from '../../shared/tabular/plan.ts';
import type { Project } from '../../shared/contract/project.ts';
import { call, queries } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { sentenceOf } from '../state/notices.ts';
import { takeInspection, type TrayFile } from './tray.ts';
import { changeTray, useTray } from './trayStore.ts';

export interface ReadingState {
  /** File ids still to be read. */
  readonly queue: readonly string[];
  readonly now: { readonly file: string; readonly jobId: string | null } | null;
  /** How many were read since the queue was last empty. */
  readonly done: number;
}

export const useReading = create<ReadingState>(() => ({ queue: [], now: null, done: 0 }));

const choicesOf = (file: TrayFile) =>
  Object.fromEntries(Object.entries(file.decisions).map(([sheet, decision]) => [sheet, decision.choices]));

const cancelRunning = (): void => {
  const jobId = useReading.getState().now?.jobId ?? null;
  // A job that has just ended cannot be cancelled any more, which is as good.
  if (jobId !== null) void call('job.cancel', { jobId }).catch(() => undefined);
};

const read = async (file: TrayFile): Promise<FileInspection | null> => {
  const id = file.ref.id;
  try {
    const { jobId } = await call('evidence.inspect.start', { files: [{ file: id, choices: choicesOf(file) }] });
    useReading.setState({ now: { file: id, jobId } });
    if (useReading.getState().queue.includes(id)) cancelRunning();
    return (await finished<'inspect'>(jobId))[0] ?? null;
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence.code === 'job.cancelled') return null;
    const { name, bytes } = file.ref;
    const { code, params } = sentence;
    return {
      file: id, name, bytes, sha256: null, format: null, encoding: null, delimiter: null, importedFor: [], sheets: [],
      error: { code, params: { ...params } },
    };
  }
};

const readOne = async (next: string): Promise<void> => {
  const held = useTray.getState().tray.files.find((file) => file.ref.id === next);
  const inspection = held === undefined ? null : await read(held);
  const isStale = useReading.getState().queue.includes(next);
  const periods = queries.getQueryData<Project | null>(['project.get', {}])?.periods ?? [];
  if (inspection !== null && !isStale) changeTray((tray) => takeInspection(tray, inspection, periods));
};

const readQueue = async (): Promise<void> => {
  for (let [next, ...rest] = useReading.getState().queue; next !== undefined; [next, ...rest] = useReading.getState().queue) {
    useReading.setState({ queue: rest, now: { file: next, jobId: null } });
    await readOne(next);
    useReading.setState(({ done }) => ({ done: done + 1 }));
  }
  useReading.setState({ now: null, done: 0 });
};

/** Asks for a file to be read: first in the queue when it is being read now, else last. */
export const askToRead = (file: string): void => {
  const { now, queue } = useReading.getState();
  const others = queue.filter((waiting) => waiting !== file);
  const isNow = now?.file === file;
  useReading.setState({ queue: isNow ? [file, ...others] : [...others, file] });
  if (isNow) cancelRunning();
  else if (now === null) void readQueue();
};

/** Reads a file no more. */
export const forgetReading = (file: string): void => {
  useReading.setState(({ queue }) => ({ queue: queue.filter((waiting) => waiting !== file) }));
  if (useReading.getState().now?.file === file) cancelRunning();
};

/** Stops reading; files not read yet leave the tray. */
export const stopReading = (): void => {
  useReading.setState({ queue: [] });
  cancelRunning();
  changeTray((tray) => ({ ...tray, files: tray.files.filter((file) => file.inspection !== null) }));
};
