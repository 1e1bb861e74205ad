// Hands a big file's rows and the file itself to a thread of their own, so that reading and writing go on side by side. A small
// file is not worth a thread.

import { Worker } from 'node:worker_threads';
import type { RowStore } from '../db/rowStore.ts';
import { blocksOf, openPacking, packBatch } from './packedRows.ts';
import { errorOf, type FromRowWorker, type RowWorkerData, type ToRowWorker } from './rowMessages.ts';

/** Batches under way: enough that neither side waits for the other, and a few megabytes. */
const mostUnderWay = 6;
const resourceLimits = { maxYoungGenerationSizeMb: 12 } as const;

/** Counts batches under way and lets those wait who want fewer of them. */
const createCount = () => {
  let underWay = 0;
  let failure: Error | null = null;
  let waiting: { readonly most: number; readonly resolve: () => void }[] = [];
  const wake = (): void => {
    const isFree = ({ most }: { readonly most: number }): boolean => failure !== null || underWay <= most;
    const free = waiting.filter(isFree);
    waiting = waiting.filter((one) => !isFree(one));
    for (const { resolve } of free) resolve();
  };
  const throwFailure = (): void => {
    if (failure !== null) throw failure;
  };
  return {
    begin: (): void => {
      throwFailure();
      underWay += 1;
    },
    end: (): void => {
      underWay -= 1;
      wake();
    },
    fail: (error: Error): void => {
      failure ??= error;
      wake();
    },
    atMost: async (most: number): Promise<void> => {
      if (failure === null && underWay > most) await new Promise<void>((resolve) => { waiting.push({ most, resolve }); });
      throwFailure();
    },
  };
};

/** Starts the thread; `workerPath` is the built rowWorker.js, `path` the project's file, which the caller may go on using. */
export const startRowThread = (workerPath: string, path: string): RowStore => {
  const worker = new Worker(workerPath, { workerData: { path } satisfies RowWorkerData, name: 'tolok rows', resourceLimits });
  const count = createCount();
  const kept = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const send = (message: ToRowWorker, blocks: readonly ArrayBuffer[] = []): void => worker.postMessage(message, blocks);

  worker.on('message', ({ type, failure }: FromRowWorker) => {
    const error = failure === null ? null : errorOf(failure);
    if (type === 'batch') {
      if (error !== null) count.fail(error);
      count.end();
    } else if (error === null) kept.resolve();
    else kept.reject(error);
  });
  const lost = (error: Error): void => {
    count.fail(error);
    kept.reject(error);
  };
  worker.on('error', lost);
  worker.on('exit', () => {
    lost(new Error('The thread that writes rows has ended.'));
    gone.resolve();
  });
  // Whoever closes before the original is kept does not ask what became of it.
  kept.promise.catch(() => undefined);

  return {
    rowsOf: (table, columns) => {
      const { push, take } = openPacking(table, columns);
      return {
        push,
        write: (before) => {
          count.begin();
          const packed = [...packBatch(before), take()];
          send({ type: 'batch', batch: packed }, blocksOf(packed));
        },
      };
    },
    room: () => count.atMost(mostUnderWay),
    drained: () => count.atMost(0),
    keep: (original) => {
      send({ type: 'keep', original });
      return kept.promise;
    },
    close: async () => {
      send({ type: 'close' });
      await gone.promise;
    },
  };
};
