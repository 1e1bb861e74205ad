// The browser host: the workbench behind a loopback server. The only part of Tolok that speaks HTTP.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { connect, type ReportUnexpected } from '../../shared/rpc.ts';
import { openPage } from '../page/page.ts';
import { makeTemporaryFolder, removeTemporaryFolder } from '../temporary.ts';
import { createWorkbench, type Workbench } from '../workbench.ts';
import { createEventStream } from './events.ts';
import { createServedFiles } from './files.ts';
import { createGuard } from './guard.ts';
import { answerRequest, type Served } from './routes.ts';

export interface ServeOptions {
  /** The project to open first; null for none. */
  readonly project: string | null;
  /** 0 takes any free port. */
  readonly port: number;
  readonly projectsFolder: string;
  readonly settingsFolder: string;
  /** out/renderer. */
  readonly pageFolder: string;
  readonly workerPath: string;
  readonly resources: string;
  readonly log: (text: string) => void;
  readonly report: ReportUnexpected;
}

export interface Serving {
  /** The address that lets a browser in. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const openProject = async (workbench: Workbench, path: string): Promise<void> => {
  const file = await workbench.registerFile(path);
  await connect(workbench.send)('project.open', { file: file.id, readOnly: false });
};

/** Evidence of any size may take its time to arrive; a request's head may not. */
const createLoopbackServer = (): Server => createServer({ requestTimeout: 0, headersTimeout: 20_000 });

/** Starts serving; throws what opening the project threw, or the system's error when the port is taken. */
export const serve = async (options: ServeOptions): Promise<Serving> => {
  await mkdir(options.projectsFolder, { recursive: true });
  const temporary = makeTemporaryFolder();
  const workbench = await createWorkbench({ ...options, temporaryFolder: temporary, host: 'browser' });
  const files = createServedFiles(workbench, { projects: options.projectsFolder, temporary });
  const events = createEventStream();
  const server = createLoopbackServer();
  const close = async (): Promise<void> => {
    events.close();
    server.close();
    server.closeAllConnections();
    await workbench.close();
    removeTemporaryFolder(temporary);
  };
  try {
    if (options.project !== null) await openProject(workbench, options.project);
    const guard = createGuard(await listen(server, options.port));
    const served: Served = { workbench, guard, files, events, page: openPage(options.pageFolder), report: options.report };
    workbench.on((event, payload) => events.say(event, payload));
    server.on('request', (request, response) => void answerRequest(served, request, response));
    return { address: guard.address, close };
  } catch (error) {
    await close();
    throw error;
  }
};
