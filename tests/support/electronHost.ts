// The built Electron host (out/main/electron.js) and the built preload, running against the stand-in in a process of their own.

import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, node, root, stopProgram } from './program.ts';

export interface ElectronHost {
  /** Has a control of electronStandInLoad.ts run in the host's process; throws what it threw. */
  readonly ask: (what: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Asks again until `is` holds of the answer; the test's own time limit ends it. */
  readonly until: <T>(what: string, is: (answer: T) => boolean) => Promise<T>;
  /** Told of every event once the control `listen` was asked for. */
  readonly on: (listener: (event: string, payload: unknown) => void) => () => void;
  readonly stop: () => Promise<number | null>;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface News {
  readonly event: string;
  readonly payload: unknown;
}

interface Start {
  /** What a person's command line would hold after the program. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

/** Starts the host in `folder` and waits until its window is shown, unless `env` makes it a second start. */
export const startElectronHost = async (folder: string, { args = [], env = {} }: Start = {}): Promise<ElectronHost> => {
  mkdirSync(folder, { recursive: true });
  const child = fork(join(root, 'out/main/electron.js'), [...args], {
    execPath: node,
    execArgv: ['--import', join(root, 'tests/support/electronStandInLoad.ts')],
    cwd: folder,
    env: { ...environment(folder), TOLOK_TEMP: folder, ...env },
    serialization: 'advanced',
  });
  let lastId = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Set<(event: string, payload: unknown) => void>();
  child.on('message', (message: Answer | News) => {
    if ('event' in message) {
      for (const listener of listeners) listener(message.event, message.payload);
      return;
    }
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  child.once('close', () => {
    for (const [id, answer] of waiting) answer({ id, error: 'The host has ended' });
  });
  const ask = (what: string, ...withArgs: readonly unknown[]): Promise<unknown> =>
    new Promise((found, failed) => {
      lastId += 1;
      waiting.set(lastId, ({ value, error }) => (error === undefined ? found(value) : failed(new Error(error))));
      child.send({ id: lastId, what, args: withArgs });
    });
  const until = async <T>(what: string, is: (answer: T) => boolean): Promise<T> => {
    for (;;) {
      const answer = (await ask(what)) as T;
      if (is(answer)) return answer;
      await pause();
    }
  };
  const on: ElectronHost['on'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { ask, until, on, stop: () => stopProgram(child) };
};
