// Decrypts a password-protected Office package into a private temporary file, which is gone when the workbook is closed.

import { mkdtemp, open as openFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';
import { compoundStreams } from '../legacy/sheetJs.ts';
import { agileKey } from './agile.ts';
import type { PackageKey } from './packageKey.ts';
import { standardKey } from './standard.ts';

export interface DecryptedFile { readonly path: string; readonly remove: () => Promise<void> }

const packageName = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a compound file holds an encrypted package: only its directory spells that name. */
export const holdsEncryptedPackage = (bytes: Buffer): boolean => bytes.includes(packageName);

interface Streams { readonly info: Buffer; readonly data: Buffer }

const streamsOf = async (path: string, bytes: number): Promise<Streams> => {
  const [info, data] = await compoundStreams(path, bytes, ['EncryptionInfo', 'EncryptedPackage']);
  if (info === null || info === undefined || data === null || data === undefined) throw damaged('a stream of the encryption is missing');
  return { info, data };
};

const keyOf = (info: Buffer, password: string): PackageKey => {
  if (info.length < 8) throw damaged('encryption info');
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === 4 && minor === 4) return agileKey(info.subarray(8), password);
  if (major >= 2 && major <= 4 && minor === 2) return standardKey(info.subarray(8), password);
  throw new AppError('file.encrypted', { kind: `${major}.${minor}` });
};

const writePlain = async (path: string, data: Buffer, total: number, key: PackageKey): Promise<void> => {
  const target = await openFile(path, 'wx', 0o600);
  try {
    for (let at = 8, index = 0; at < data.length; at += key.segmentBytes, index += 1) {
      const plain = key.decrypt(data.subarray(at, at + key.segmentBytes), index);
      await target.write(plain.subarray(0, Math.max(0, total - (at - 8))));
    }
  } finally {
    await target.close();
  }
};

/** Decrypts the package in a compound file. Throws `file.encrypted` without a password, `file.wrongPassword` with a wrong one. */
export const decryptPackage = async (path: string, bytes: number, password: string | undefined): Promise<DecryptedFile> => {
  if (password === undefined) throw new AppError('file.encrypted', {});
  const { info, data } = await streamsOf(path, bytes);
  const key = keyOf(info, password);
  const total = data.length < 8 ? -1 : Number(data.readBigUInt64LE(0));
  if (total < 0 || total > data.length) throw damaged('encrypted package');
  const folder = await mkdtemp(join(tmpdir(), 'tolok-'));
  const decrypted = { path: join(folder, 'package'), remove: () => rm(folder, { recursive: true, force: true }) };
  try {
    await writePlain(decrypted.path, data, total, key);
    return decrypted;
  } catch (error) {
    await decrypted.remove();
    throw error;
  }
};
