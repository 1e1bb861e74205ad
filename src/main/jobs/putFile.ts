// Puts an exported file in its place: the whole of it or none, and in words a person can act on when it cannot be.

import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR']);

const notWritable = (error: unknown, path: string): unknown =>
  (error instanceof Error && 'code' in error && refusals.has(String(error.code))
    ? new AppError('export.notWritable', { file: basename(path) }) : error);

/** The whole file or none: what stood there before stays until the new one is complete. Throws `export.notWritable`. */
export const putFile = (path: string, bytes: Uint8Array | string): void => {
  const part = `${path}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw notWritable(error, path);
  }
};

/** The same for a file too large to hold: `write` fills a part beside it, which takes the place once it is complete. Gives its size. */
export const putStreamed = async (path: string, write: (part: string) => Promise<void>): Promise<number> => {
  const part = `${path}.part`;
  try {
    await write(part);
    const { size } = statSync(part);
    renameSync(part, path);
    return size;
  } catch (error) {
    rmSync(part, { force: true });
    throw notWritable(error, path);
  }
};
