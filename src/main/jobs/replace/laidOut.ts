// Lays the kept original of an import where the window can page through it, whether the import counts or another has taken its place.

import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../../shared/errors.ts';
import { isKept, readOriginal } from '../../db/originals.ts';
import type { Db } from '../../db/sqlite.ts';

interface Row {
  readonly sha256: string;
  readonly file: string;
}

/** Its path, in a folder that goes with the program, and its own name. Throws `source.noImport` and `source.notKept`. */
export const layOut = async (db: Db, importId: number, temporaryFolder: string): Promise<{ readonly path: string; readonly name: string }> => {
  const row = db.prepare<[number], Row>('SELECT sha256, file_name AS file FROM imports WHERE id = ?').get(importId);
  if (row === undefined) throw new AppError('source.noImport', { import: importId });
  if (!isKept(db, row.sha256)) throw new AppError('source.notKept', { file: row.file });
  const path = join(await mkdtemp(join(temporaryFolder, 'beside-')), 'original');
  await pipeline(readOriginal(db, row.sha256), createWriteStream(path));
  return { path, name: row.file };
};
