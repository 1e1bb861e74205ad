// Opens and makes project files: recognises them, refuses newer ones, takes the write lock, migrates, and puts the file back
// into one piece on closing. The only place that knows of journals and pragmas.

import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { takeLock, type Lock } from './lock.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import type { Migration } from './migrations.ts';
import { isOnNetwork } from './network.ts';
import { isSqliteError, openSqlite, type Db } from './sqlite.ts';

/** `TOLK`, in the header of every project. */
export const applicationId = 0x544f4c4b;

export interface ProjectFile {
  readonly db: Db;
  readonly path: string;
  readonly readOnly: boolean;
  readonly close: () => void;
}

const header = (path: string): Buffer => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(100);
    return bytes.subarray(0, readSync(file, bytes, 0, 100, 0));
  } finally {
    closeSync(file);
  }
};

const isProject = (bytes: Buffer): boolean =>
  bytes.length === 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0' && bytes.readUInt32BE(68) === applicationId;

/** Throws `project.notFound` or `project.notProject`. */
const recognise = (path: string): void => {
  if (!existsSync(path)) throw new AppError('project.notFound', { file: basename(path) });
  if (!isProject(header(path))) throw new AppError('project.notProject', { file: basename(path) });
};

const refuseNewer = (db: Db, path: string, known: readonly Migration[] | undefined): void => {
  const version = versionOf(db);
  if (version > newestVersion(known)) throw new AppError('project.newer', { file: basename(path) });
};

const refuseNetwork = (path: string): void => {
  if (isOnNetwork(path)) throw new AppError('project.networkFolder', { file: basename(path) });
};

/** 16 MB of pages: a million reports' worth of inner pages. What is gone through once, in order, gains nothing from more. */
const tune = (db: Db): void => {
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -16384');
  db.pragma('temp_store = MEMORY');
};

const tuneForWriting = (db: Db): void => {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('wal_autocheckpoint = 4000');
};

/** Puts the journal away, so that a closed project is one file; while others still read it, it stays in use. */
const putJournalAway = (db: Db): void => {
  db.pragma('busy_timeout = 0');
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!isSqliteError(error, 'SQLITE_BUSY')) throw error;
  }
};

const closeWriter = (db: Db, lock: Lock | null): void => {
  if (!db.open) return;
  if (lock !== null) putJournalAway(db);
  db.close();
  lock?.release();
};

const writer = (path: string, lock: Lock | null, prepare: (db: Db) => void): ProjectFile => {
  const db = openSqlite(path, { timeout: 10_000 });
  try {
    tune(db);
    prepare(db);
    tuneForWriting(db);
  } catch (error) {
    db.close();
    lock?.release();
    throw error;
  }
  return { db, path, readOnly: false, close: () => closeWriter(db, lock) };
};

/** Opens a project for writing, as the one process that may. Throws `project.*`. */
export const openForWriting = (path: string, known?: readonly Migration[]): ProjectFile => {
  recognise(path);
  refuseNetwork(path);
  return writer(path, takeLock(path, basename(path)), (db) => {
    refuseNewer(db, path, known);
    migrate(db, path, known);
  });
};

/** A second connection of the process that already holds the write lock: the job worker's. */
export const openBesideWriter = (path: string): ProjectFile => writer(path, null, () => undefined);

/** A further connection beside the writer's that only appends rows: the last pages are all it needs to keep. */
export const openForRows = (path: string): ProjectFile => writer(path, null, (db) => { db.pragma('cache_size = -4096'); });

/** Opens a project that nothing will be written to; a file of an older version cannot be read before it has been updated. */
export const openForReading = (path: string): ProjectFile => {
  recognise(path);
  const db = openSqlite(path, { readonly: true, timeout: 10_000 });
  try {
    refuseNewer(db, path, undefined);
    if (versionOf(db) < newestVersion()) throw new AppError('project.older', { file: basename(path) });
    tune(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return { db, path, readOnly: true, close: () => { db.close(); } };
};

/** Throws `project.exists`: a project is never made over another file. */
export const refuseExisting = (path: string): void => {
  if (existsSync(path)) throw new AppError('project.exists', { file: basename(path) });
};

/** Makes an empty project at a path that holds nothing yet and opens it for writing. */
export const createProjectFile = (path: string): ProjectFile => {
  refuseExisting(path);
  refuseNetwork(path);
  const lock = takeLock(path, basename(path));
  try {
    return writer(path, lock, (db) => {
      db.pragma('page_size = 8192');
      db.pragma(`application_id = ${applicationId}`);
      migrate(db, path);
    });
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};
