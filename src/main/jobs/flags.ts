// Cancelling reaches a job in the middle of synchronous work through memory both threads see: one number a job.

import { AppError } from '../../shared/errors.ts';

/** Jobs of one lane share its slots in turn; 512 are never alive at once. */
const slotsPerLane = 512;
const lanes = ['q', 'w'] as const;
/** `q` jobs run on the query station, `w` jobs on the job station. */
export type Lane = (typeof lanes)[number];

export type Flags = Int32Array<SharedArrayBuffer>;

export const createFlags = (): Flags => new Int32Array(new SharedArrayBuffer(lanes.length * slotsPerLane * 4));

const slotOf = (jobId: string): number => {
  const lane = lanes.indexOf(jobId.charAt(0) as Lane);
  const number = Number(jobId.slice(1));
  if (lane < 0 || !Number.isInteger(number)) throw new AppError('job.unknown', { job: jobId });
  return lane * slotsPerLane + (number % slotsPerLane);
};

export const cancelFlag = {
  clear: (flags: Flags, jobId: string): void => { Atomics.store(flags, slotOf(jobId), 0); },
  raise: (flags: Flags, jobId: string): void => { Atomics.store(flags, slotOf(jobId), 1); },
  isRaised: (flags: Flags, jobId: string): boolean => Atomics.load(flags, slotOf(jobId)) === 1,
} as const;
