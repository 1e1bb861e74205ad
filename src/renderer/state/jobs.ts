// Long work of the host as the window sees it: every job's last state, and a way to wait for one to end.

import { create } from 'zustand';
import { AppError, errorCodes, type ErrorCode } from '../../shared/errors.ts';
import type { Job, JobKind, JobResult } from '../../shared/jobs.ts';
import { call } from './call.ts';
import { tell } from './notices.ts';

export const useJobs = create<{ readonly jobs: Readonly<Record<string, Job>> }>(() => ({ jobs: {} }));

const isOver = (job: Job): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';

/** Takes in a job's news; a job that is over never runs again. */
export const noteJob = (job: Job): void =>
  useJobs.setState(({ jobs }) => {
    const known = jobs[job.id];
    return known !== undefined && isOver(known) ? {} : { jobs: { ...jobs, [job.id]: job } };
  });

/** Jobs that are queued or run, oldest first. */
export const runningJobs = (jobs: Readonly<Record<string, Job>>): readonly Job[] => Object.values(jobs).filter((job) => !isOver(job));

const isErrorCode = (code: string): code is ErrorCode => (errorCodes as readonly string[]).includes(code);

const outcome = <K extends JobKind>(job: Job): JobResult<K> => {
  if (job.state === 'done') return job.result as JobResult<K>;
  if (job.state === 'cancelled') throw new AppError('job.cancelled');
  const code = job.error?.code ?? 'internal';
  throw new AppError(isErrorCode(code) ? code : 'internal', job.error?.params ?? {});
};

/** Waits until a job is over and gives its result; throws its error, `job.cancelled` when it was cancelled. */
export const finished = <K extends JobKind>(jobId: string): Promise<JobResult<K>> =>
  new Promise((resolve, reject) => {
    const look = (jobs: Readonly<Record<string, Job>>): boolean => {
      const job = jobs[jobId];
      if (job === undefined || !isOver(job)) return false;
      try { resolve(outcome<K>(job)); } catch (error) { reject(error); }
      return true;
    };
    if (look(useJobs.getState().jobs)) return;
    const stop = useJobs.subscribe(({ jobs }) => { if (look(jobs)) stop(); });
  });

export const cancelJob = (jobId: string): void => void call('job.cancel', { jobId }).catch(tell);
