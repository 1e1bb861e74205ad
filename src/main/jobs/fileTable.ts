// The files a workbench knows by id. A file first named on this thread is told to the others, so that an id means the same everywhere.

import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileRef } from '../../shared/contract/common.ts';
import { AppError } from '../../shared/errors.ts';
import type { FileTable, KnownFile } from '../handlers/context.ts';

/** A new name for a path; `bytes` is 0 for what does not exist yet. */
export const knownFile = (path: string, name: string, owned: boolean): KnownFile => {
  const ref: FileRef = { id: randomUUID(), name, bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
  return { ref, path, owned };
};

export const createFileTable = (tell: (file: KnownFile) => void): FileTable & { readonly know: (file: KnownFile) => void } => {
  const files = new Map<string, KnownFile>();
  const find = (id: string): KnownFile | null => files.get(id) ?? null;
  return {
    find,
    get: (id) => {
      const file = find(id);
      if (file === null) throw new AppError('ref.unknown', { file: id });
      return file;
    },
    add: (path, name = basename(path)) => {
      const known = [...files.values()].find((file) => file.path === path) ?? knownFile(path, name, false);
      files.set(known.ref.id, known);
      tell(known);
      return known.ref;
    },
    know: (file) => { files.set(file.ref.id, file); },
  };
};
