// Keeps the evidence files themselves in the project, by SHA-256, so that every figure can be traced on another machine.

import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { AppError } from '../../shared/errors.ts';
import type { Db } from './sqlite.ts';

export interface Original {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly path: string;
  /** When the file was last changed, in milliseconds, as it was when `sha256` was taken. */
  readonly changedAt: number;
  /** Text files compress well; a workbook is a compressed archive already. */
  readonly isText: boolean;
}

const partBytes = 256 * 1024;

export const isKept = (db: Db, sha256: string): boolean =>
  db.prepare<[string], string>('SELECT state FROM files WHERE sha256 = ?').pluck().get(sha256) === 'whole';

async function* parts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < partBytes) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

async function* bytesOf(path: string, check: () => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    check();
    yield chunk;
  }
}

const compressed = (chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  Readable.from(chunks).compose(createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 }, chunkSize: 1 << 18 }));

/**
 * Stores a file unless it is already there. Compression runs beside this thread. `check` throws to stop; what was written then is
 * swept with the import. Throws `file.changed` when the file is no longer the one that was hashed.
 */
export const keepOriginal = async (db: Db, original: Original, check: () => void): Promise<void> => {
  if (isKept(db, original.sha256)) return;
  const { sha256, name, bytes, path, isText } = original;
  db.prepare("INSERT INTO files (sha256, name, bytes, encoding, state) VALUES (?, ?, ?, ?, 'writing')")
    .run(sha256, name, bytes, isText ? 'zstd' : 'none');
  const insert = db.prepare('INSERT INTO file_parts (sha256, part, bytes) VALUES (?, ?, ?)');
  const source = bytesOf(path, check);
  let part = 0;
  for await (const piece of parts(isText ? compressed(source) : source)) {
    insert.run(sha256, part, piece);
    part += 1;
  }
  const { size, mtimeMs } = statSync(path);
  if (size !== bytes || mtimeMs !== original.changedAt) throw new AppError('file.changed', { file: basename(name) });
  db.prepare("UPDATE files SET state = 'whole' WHERE sha256 = ?").run(sha256);
};

function* storedParts(db: Db, sha256: string): Generator<Buffer> {
  const select = db.prepare<[string, number], Buffer>('SELECT bytes FROM file_parts WHERE sha256 = ? AND part = ?').pluck();
  for (let part = 0; ; part += 1) {
    const bytes = select.get(sha256, part);
    if (bytes === undefined) return;
    yield bytes;
  }
}

/** A kept file's bytes, as they came in. */
export const readOriginal = (db: Db, sha256: string): Readable => {
  const encoding = db.prepare<[string], string>('SELECT encoding FROM files WHERE sha256 = ?').pluck().get(sha256);
  const stored = Readable.from(storedParts(db, sha256));
  return encoding === 'zstd' ? stored.compose(createZstdDecompress()) : stored;
};
