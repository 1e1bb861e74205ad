// Files that come in through the browser: streamed to disk as they arrive, evidence into the private temporary folder, projects as
// copies into the projects folder. A file that did not arrive whole leaves nothing.

import { randomUUID } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SaveKind } from '../../shared/contract/host.ts';
import { AppError } from '../../shared/errors.ts';
import { extensions, safeName } from '../page/fileNames.ts';

/** What an evidence file may weigh at most, in bytes. */
export const uploadLimitBytes = 4 * 1024 ** 3;

const tooLarge = (file: string): AppError => new AppError('file.tooLarge', { file, limit: '4 GB' });

const limited = (file: string): Transform => {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > uploadLimitBytes) done(tooLarge(file));
      else done(null, chunk);
    },
  });
};

const isFullDisk = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

/**
 * Streams a request's body into `folder` under a name of our own and returns its path.
 * Throws `file.tooLarge` past 4 GB and `project.diskFull`.
 */
export const receiveFile = async (request: IncomingMessage, folder: string, name: string): Promise<string> => {
  if (Number(request.headers['content-length'] ?? 0) > uploadLimitBytes) throw tooLarge(name);
  const path = join(folder, randomUUID());
  try {
    await pipeline(request, limited(name), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw isFullDisk(error) ? new AppError('project.diskFull', { file: name }) : error;
  }
  return path;
};

/** `name.tolok`, `name (2).tolok`, …: the first that is free, by what `take` manages to make. */
export const underFreeName = async (
  folder: string, written: string, kind: SaveKind, take: (path: string) => Promise<boolean>,
): Promise<string> => {
  const extension = extensions[kind][0] ?? '';
  const stem = safeName(written, extension).slice(0, -extension.length - 1);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${stem}.${extension}` : `${stem} (${number}).${extension}`);
    if (await take(path)) return path;
  }
};

const copyTo = (from: string) => async (path: string): Promise<boolean> => {
  try {
    await copyFile(from, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Puts a received project among the others, as a copy, and returns its path. */
export const adoptProject = async (received: string, projectsFolder: string, name: string): Promise<string> => {
  try {
    return await underFreeName(projectsFolder, name, 'project', copyTo(received));
  } finally {
    await rm(received, { force: true });
  }
};
