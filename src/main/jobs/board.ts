// All jobs of a workbench, whichever thread they run on: what is told of them, and the way to cancel one.

import { AppError } from '../../shared/errors.ts';
import type { Job } from '../../shared/jobs.ts';
import { cancelFlag, type Flags } from './flags.ts';

/** Finished jobs are remembered until so many newer ones have finished. */
const remembered = 50;

export interface Board {
  readonly update: (job: Job) => void;
  /** Newest first. */
  readonly list: () => Job[];
  /** Throws `job.unknown`. Cancelling a job that has ended does nothing. */
  readonly cancel: (jobId: string) => void;
  /** Resolves when no job of a kind that writes is queued or running. */
  readonly stopWriting: () => Promise<void>;
}

const isOver = (job: Job): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';
const isWriting = (job: Job): boolean => job.kind === 'import' || job.kind === 'undo' || job.kind === 'workbook';

const forgetOld = (jobs: Map<string, Job>): void => {
  const over = [...jobs.values()].filter(isOver);
  for (const job of over.slice(0, Math.max(0, over.length - remembered))) jobs.delete(job.id);
};

export const createBoard = (flags: Flags): Board => {
  const jobs = new Map<string, Job>();
  const waiting = new Set<() => void>();
  const busy = (): Job[] => [...jobs.values()].filter((job) => isWriting(job) && !isOver(job));
  return {
    update: (job) => {
      jobs.set(job.id, job);
      if (!isOver(job)) return;
      forgetOld(jobs);
      if (busy().length > 0) return;
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    list: () => [...jobs.values()].toReversed(),
    cancel: (jobId) => {
      const job = jobs.get(jobId);
      if (job === undefined) throw new AppError('job.unknown', { job: jobId });
      if (!isOver(job)) cancelFlag.raise(flags, jobId);
    },
    stopWriting: async () => {
      for (const job of busy()) cancelFlag.raise(flags, job.id);
      if (busy().length > 0) await new Promise<void>((resolve) => { waiting.add(resolve); });
    },
  };
};
