// What a job's body gets beside its input: a way to say how far it is, and a check that stops it. Bodies are plain functions.

import type { Message } from '../../shared/domain.ts';

export interface JobHooks {
  /** Units of the message (bytes or rows); a null total cannot be known. Cheap: may be called for every batch. */
  readonly progress: (done: number, total: number | null, message: Message) => void;
  /** Throws `job.cancelled` once the person has cancelled; call it at least every thousand rows. */
  readonly checkCancelled: () => void;
}

/** For callers that neither watch nor cancel. */
export const noHooks: JobHooks = { progress: () => undefined, checkCancelled: () => undefined };

/** Lets what waits on this thread run: calls are answered between two chunks of a job. */
export const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
