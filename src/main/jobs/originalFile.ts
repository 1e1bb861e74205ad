// Lays a file kept in the project beside us for a while, so that a reader can open it: on any machine, whatever became of the original.

import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/errors.ts';
import { isKept, readOriginal } from '../db/originals.ts';
import type { Db } from '../db/sqlite.ts';

export interface KeptFile {
  /** The name it came in under. */
  readonly file: string;
  readonly sha256: string;
}

/** Runs `body` with the file's path; it is gone afterwards. Throws `source.notKept` where a shared copy left the file out. */
export const withOriginal = async <T>(
  db: Db, { file, sha256 }: KeptFile, temporaryFolder: string, body: (path: string) => Promise<T>,
): Promise<T> => {
  if (!isKept(db, sha256)) throw new AppError('source.notKept', { file });
  const folder = await mkdtemp(join(temporaryFolder, 'original-'));
  try {
    const path = join(folder, 'original');
    await pipeline(readOriginal(db, sha256), createWriteStream(path));
    return await body(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
