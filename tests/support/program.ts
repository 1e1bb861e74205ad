// Starts a built program of Tolok in its own process, as a person would, and stops it again.

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const shipped = resolve(root, `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`);

/** The Node that runs Tolok. */
export const node = existsSync(shipped) ? shipped : process.execPath;

/** The environment of a program whose settings lie in `folder`, with nothing of the person's own. */
export const environment = (folder: string): NodeJS.ProcessEnv => ({ ...process.env, TOLOK_SETTINGS: resolve(folder, 'settings') });

export const startProgram = (args: readonly string[], folder: string): ChildProcess =>
  spawn(node, args, { cwd: folder, env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] });

const isOver = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Tells a program to stop and gives its exit code, null if a signal ended it. */
export const stopProgram = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> =>
  new Promise((done) => {
    if (isOver(child)) {
      done(child.exitCode);
      return;
    }
    child.once('close', (code) => done(code));
    child.kill(signal);
  });

/** The first line of standard output that matches; throws with what the program said when it ends without one. */
export const lineOf = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const line = said.split('\n').slice(0, -1).find((text) => pattern.test(text));
      if (line !== undefined) found(line);
    });
    child.once('close', (code) => failed(new Error(`Ended with ${code}: ${said}`)));
  });
