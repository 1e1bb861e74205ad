// Recognises an evidence file by its bytes and opens it with the reader of its format. The one door into this folder.

import { close, fstat, open, read } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../shared/errors.ts';
import { decryptPackage, holdsEncryptedPackage, type DecryptedFile } from './encrypted/open.ts';
import { namedFault, naming } from './faults.ts';
import { openLegacy } from './legacy/open.ts';
import { checkOds, openDocumentType } from './legacy/openDocument.ts';
import { wholeFileLimits } from './limits.ts';
import { headBytes, recognise } from './recognise.ts';
import { openText } from './text/open.ts';
import type { OpenOptions, OpenSpreadsheet, ReadOptions, SheetEnd, SpreadsheetFile } from './types.ts';
import type { Row } from '../../shared/tabular/cells.ts';
import { contentTypeOf, findPart, mainPart } from './xlsx/package.ts';
import { openXlsx } from './xlsx/open.ts';
import { openZip, type Zip } from './zip.ts';

const [openAt, closeAt, statAt, readAt] = [promisify(open), promisify(close), promisify(fstat), promisify(read)];

/** An open file and what it was when opened. */
interface Source {
  readonly fd: number;
  readonly path: string;
  readonly size: number;
  readonly changed: number;
  readonly head: Buffer;
}

const openSource = async (path: string, name: string): Promise<Source> => {
  // Excel leaves an owner file beside an open workbook; people pick it by mistake.
  if (name.startsWith('~$')) throw new AppError('file.locked', {});
  const fd = await openAt(path, 'r');
  const { size, mtimeMs } = await statAt(fd);
  const head = Buffer.alloc(Math.min(size, headBytes));
  await readAt(fd, head, 0, head.length, 0);
  return { fd, path, size, changed: mtimeMs, head };
};

const checkUnchanged = async (source: Source): Promise<void> => {
  const { size, mtimeMs } = await statAt(source.fd);
  if (size !== source.size || mtimeMs !== source.changed) throw new AppError('file.changed', {});
};

const checkSize = (size: number, limit: number): void => {
  if (size > limit) throw new AppError('file.tooLarge', { limit });
};

const openOds = async (source: Source, zip: Zip, options: OpenOptions): Promise<SpreadsheetFile> => {
  checkSize(source.size, wholeFileLimits.odsBytes);
  const content = findPart(zip, 'content.xml');
  if (content === undefined) throw new AppError('file.damaged', { detail: 'content.xml is missing' });
  checkSize(content.size, wholeFileLimits.odsContentBytes);
  return openLegacy(source.path, source.size, 'ods', options, await checkOds(zip, content));
};

const openXlsb = (source: Source, zip: Zip, options: OpenOptions): Promise<SpreadsheetFile> => {
  checkSize(source.size, wholeFileLimits.xlsbBytes);
  checkSize(zip.members.reduce((sum, { size }) => sum + size, 0), wholeFileLimits.xlsbInflatedBytes);
  return openLegacy(source.path, source.size, 'xlsb', options);
};

const openPackage = async (source: Source, options: OpenOptions): Promise<SpreadsheetFile> => {
  const zip = await openZip(source.fd);
  const openDocument = await openDocumentType(zip);
  if (openDocument === 'spreadsheet') return openOds(source, zip, options);
  if (openDocument !== null) throw new AppError('file.notSpreadsheet', { kind: `OpenDocument ${openDocument}` });
  const part = await mainPart(zip);
  if (part === null) throw new AppError('file.unsupported', { kind: 'zip' });
  const type = await contentTypeOf(zip, part);
  if (/wordprocessingml|presentationml/.test(type) || /^(?:word|ppt)\//.test(part)) throw new AppError('file.notSpreadsheet', { kind: part });
  if (part.endsWith('.bin') || type.includes('sheet.binary')) return openXlsb(source, zip, options);
  return openXlsx(zip, part, type.includes('macroEnabled') ? 'xlsm' : 'xlsx');
};

const openXls = (source: Source, options: OpenOptions): Promise<SpreadsheetFile> => {
  checkSize(source.size, wholeFileLimits.xlsBytes);
  return openLegacy(source.path, source.size, 'xls', options);
};

const openDecrypted = async (decrypted: DecryptedFile, options: OpenOptions): Promise<SpreadsheetFile> => {
  const source = await openSource(decrypted.path, 'package');
  const closeSource = async (): Promise<void> => {
    await closeAt(source.fd);
    await decrypted.remove();
  };
  try {
    const file = await openPackage(source, options);
    return { ...file, close: async () => { await file.close(); await closeSource(); } };
  } catch (error) {
    await closeSource();
    throw error;
  }
};

/** A compound file is an old workbook, or the envelope of an encrypted package. */
const openCompound = async (source: Source, options: OpenOptions): Promise<SpreadsheetFile> => {
  checkSize(source.size, wholeFileLimits.encryptedBytes);
  const bytes = await readFile(source.path);
  if (!holdsEncryptedPackage(bytes)) return openXls(source, options);
  return openDecrypted(await decryptPackage(source.path, source.size, options.password), options);
};

const openReader = async (source: Source, name: string, options: OpenOptions): Promise<SpreadsheetFile> => {
  const container = recognise(source.head);
  if (container === 'zip') return openPackage(source, options);
  if (container === 'text') return openText({ ...source, name }, options);
  return container === 'compound' ? openCompound(source, options) : openXls(source, options);
};

/** The reader, with the file's name in its faults, a check that the file stayed the same, and its descriptor to close. */
const guarded = (file: SpreadsheetFile, source: Source, name: string): SpreadsheetFile => {
  async function* rows(sheet: number, options?: ReadOptions): AsyncGenerator<readonly Row[], SheetEnd, void> {
    try {
      const end = yield* file.rows(sheet, options);
      await checkUnchanged(source);
      return end;
    } catch (error) {
      await checkUnchanged(source);
      const sheetName = file.sheets[sheet]?.name;
      throw error instanceof AppError && sheetName !== undefined
        ? namedFault(new AppError(error.code, { sheet: sheetName, ...error.params }), name)
        : namedFault(error, name);
    }
  }
  const closeAll = async (): Promise<void> => {
    await file.close();
    await closeAt(source.fd);
  };
  return { ...file, rows, close: closeAll };
};

export const openSpreadsheet: OpenSpreadsheet = (path, options = {}) => {
  const name = options.name ?? basename(path);
  return naming(name, async () => {
    const source = await openSource(path, name);
    try {
      return guarded(await openReader(source, name, options), source, name);
    } catch (error) {
      await closeAt(source.fd);
      throw error;
    }
  });
};
