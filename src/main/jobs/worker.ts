// A worker thread of the workbench: one station behind a message port. An entry of the build; `worker_threads` runs it.

import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './messages.ts';
import { createStation, type StationOptions } from './station.ts';

const serve = (port: NonNullable<typeof parentPort>): void => {
  const send = (message: FromWorker): void => port.postMessage(message);
  const station = createStation(workerData as StationOptions, (news) => send({ type: 'news', news }));
  const closing = async (): Promise<void> => {
    await station.close();
    send({ type: 'closed' });
    port.close();
  };
  const receive = async (message: ToWorker): Promise<void> => {
    if (message.type === 'know') station.know(message.file);
    else if (message.type === 'follow') station.follow(message.project);
    else if (message.type === 'close') await closing();
    else send({ type: 'answer', id: message.id, envelope: await station.answer(message.name, message.input) });
  };
  port.on('message', (message: ToWorker) => void receive(message));
};

if (parentPort !== null) serve(parentPort);
