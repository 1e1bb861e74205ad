// The files in what was dropped on the window. A folder stands for the evidence in it: the desktop program looks into it by itself, in
// the browser this does.

import { isEvidence } from './chooseFiles.ts';

const deepest = 5;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((found, failed) => { entry.file(found, failed); });

/** A reader gives a folder's entries in portions, an empty one at the end. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((found, failed) => { reader.readEntries(found, failed); });
    if (portion.length === 0) return entries.sort((a, b) => a.name.localeCompare(b.name));
    entries.push(...portion);
  }
};

const filesIn = async (folder: FileSystemDirectoryEntry, depth: number): Promise<readonly File[]> => {
  const files: File[] = [];
  for (const entry of await entriesOf(folder)) {
    if (!isFolder(entry)) files.push(...[await fileOf(entry as FileSystemFileEntry)].filter(isEvidence));
    else if (depth < deepest) files.push(...(await filesIn(entry, depth + 1)));
  }
  return files;
};

const filesOf = async (entries: readonly FileSystemEntry[]): Promise<readonly File[]> => {
  const files: File[] = [];
  for (const entry of entries) files.push(...(isFolder(entry) ? await filesIn(entry, 0) : [await fileOf(entry as FileSystemFileEntry)]));
  return files;
};

/** Must be called while the drop is being told of: afterwards the browser no longer says what was dropped. */
export const droppedFiles = (dropped: DataTransfer): Promise<readonly File[]> => {
  const plain = [...dropped.files];
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return window.tolok === undefined && entries.some(isFolder) ? filesOf(entries) : Promise.resolve(plain);
};
