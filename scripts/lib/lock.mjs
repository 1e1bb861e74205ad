// Lets one process at a time install or build, so that several commands started together do not trip over each other.
// The lock lies outside node_modules, because installing removes that folder.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './paths.mjs';

const lockFile = join(tmpdir(), `tolok-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const take = () => {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

const holderIsGone = () => {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
};

/** Runs `work` while no other process of this project does so. */
export const alone = async (work) => {
  while (!take()) {
    if (holderIsGone()) rmSync(lockFile, { force: true });
    else await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
};
