// How far a job is, as a share for a progress bar.

import { useJobs } from './jobs.ts';

/** 0–1; null when the job has not begun or its end cannot be known. */
export const useJobShare = (jobId: string | null): number | null =>
  useJobs(({ jobs }) => {
    const job = jobId === null ? undefined : jobs[jobId];
    return job?.total ? Math.min(1, job.done / job.total) : null;
  });
