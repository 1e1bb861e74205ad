// A station on a worker thread, looking like one in process.

import { Worker } from 'node:worker_threads';
import type { Envelope } from '../../shared/rpc.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Station, StationNews, StationOptions } from './station.ts';

/** Rows live for a moment: a small nursery costs no time and keeps a million-row import under 400 MB. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 } as const;

const lost: Envelope = { ok: false, error: { code: 'internal', params: { reference: 'worker' } } };

/** Starts `path` as a worker. If the thread dies, what waits for it fails and `say` logs why. */
export const startRemoteStation = (path: string, options: StationOptions, say: (news: StationNews) => void): Station => {
  const worker = new Worker(path, { workerData: options, name: `tolok ${options.role}`, resourceLimits });
  const waiting = new Map<number, (envelope: Envelope) => void>();
  let count = 0;
  let closed: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => { closed = resolve; });

  const fail = (): void => {
    for (const resolve of waiting.values()) resolve(lost);
    waiting.clear();
    closed();
  };
  worker.on('message', (message: FromWorker) => {
    if (message.type === 'news') say(message.news);
    else if (message.type === 'answer') {
      waiting.get(message.id)?.(message.envelope);
      waiting.delete(message.id);
    }
  });
  worker.on('error', (error) => say({ type: 'log', text: `worker ${options.role} ${error.stack ?? error.message}` }));
  worker.on('exit', fail);
  const send = (message: ToWorker): void => worker.postMessage(message, []);

  return {
    answer: (name, input) => {
      count += 1;
      const id = count;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ type: 'call', id, name, input });
      });
    },
    know: (file) => send({ type: 'know', file }),
    follow: (project) => send({ type: 'follow', project }),
    close: async () => {
      send({ type: 'close' });
      await gone;
    },
  };
};
