// Loads better-sqlite3 once it is certain that it can be loaded: on Node below 22 its binary ends the process without a word.

import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import { AppError } from '../../shared/errors.ts';

export type Db = BetterSqlite3.Database;
type Constructor = new (path: string, options?: BetterSqlite3.Options) => Db;

/** The oldest Node that carries both better-sqlite3's binary and zstd. */
const oldest: readonly [number, number] = [22, 15];

const isNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
};

/** Throws `app.oldNode` when this Node is too old to run Tolok. */
export const checkNode = (version: string = process.versions.node): void => {
  if (!isNewEnough(version)) throw new AppError('app.oldNode', { version, oldest: oldest.join('.') });
};

const load = (): Constructor => {
  checkNode();
  return createRequire(import.meta.url)('better-sqlite3') as Constructor;
};

let constructor: Constructor | null = null;

/** Opens an SQLite file as it is; the rules of project files are in open.ts. */
export const openSqlite = (path: string, options?: BetterSqlite3.Options): Db => {
  constructor ??= load();
  return new constructor(path, options);
};

/** Whether an error is SQLite's, with a code that begins so (`SQLITE_BUSY`). */
export const isSqliteError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith(code);
