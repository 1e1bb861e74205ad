// A piece of long work a screen starts and waits for: whether it runs, how far it is, and what came of it.

import { useState } from 'react';
import { useJobs } from '../state/jobs.ts';
import { tell } from '../state/notices.ts';

export interface Work<I, O> {
  readonly state: 'idle' | 'running';
  /** 0–1 of the running job; null while that cannot be known. */
  readonly share: number | null;
  /** The job that runs, to be cancelled; null before it is known and once it is over. */
  readonly jobId: string | null;
  /** What the last run gave; null before, while running, and when it failed or was given up. */
  readonly result: O | null;
  readonly run: (input: I) => void;
}

/** `perform` gives null when the person thought better of it; `onJob` tells which job is waited for. */
export const useWork = <I, O>(perform: (input: I, onJob: (jobId: string) => void) => Promise<O | null>): Work<I, O> => {
  const [isRunning, setIsRunning] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [result, setResult] = useState<O | null>(null);
  const job = useJobs(({ jobs }) => (jobId === null ? undefined : jobs[jobId]));
  const run = (input: I) => {
    setIsRunning(true);
    setResult(null);
    setJobId(null);
    perform(input, setJobId).then(setResult, tell).finally(() => setIsRunning(false));
  };
  const share = job === undefined || job.total === null || job.total === 0 ? null : Math.min(1, job.done / job.total);
  return { state: isRunning ? 'running' : 'idle', share, jobId: isRunning ? jobId : null, result, run };
};
