// What a person hands in as evidence, as the files to read: a zip file stands for the spreadsheets in it. One that cannot be unpacked, or
// holds none, stands for itself, so that reading it says why.

import { rm } from 'node:fs/promises';
import { AppError } from '../shared/errors.ts';
import { expandBundle, type BundledFile } from './readers/bundle.ts';

export interface HandedIn {
  readonly path: string;
  readonly name: string;
  /** Whether it is ours to delete. */
  readonly owned: boolean;
}

const unpacked = async (path: string, folder: string): Promise<readonly BundledFile[]> => {
  try {
    return (await expandBundle(path, folder)).filter(({ inside }) => inside);
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
};

/** Unpacks into `folder`, which whoever made it removes. */
export const filesHandedIn = async (file: HandedIn, folder: string): Promise<readonly HandedIn[]> => {
  const members = await unpacked(file.path, folder);
  if (members.length === 0) return [file];
  if (file.owned) await rm(file.path, { force: true });
  return members.map(({ path, name }) => ({ path, name, owned: true }));
};
