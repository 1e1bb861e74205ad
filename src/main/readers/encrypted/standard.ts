// Standard encryption of Office packages (MS-OFFCRYPTO 2.3.4.5–9), as Excel 2007 wrote: AES in code book mode, SHA-1.

import { createDecipheriv, createHash } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';
import type { PackageKey } from './packageKey.ts';

const spins = 50_000;
/** By algorithm number: the key's length in bytes. */
const keyBytesOf: Readonly<Record<number, number>> = { 0x660e: 16, 0x660f: 24, 0x6610: 32 };

const sha1 = (...parts: readonly Buffer[]): Buffer => {
  const state = createHash('sha1');
  for (const part of parts) state.update(part);
  return state.digest();
};

const derive = (password: string, salt: Buffer, keyBytes: number): Buffer => {
  let hash = sha1(salt, Buffer.from(password, 'utf16le'));
  const counter = Buffer.alloc(4);
  for (let spin = 0; spin < spins; spin += 1) {
    counter.writeUInt32LE(spin);
    hash = sha1(counter, hash);
  }
  hash = sha1(hash, Buffer.alloc(4));
  const mixed = (fill: number): Buffer => {
    const block = Buffer.alloc(64, fill);
    for (const [index, byte] of hash.entries()) block[index] = byte ^ fill;
    return sha1(block);
  };
  return Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, keyBytes);
};

const decrypt = (key: Buffer, data: Buffer): Buffer => {
  const whole = data.subarray(0, data.length - (data.length % 16));
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return Buffer.concat([decipher.update(whole), decipher.final()]);
};

/** The key of a package from its EncryptionInfo (behind the eight-byte head). Throws `file.wrongPassword`. */
export const standardKey = (info: Buffer, password: string): PackageKey => {
  if (info.length < 4) throw damaged('encryption header');
  const headerBytes = info.readUInt32LE(0);
  const verifier = info.subarray(4 + headerBytes);
  if (headerBytes < 32 || verifier.length < 72) throw damaged('encryption header');
  const keyBytes = keyBytesOf[info.readUInt32LE(4 + 8)];
  if (keyBytes === undefined) throw new AppError('file.encrypted', { kind: `0x${info.readUInt32LE(4 + 8).toString(16)}` });
  const key = derive(password, verifier.subarray(4, 20), keyBytes);
  const expected = decrypt(key, verifier.subarray(40, 72)).subarray(0, 20);
  if (!sha1(decrypt(key, verifier.subarray(20, 36))).equals(expected)) throw new AppError('file.wrongPassword', {});
  return { segmentBytes: 1 << 20, decrypt: (segment) => decrypt(key, segment) };
};
