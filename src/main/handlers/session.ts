// The project that is open on this thread. One at a time: opening another closes it.

import { AppError } from '../../shared/errors.ts';
import type { ProjectFile } from '../db/open.ts';
import type { Db } from '../db/sqlite.ts';

export interface Session {
  readonly file: () => ProjectFile | null;
  /** Throws `project.none`. */
  readonly current: () => ProjectFile;
  /** The open project's database; throws `project.none`. */
  readonly db: () => Db;
  /** The same, to write to; throws `project.none` or `project.readOnly`. */
  readonly writable: () => Db;
  /** Opens another project; the one open now stays open if that fails. */
  readonly replace: (path: string, open: (path: string) => ProjectFile) => ProjectFile;
  readonly close: () => void;
}

const needed = (file: ProjectFile | null): ProjectFile => {
  if (file === null) throw new AppError('project.none');
  return file;
};

export const createSession = (): Session => {
  let file: ProjectFile | null = null;
  const close = (): void => {
    file?.close();
    file = null;
  };
  return {
    file: () => file,
    current: () => needed(file),
    db: () => needed(file).db,
    writable: () => {
      const { db, readOnly } = needed(file);
      if (readOnly) throw new AppError('project.readOnly');
      return db;
    },
    replace: (path, open) => {
      if (file?.path === path) close();
      const opened = open(path);
      close();
      file = opened;
      return opened;
    },
    close,
  };
};
