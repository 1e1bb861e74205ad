// Runs the command line in this process with a folder and settings of its own, and gathers what it prints.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/main/cli/run.ts';

export const root = join(import.meta.dirname, '../..');
export const sample = (file: string): string => join(root, 'resources/sample', file);

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The one JSON document on standard output. */
  readonly json: () => unknown;
}

export interface CommandLine {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
}

export const commandLine = (): CommandLine => {
  const folder = mkdtempSync(join(tmpdir(), 'tolok-cli-'));
  process.env['TOLOK_SETTINGS'] = join(folder, 'settings');
  return {
    folder,
    run: async (...args) => {
      let [out, err] = ['', ''];
      const code = await runCommandLine(args, {
        out: (text) => { out += text; },
        err: (text) => { err += text; },
        folder,
        isTerminal: false,
        programFolder: join(root, 'out/main'),
      });
      return { code, out, err, json: () => JSON.parse(out) as unknown };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
