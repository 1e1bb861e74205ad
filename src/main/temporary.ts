// A private folder for what a running host needs for a while: uploads, exports on their way out. It goes when the host goes; what a
// host that was killed left behind goes at the next start of any.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pattern = /^tolok-(\d+)-/;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another person's process is running, only not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isLeftover = (name: string): boolean => {
  const pid = pattern.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
};

const sweep = (parent: string): void => {
  for (const name of readdirSync(parent).filter(isLeftover)) rmSync(join(parent, name), { recursive: true, force: true });
};

/** Makes the folder (readable by its owner only) and returns its path. */
export const makeTemporaryFolder = (parent = tmpdir()): string => {
  sweep(parent);
  return mkdtempSync(join(parent, `tolok-${process.pid}-`));
};

export const removeTemporaryFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
