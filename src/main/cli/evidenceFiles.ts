// The files named on the command line, with folders and zips opened up. A file that is not there is told of in its place, so that
// the others still get their turn.

import { AppError } from '../../shared/errors.ts';
import type { FileRef } from '../../shared/contract/common.ts';
import type { Desk } from './desk.ts';
import { expandBundle } from '../readers/bundle.ts';

/** A file to work on: known to the workbench, or the reason why it is not. */
export interface EvidenceFile {
  /** As the caller wrote it; a member of a folder or zip has its name behind it. */
  readonly path: string;
  readonly ref: FileRef | null;
  readonly error: AppError | null;
}

const opened = async (desk: Desk, word: string): Promise<EvidenceFile[]> => {
  const found = await expandBundle(desk.path(word), desk.temporaryFolder);
  return Promise.all(found.map(async ({ path, name, inside }) => ({
    path: inside ? `${word}/${name}` : word, ref: await desk.file(path, name), error: null,
  })));
};

export const evidenceFiles = async (desk: Desk, words: readonly string[]): Promise<EvidenceFile[]> => {
  const files: EvidenceFile[] = [];
  for (const word of words) {
    try {
      files.push(...await opened(desk, word));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      files.push({ path: word, ref: null, error });
    }
  }
  return files;
};
