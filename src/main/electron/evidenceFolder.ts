// The evidence files in what a person picked or dropped: a folder stands for the spreadsheets in it, a file for itself, whatever it is
// (that it is no spreadsheet is for the reader to say).

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOfKind } from '../page/fileNames.ts';

const deepest = 5;

/** Excel leaves `~$name.xlsx` beside an open workbook; names with a dot are hidden. */
const isLeftover = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

const filesIn = (folder: string, depth: number): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (isLeftover(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < deepest ? filesIn(path, depth + 1) : [];
    return entry.isFile() && isOfKind(entry.name, 'evidence') ? [path] : [];
  });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Paths of files, folders replaced by the evidence in them, in the order of their names. */
export const evidencePaths = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => (isFolder(path) ? filesIn(path, 0).toSorted((a, b) => a.localeCompare(b)) : [path]));
