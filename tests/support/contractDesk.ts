// What a contract case works with: typed calls whose answers are checked against their schemas, jobs followed to their end by events,
// and a place to keep what later cases need.

import * as v from 'valibot';
import { calls, events, type CallInput, type CallName, type CallOutput, type EventName } from '../../src/shared/contract.ts';
import { jobResultSchemas, type Job, type JobKind, type JobResult } from '../../src/shared/jobs.ts';
import { unwrap } from '../../src/shared/rpc.ts';
import type { TestHost } from './hosts.ts';

export interface ContractDesk {
  readonly host: TestHost;
  readonly folder: string;
  /** Throws AppError for a refusal, and an Error naming the place where an answer is not what its schema says. */
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** Starts a job and waits for its result, which is checked too; throws with the error of one that failed. */
  readonly job: <K extends JobKind>(kind: K, start: () => Promise<{ readonly jobId: string }>) => Promise<JobResult<K>>;
  /** The next event of a name, its payload checked. */
  readonly nextEvent: (name: EventName) => Promise<unknown>;
  readonly keep: (key: string, value: string) => void;
  /** Throws if no case before kept it. */
  readonly kept: (key: string) => string;
}

const checked = (schema: v.GenericSchema, value: unknown, what: string): unknown => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return value;
  const [issue] = parsed.issues;
  throw new Error(`${what} is not what its schema says, at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
};

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

/** Follows every event from now on, so that none that comes before its job's id is known is missed. */
const followJobs = (host: TestHost): ((jobId: string) => Promise<Job>) => {
  const over = new Map<string, Job>();
  const waiting = new Map<string, (job: Job) => void>();
  host.on((event, payload) => {
    if (!Object.hasOwn(events, event)) throw new Error(`Unknown event ${event}`);
    checked(events[event as EventName], payload, event);
    if (event !== 'job.changed' || !isOver(payload as Job)) return;
    over.set((payload as Job).id, payload as Job);
    waiting.get((payload as Job).id)?.(payload as Job);
  });
  return (jobId) => new Promise((found) => {
    const job = over.get(jobId);
    if (job === undefined) waiting.set(jobId, found);
    else found(job);
  });
};

export const createDesk = (host: TestHost, folder: string): ContractDesk => {
  const values = new Map<string, string>();
  const ended = followJobs(host);
  return {
    host,
    folder,
    call: async (name, input) => checked(calls[name].output, unwrap(await host.send(name, input)), name) as CallOutput<typeof name>,
    job: async (kind, start) => {
      const job = await ended((await start()).jobId);
      if (job.kind !== kind || job.state !== 'done') throw new Error(`${job.kind} ${job.state}: ${JSON.stringify(job.error)}`);
      return checked(jobResultSchemas[kind], job.result, `the result of ${kind}`) as JobResult<typeof kind>;
    },
    nextEvent: (name) => new Promise((found) => {
      const stop = host.on((event, payload) => {
        if (event !== name) return;
        stop();
        found(payload);
      });
    }),
    keep: (key, value) => void values.set(key, value),
    kept: (key) => {
      const value = values.get(key);
      if (value === undefined) throw new Error(`No case before kept ${key}`);
      return value;
    },
  };
};
