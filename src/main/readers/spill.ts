// A temporary file for bytes that are too many for memory: written once from the front, read back anywhere through a small
// cache of blocks. It is private to this user and gone when closed.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const blockBytes = 16_384;
const blocks = 256;

export interface Spill {
  readonly append: (bytes: Buffer) => void;
  /** The bytes from `at`; valid until the next read. */
  readonly read: (at: number, length: number) => Buffer;
  readonly close: () => void;
}

const writeAll = (fd: number, bytes: Buffer, at: number): void => {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw new AppError('project.diskFull', {});
    throw error;
  }
};

/** Opens an empty one in the system's temporary folder. */
export const openSpill = (): Spill => {
  const folder = mkdtempSync(join(tmpdir(), 'tolok-'));
  const fd = openSync(join(folder, 'spill'), 'wx+', 0o600);
  const held = Array.from({ length: blocks }, () => ({ block: -1, bytes: Buffer.alloc(0) }));
  let size = 0;
  const blockAt = (block: number): Buffer => {
    const slot = held[block % blocks];
    if (slot?.block === block) return slot.bytes;
    const bytes = slot !== undefined && slot.bytes.length === blockBytes ? slot.bytes : Buffer.allocUnsafeSlow(blockBytes);
    readSync(fd, bytes, 0, blockBytes, block * blockBytes);
    held[block % blocks] = { block, bytes };
    return bytes;
  };
  return {
    append: (bytes) => {
      writeAll(fd, bytes, size);
      size += bytes.length;
    },
    read: (at, length) => {
      const block = Math.floor(at / blockBytes);
      const offset = at - block * blockBytes;
      if (offset + length <= blockBytes) return blockAt(block).subarray(offset, offset + length);
      const bytes = Buffer.allocUnsafe(length);
      readSync(fd, bytes, 0, length, at);
      return bytes;
    },
    close: () => {
      closeSync(fd);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
