// The three ways a call reaches the workbench, each brought up the way it runs: in process, over HTTP, over Electron's messages.
// A contract case sees only this interface, so that it cannot tell which one it has.

import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SaveKind } from '../../src/shared/contract/host.ts';
import type { FileRef } from '../../src/shared/contract/common.ts';
import { unwrap, type Envelope } from '../../src/shared/rpc.ts';
import { openLog } from '../../src/main/log.ts';
import { createWorkbench } from '../../src/main/workbench.ts';
import { startBrowserHost } from './browserHost.ts';
import { admitted } from './browserSession.ts';
import { startElectronHost } from './electronHost.ts';
import { readEvents } from './events.ts';
import { root } from './program.ts';

export type Listener = (event: string, payload: unknown) => void;

export interface TestHost {
  readonly send: (name: string, input: unknown) => Promise<Envelope>;
  readonly on: (listener: Listener) => () => void;
  /** Brings a file in as a person would. */
  readonly bring: (path: string, kind: 'evidence' | 'project' | 'workbook') => Promise<FileRef>;
  /** Asks where to write, as a save dialog answers. */
  readonly destination: (name: string, kind: SaveKind) => Promise<FileRef>;
  readonly close: () => Promise<unknown>;
}

/** Every host keeps its settings and log under `folder`/settings. */
export type OpenHost = (folder: string) => Promise<TestHost>;

const direct: OpenHost = async (folder) => {
  const settingsFolder = join(folder, 'settings');
  const workbench = await createWorkbench({
    workerPath: null, resources: join(root, 'resources'), settingsFolder, projectsFolder: null, temporaryFolder: folder,
    host: 'commandLine', log: openLog(settingsFolder),
  });
  return {
    send: workbench.send,
    on: workbench.on,
    bring: (path) => workbench.registerFile(path),
    destination: async (name) => workbench.registerDestination(join(folder, name)),
    close: workbench.close,
  };
};

const http: OpenHost = async (folder) => {
  const host = await startBrowserHost(folder);
  const headers = { cookie: await admitted(host.address), origin: host.origin };
  const ask = async (path: string, method: string, body: string | Uint8Array<ArrayBuffer>, type: string): Promise<Envelope> =>
    (await (await fetch(host.origin + path, { method, headers: { ...headers, 'content-type': type }, body })).json()) as Envelope;
  const post = (path: string, input: unknown): Promise<Envelope> => ask(path, 'POST', JSON.stringify(input), 'application/json');
  const events = await readEvents(`${host.origin}/events`, headers);
  return {
    send: (name, input) => post(`/call/${encodeURIComponent(name)}`, input),
    on: events.on,
    bring: async (path, kind) => {
      const query = new URLSearchParams({ name: basename(path), kind });
      const [ref] = unwrap(await ask(`/files?${query}`, 'PUT', new Uint8Array(readFileSync(path)), 'application/octet-stream')) as FileRef[];
      if (ref === undefined) throw new Error(`Not taken: ${path}`);
      return ref;
    },
    destination: async (name, kind) => unwrap(await post('/destination', { name, kind })) as FileRef,
    close: async () => {
      events.close();
      await host.stop();
    },
  };
};

const ipc: OpenHost = async (folder) => {
  const host = await startElectronHost(folder);
  await host.until<boolean>('isShown', (isShown) => isShown);
  await host.ask('listen');
  return {
    send: async (name, input) => (await host.ask('tolok', 'send', name, input)) as Envelope,
    on: host.on,
    bring: async (path, kind) => {
      statSync(path);
      const [ref] = unwrap((await host.ask('tolok', 'pickFiles', { kind, dropped: [{ path }] })) as Envelope) as FileRef[];
      if (ref === undefined) throw new Error(`Not taken: ${path}`);
      return ref;
    },
    destination: async (name, kind) => {
      await host.ask('answerNext', { canceled: false, filePath: join(folder, name) });
      return unwrap((await host.ask('tolok', 'saveFile', { name, kind })) as Envelope) as FileRef;
    },
    close: host.stop,
  };
};

export const hosts: readonly { readonly name: string; readonly open: OpenHost }[] = [
  { name: 'direct', open: direct }, { name: 'HTTP', open: http }, { name: 'IPC', open: ipc },
];
