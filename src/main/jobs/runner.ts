// Runs job bodies on one thread: reading jobs side by side, writing jobs one after another. Tells of every change of state at
// once and of progress at most ten times a second. Knows nothing of what the bodies do.

import { AppError } from '../../shared/errors.ts';
import type { Job, JobKind, JobResult } from '../../shared/jobs.ts';
import { failure, type ReportUnexpected } from '../../shared/rpc.ts';
import { cancelFlag, type Flags, type Lane } from './flags.ts';
import type { JobHooks } from './hooks.ts';
import { mendable } from './mend.ts';
import { createPace } from './pace.ts';

export type JobBody<K extends JobKind> = (hooks: JobHooks) => Promise<JobResult<K>> | JobResult<K>;

export interface Runner {
  /** Begins a job that only reads: beside others. */
  readonly start: <K extends JobKind>(kind: K, body: JobBody<K>) => { readonly jobId: string };
  /** Begins a job that writes: after the writing jobs before it. */
  readonly startWriting: <K extends JobKind>(kind: K, body: JobBody<K>) => { readonly jobId: string };
  /** Cancels everything and waits until nothing runs. */
  readonly stop: () => Promise<void>;
}

export interface RunnerOptions {
  readonly lane: Lane;
  readonly flags: Flags;
  readonly tell: (job: Job) => void;
  readonly report: ReportUnexpected;
  readonly now: () => number;
}

const newJob = (id: string, kind: JobKind): Job =>
  ({ id, kind, state: 'queued', done: 0, total: null, message: null, remaining: null, result: null, error: null });

const hooksOf = ({ flags, tell, now }: RunnerOptions, start: Job): JobHooks => {
  const pace = createPace(now);
  return {
    progress: (done, total, message) => {
      if (pace.isDue()) tell({ ...start, done, total, message, remaining: pace.remaining(done, total) });
    },
    checkCancelled: () => {
      if (cancelFlag.isRaised(flags, start.id)) throw new AppError('job.cancelled');
    },
  };
};

const failed = (job: Job, error: unknown, report: ReportUnexpected): Job => {
  const envelope = failure(mendable(error), `job ${job.kind}`, report);
  if (envelope.ok) return job;
  const { code, params } = envelope.error;
  return { ...job, state: code === 'job.cancelled' ? 'cancelled' : 'failed', error: { code, params: { ...params } } };
};

const run = async <K extends JobKind>(options: RunnerOptions, queued: Job, body: JobBody<K>): Promise<void> => {
  const job: Job = { ...queued, state: 'running' };
  options.tell(job);
  const hooks = hooksOf(options, job);
  try {
    hooks.checkCancelled();
    options.tell({ ...job, state: 'done', result: await body(hooks) });
  } catch (error) {
    options.tell(failed(job, error, options.report));
  }
};

export const createRunner = (options: RunnerOptions): Runner => {
  const alive = new Map<string, Promise<void>>();
  let writing: Promise<void> = Promise.resolve();
  let count = 0;

  const begin = <K extends JobKind>(kind: K, body: JobBody<K>, after: Promise<void>): { jobId: string } => {
    count += 1;
    const job = newJob(`${options.lane}${count}`, kind);
    cancelFlag.clear(options.flags, job.id);
    options.tell(job);
    alive.set(job.id, after.then(() => run(options, job, body)).finally(() => alive.delete(job.id)));
    return { jobId: job.id };
  };

  return {
    start: (kind, body) => begin(kind, body, Promise.resolve()),
    startWriting: (kind, body) => {
      const started = begin(kind, body, writing);
      writing = alive.get(started.jobId) ?? writing;
      return started;
    },
    stop: async () => {
      for (const id of alive.keys()) cancelFlag.raise(options.flags, id);
      await Promise.all(alive.values());
    },
  };
};
