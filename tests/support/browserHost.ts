// The built browser host in a folder of its own: projects and settings lie under it, so that a second start finds them again.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, root, startProgram, stopProgram } from './program.ts';

export interface BrowserHost {
  /** The printed address, token included. */
  readonly address: string;
  /** Its origin: `http://127.0.0.1:…`. */
  readonly origin: string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts out/main/serve.js; `project` is opened first. */
export const startBrowserHost = async (folder: string, { project }: { readonly project?: string } = {}): Promise<BrowserHost> => {
  const projects = join(folder, 'projects');
  mkdirSync(projects, { recursive: true });
  const named = project === undefined ? [] : ['-p', project];
  const child = startProgram([join(root, 'out/main/serve.js'), '--no-open', '--projects', projects, ...named], folder);
  const line = await lineOf(child, /http:\/\//);
  const address = line.slice(line.indexOf('http://')).trim();
  return { address, origin: new URL(address).origin, stop: (signal) => stopProgram(child, signal) };
};
