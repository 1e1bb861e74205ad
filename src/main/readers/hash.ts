// The identity of an evidence file: the SHA-256 of its bytes. It knows nothing of what they mean.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { naming } from './faults.ts';
import type { ReadOptions } from './types.ts';

/** SHA-256 of a file in small hex letters, read in pieces of a megabyte. Throws `file.notFound`, `file.locked`, or what `checkCancelled` throws. */
export const hashFile = (path: string, options: ReadOptions = {}): Promise<string> =>
  naming(basename(path), async () => {
    const { size } = await stat(path);
    const hash = createHash('sha256');
    let done = 0;
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
      options.checkCancelled?.();
      hash.update(piece);
      done += piece.length;
      options.onProgress?.(done, size);
    }
    return hash.digest('hex');
  });
