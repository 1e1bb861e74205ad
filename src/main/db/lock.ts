// Lets one process write a project: it holds an exclusive transaction on a companion file, which the system lets go of when
// the process ends, however it ends. Knows nothing of what the project holds.

import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { AppError } from '../../shared/errors.ts';
import { isSqliteError, openSqlite, type Db } from './sqlite.ts';

export interface Lock {
  readonly release: () => void;
}

export const lockPath = (project: string): string => project.replace(/\.tolok$/i, '') + '.tolok-lock';

const inodeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.ino ?? null;

const touch = (path: string): number | null => {
  closeSync(openSync(path, 'a'));
  return inodeOf(path);
};

const begin = (lock: Db, project: string): void => {
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isSqliteError(error, 'SQLITE_BUSY') ? new AppError('project.inUse', { file: project }) : error;
  }
};

/** Removing the file while it is still held leaves no moment in which two processes hold two files of one name. */
const release = (lock: Db, path: string): void => {
  if (process.platform !== 'win32') rmSync(path, { force: true });
  lock.close();
};

/** Takes the write lock of a project or throws `project.inUse` at once. `name` is said in the message. */
export const takeLock = (project: string, name: string): Lock => {
  const path = lockPath(project);
  for (;;) {
    const inode = touch(path);
    const lock = openSqlite(path, { timeout: 0 });
    begin(lock, name);
    if (inode === inodeOf(path)) return { release: () => release(lock, path) };
    // The last holder removed the file between our opening it and its letting go: ours guards nothing.
    lock.close();
  }
};
