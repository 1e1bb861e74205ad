// Opens up what people send instead of a file: a folder, or a zip file of evidence. A workbook is a zip file too; what lies
// inside tells them apart. It lists and unpacks, and reads no evidence.

import { close, createWriteStream, open, read } from 'node:fs';
import { mkdir, mkdtemp, opendir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { AppError } from '../../shared/errors.ts';
import { naming } from './faults.ts';
import { bundleLimits } from './limits.ts';
import type { ReadOptions } from './types.ts';
import { memberPieces, openZip, type Zip, type ZipMember } from './zip.ts';
import { findPart } from './xlsx/package.ts';

export interface BundledFile {
  readonly path: string;
  /** Its name for people: the file's own, or its path inside the folder or zip, with `/`. */
  readonly name: string;
  /** Whether it came out of a folder or zip. */
  readonly inside: boolean;
}

/** Endings looked at in folders and zips; zip files among them are listed, so that opening them says they are not unpacked twice. */
const endings = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|csv|tsv|txt|zip)$/i;

/** What file systems and programs leave behind: owner files of open workbooks, hidden files, resource forks. */
const isLitter = (name: string): boolean => name.split('/').some((part) => part.startsWith('~$') || part.startsWith('.') || part === '__MACOSX');

const isEvidence = (name: string): boolean => endings.test(name) && !isLitter(name);

const checkCount = (count: number): void => {
  if (count > bundleLimits.files) throw new AppError('file.tooLarge', { limit: bundleLimits.files });
};

const depthOf = (path: string): number => path.split(sep).length;

/** Files of a folder and its folders, by name; links are not followed. */
const folderFiles = async (root: string, checkCancelled: () => void): Promise<BundledFile[]> => {
  const found: BundledFile[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await opendir(folder)) {
      checkCancelled();
      const path = join(folder, entry.name);
      const name = relative(root, path).split(sep).join('/');
      if (entry.isDirectory() && depthOf(name) < bundleLimits.depth && !isLitter(name)) folders.push(path);
      if (entry.isFile() && isEvidence(name)) found.push({ path, name, inside: true });
      checkCount(found.length);
    }
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
};

/** A name any file system takes, with the number in front that keeps two of them apart. */
const safeName = (index: number, name: string): string => `${index}-${basename(name).replaceAll(/[^\w.() -]/g, '_').slice(-80)}`;

const unpack = async (zip: Zip, member: ZipMember, path: string, checkCancelled: () => void): Promise<void> => {
  if (member.size > bundleLimits.fileBytes) throw new AppError('file.tooLarge', { member: member.name, limit: bundleLimits.fileBytes });
  async function* checked(): AsyncGenerator<Buffer> {
    for await (const piece of memberPieces(zip, member)) {
      checkCancelled();
      yield piece;
    }
  }
  await pipeline(Readable.from(checked(), { objectMode: false }), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
};

const zipFiles = async (zip: Zip, target: string, checkCancelled: () => void): Promise<BundledFile[]> => {
  const members = zip.members.filter(({ name }) => isEvidence(name));
  checkCount(members.length);
  if (members.reduce((sum, { size }) => sum + size, 0) > bundleLimits.totalBytes) throw new AppError('file.tooLarge', { limit: bundleLimits.totalBytes });
  await mkdir(target, { recursive: true });
  const folder = await mkdtemp(join(target, 'zip-'));
  const found: BundledFile[] = [];
  for (const [index, member] of members.entries()) {
    const path = join(folder, safeName(index + 1, member.name));
    await unpack(zip, member, path, checkCancelled);
    found.push({ path, name: member.name, inside: true });
  }
  return found;
};

/** Whether the zip is a document of its own: an Office package or an OpenDocument file. */
const isDocument = (zip: Zip): boolean =>
  ['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml', 'xl/workbook.xml', 'content.xml'].some((name) => findPart(zip, name) !== undefined);

const [openAt, closeAt, readAt] = [promisify(open), promisify(close), promisify(read)];

const isZip = async (fd: number): Promise<boolean> => {
  const head = Buffer.alloc(4);
  await readAt(fd, head, 0, 4, 0);
  return head.readUInt32LE(0) === 0x04034b50;
};

/**
 * The evidence files behind a path: the file itself, or the files of a folder or zip. Members of a zip are unpacked into
 * `target`, which the caller removes when done. Throws `file.tooLarge`, `file.bomb`, `file.unsafePath`, `file.duplicateMember`
 * and what reading throws.
 */
export const expandBundle = (path: string, target: string, options: Pick<ReadOptions, 'checkCancelled'> = {}): Promise<readonly BundledFile[]> =>
  naming(basename(path), async () => {
    const checkCancelled = options.checkCancelled ?? (() => undefined);
    if ((await stat(path)).isDirectory()) return folderFiles(path, checkCancelled);
    const itself = [{ path, name: basename(path), inside: false }];
    const fd = await openAt(path, 'r');
    try {
      if (!(await isZip(fd))) return itself;
      const zip = await openZip(fd);
      return isDocument(zip) ? itself : await zipFiles(zip, target, checkCancelled);
    } finally {
      await closeAt(fd);
    }
  });
