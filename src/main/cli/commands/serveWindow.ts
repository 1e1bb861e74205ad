// `serve`: the window in a browser, on this machine only, until it is told to stop.

import { resolve } from 'node:path';
import { runServe } from '../../serve/run.ts';
import type { Terminal } from '../io.ts';

interface Options {
  readonly project?: string;
  readonly port: number;
  readonly projects?: string;
}

/** Runs until SIGINT or SIGTERM; gives the exit code. */
export const serveWindow = ({ project, port, projects }: Options, terminal: Terminal): Promise<number> =>
  runServe({
    project: project === undefined ? null : resolve(terminal.folder, project),
    port,
    projects: projects === undefined ? null : resolve(terminal.folder, projects),
    opens: true,
    programFolder: terminal.programFolder,
  });
