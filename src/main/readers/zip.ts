// Zip containers: the list of members, checked, and their bytes, inflated in large pieces off this thread. It knows nothing of
// what the members hold. yauzl reads the directory; inflating is our own because 256 KB pieces take a third of its 16 KB ones'
// time, and because a sheet's bytes are checked against their CRC on the way.

import { read } from 'node:fs';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { AppError } from '../../shared/errors.ts';
import { damaged } from './faults.ts';
import { zipLimits } from './limits.ts';

export interface ZipMember {
  /** As the archive writes it, with `/` for `\` and no leading `/`. */
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly entry: yauzl.Entry;
}

export interface Zip {
  readonly members: readonly ZipMember[];
  /** By name in small letters: part names do not tell capitals apart. */
  readonly byName: ReadonlyMap<string, ZipMember>;
  readonly start: (member: ZipMember) => Promise<number>;
  readonly fd: number;
}

export interface PieceOptions {
  readonly pieceBytes?: number;
  /** Called with the packed bytes taken from the file since the last call. */
  readonly onPacked?: (bytes: number) => void;
}

const pieceBytes = 262_144;

const isUnsafe = (name: string): boolean => /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..');

const memberName = (entry: yauzl.Entry): string =>
  yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false).replace(/^\/+/, '');

const checkMember = (member: ZipMember): void => {
  const { name, size, packed } = member;
  if (isUnsafe(name)) throw new AppError('file.unsafePath', { member: name });
  if (size > zipLimits.memberBytes) throw new AppError('file.bomb', { member: name, limit: zipLimits.memberBytes });
  if (size > zipLimits.ratioFrom && size > packed * zipLimits.ratio) throw new AppError('file.bomb', { member: name, limit: zipLimits.ratio });
};

/** yauzl's errors are sentences without codes; all of them mean that the directory is not what it should be. */
const asDamaged = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error) || 'syscall' in error) throw error;
    const isCut = /end of central directory record signature not found|unexpected EOF|overflows file bounds/i.test(error.message);
    throw isCut ? new AppError('file.truncated', { detail: error.message }) : damaged(error.message);
  }
};

const readMembers = async (archive: yauzl.ZipFile): Promise<ZipMember[]> => {
  if (archive.entryCount > zipLimits.members) throw new AppError('file.bomb', { limit: zipLimits.members });
  const members: ZipMember[] = [];
  for await (const entry of archive.eachEntry()) {
    const member = { name: memberName(entry), size: entry.uncompressedSize, packed: entry.compressedSize, entry };
    checkMember(member);
    members.push(member);
  }
  return members;
};

const indexed = (members: readonly ZipMember[]): Map<string, ZipMember> => {
  const byName = new Map<string, ZipMember>();
  for (const member of members) {
    const key = member.name.toLowerCase();
    if (byName.has(key)) throw new AppError('file.duplicateMember', { member: member.name });
    byName.set(key, member);
  }
  return byName;
};

/** Reads the directory of the zip file open at `fd`, which stays the caller's to close. */
export const openZip = (fd: number): Promise<Zip> =>
  asDamaged(async () => {
    const archive = await yauzl.fromFdPromise(fd, { decodeStrings: false, autoClose: false });
    const members = await readMembers(archive);
    const total = members.reduce((sum, member) => sum + member.size, 0);
    if (total > zipLimits.totalBytes) throw new AppError('file.bomb', { limit: zipLimits.totalBytes });
    const start = async (member: ZipMember): Promise<number> =>
      (await asDamaged(() => archive.readLocalFileHeaderPromise(member.entry, { minimal: true }))).fileDataStart;
    return { members, byName: indexed(members), start, fd };
  });

const readAt = promisify(read);

/** The packed bytes. Not a file stream, since that would close the descriptor it was lent. */
async function* packedPieces(zip: Zip, member: ZipMember, options: PieceOptions): AsyncGenerator<Buffer> {
  let at = await zip.start(member);
  for (let left = member.packed; left > 0;) {
    const bytes = Buffer.allocUnsafe(Math.min(left, options.pieceBytes ?? pieceBytes));
    const { bytesRead } = await readAt(zip.fd, bytes, 0, bytes.length, at);
    if (bytesRead === 0) throw new AppError('file.truncated', { member: member.name });
    options.onPacked?.(bytesRead);
    yield bytes.subarray(0, bytesRead);
    at += bytesRead;
    left -= bytesRead;
  }
}

const openPieces = (zip: Zip, member: ZipMember, options: PieceOptions): AsyncIterable<Buffer> => {
  const { entry } = member;
  if (entry.isEncrypted()) throw new AppError('file.encrypted', { member: member.name });
  if (!entry.canDecodeFileData()) throw new AppError('file.unsupported', { member: member.name, kind: `zip method ${entry.compressionMethod}` });
  const packed = packedPieces(zip, member, options);
  if (entry.compressionMethod === 0) return packed;
  const chunkSize = options.pieceBytes ?? pieceBytes;
  const inflate = createInflateRaw({ chunkSize });
  // An error of either reaches the reader through `inflate`, which pipeline destroys with it.
  pipeline(packed, inflate, () => undefined);
  return inflate;
};

/** A member's bytes in pieces; checks its length and CRC at the end. Leaving the loop early closes everything. */
export async function* memberPieces(zip: Zip, member: ZipMember, options: PieceOptions = {}): AsyncGenerator<Buffer> {
  let size = 0;
  let crc = 0;
  if (member.packed > 0) {
    for await (const piece of openPieces(zip, member, options)) {
      size += piece.length;
      if (size > member.size) throw new AppError('file.bomb', { member: member.name, limit: member.size });
      crc = crc32(piece, crc);
      yield piece;
    }
  }
  if (size < member.size) throw new AppError('file.truncated', { member: member.name });
  if (crc !== member.entry.crc32) throw damaged('checksum', { member: member.name });
}

/** A whole member of at most `limit` bytes. */
export const memberBytes = async (zip: Zip, member: ZipMember, limit: number): Promise<Buffer> => {
  if (member.size > limit) throw new AppError('file.bomb', { member: member.name, limit });
  const pieces: Buffer[] = [];
  for await (const piece of memberPieces(zip, member)) pieces.push(piece);
  return Buffer.concat(pieces);
};
