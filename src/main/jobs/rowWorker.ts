// A thread that takes in a big file: its rows as they come from the thread that reads them, and the file itself. An entry of the
// build, and a small one: `worker_threads` runs it for the time of one import.

import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openForRows } from '../db/open.ts';
import type { Original } from '../db/originals.ts';
import { directStore, openInserter } from '../db/rowStore.ts';
import { unpackBatch, type PackedRows } from './packedRows.ts';
import { failureOf, type Failure, type FromRowWorker, type RowWorkerData, type ToRowWorker } from './rowMessages.ts';

const serve = (port: MessagePort, { path }: RowWorkerData): void => {
  const file = openForRows(path);
  const store = directStore(file.db);
  const insert = openInserter(file.db);
  const answer = (type: FromRowWorker['type'], failure: Failure | null): void => port.postMessage({ type, failure } satisfies FromRowWorker);
  let failure: Failure | null = null;
  const write = (batch: readonly PackedRows[]): void => {
    try {
      if (failure === null) insert(unpackBatch(batch));
    } catch (error) {
      failure = failureOf(error);
    }
    answer('batch', failure);
  };
  const keep = (original: Original): Promise<void> =>
    store.keep(original).then(() => answer('keep', null), (error: unknown) => answer('keep', failureOf(error)));
  const close = async (): Promise<void> => {
    await store.close();
    file.close();
    port.close();
  };
  port.on('message', (message: ToRowWorker) => {
    if (message.type === 'batch') write(message.batch);
    else void (message.type === 'keep' ? keep(message.original) : close());
  });
};

if (parentPort !== null) serve(parentPort, workerData as RowWorkerData);
