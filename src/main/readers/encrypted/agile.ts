// Agile encryption of Office packages (MS-OFFCRYPTO 2.3.4.10–15), as Excel writes since 2010: the password unlocks a key, the
// key decrypts the package in segments. Ciphers and hashes are Node's.

import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';
import { elementsOf, type Attributes } from '../xlsx/package.ts';
import { nameCode } from '../xlsx/xmlScanner.ts';
import type { PackageKey } from './packageKey.ts';

const KEY_DATA = nameCode('keyData'), ENCRYPTED_KEY = nameCode('encryptedKey');
const segmentBytes = 4096;
/** Excel hashes a password 100,000 times; a file that asks for far more wants to keep the machine busy. */
const mostSpins = 2_000_000;

const blockKeys = {
  verifierInput: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  keyValue: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const;

interface Cipher { readonly salt: Buffer; readonly blockSize: number; readonly keyBytes: number; readonly hash: string; readonly name: string }

const text = (attributes: Attributes, name: string): string => attributes.get(nameCode(name)) ?? '';
const bytes = (attributes: Attributes, name: string): Buffer => Buffer.from(text(attributes, name), 'base64');

const cipherOf = (attributes: Attributes): Cipher => {
  const keyBits = Number(text(attributes, 'keyBits'));
  const hash = text(attributes, 'hashAlgorithm').replace('-', '').toLowerCase();
  const isKnown = text(attributes, 'cipherAlgorithm') === 'AES' && text(attributes, 'cipherChaining') === 'ChainingModeCBC' &&
    [128, 192, 256].includes(keyBits) && ['sha1', 'sha256', 'sha384', 'sha512'].includes(hash);
  if (!isKnown) throw new AppError('file.encrypted', { kind: text(attributes, 'cipherAlgorithm') });
  return { salt: bytes(attributes, 'saltValue'), blockSize: 16, keyBytes: keyBits / 8, hash, name: `aes-${keyBits}-cbc` };
};

const digest = (hash: string, ...parts: readonly Buffer[]): Buffer => {
  const state = createHash(hash);
  for (const part of parts) state.update(part);
  return state.digest();
};

const uint32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};

/** Cut, or filled with 0x36, to a length. */
const fitted = (source: Buffer, length: number): Buffer => Buffer.concat([source, Buffer.alloc(length, 0x36)]).subarray(0, length);

const decrypt = (cipher: Cipher, key: Buffer, vector: Buffer, data: Buffer): Buffer => {
  const whole = data.subarray(0, data.length - (data.length % cipher.blockSize));
  const decipher = createDecipheriv(cipher.name, key, fitted(vector, cipher.blockSize)).setAutoPadding(false);
  return Buffer.concat([decipher.update(whole), decipher.final()]);
};

const spun = (cipher: Cipher, password: string, spins: number): Buffer => {
  let hash = digest(cipher.hash, cipher.salt, Buffer.from(password, 'utf16le'));
  const counter = Buffer.alloc(4);
  for (let spin = 0; spin < spins; spin += 1) {
    counter.writeUInt32LE(spin);
    hash = digest(cipher.hash, counter, hash);
  }
  return hash;
};

const unlock = (attributes: Attributes, password: string): Buffer => {
  const cipher = cipherOf(attributes);
  const spins = Number(text(attributes, 'spinCount'));
  if (!(spins >= 0 && spins <= mostSpins)) throw damaged('spin count');
  const base = spun(cipher, password, spins);
  const open = (blockKey: Buffer, name: string): Buffer =>
    decrypt(cipher, fitted(digest(cipher.hash, base, blockKey), cipher.keyBytes), cipher.salt, bytes(attributes, name));
  const expected = open(blockKeys.verifierHash, 'encryptedVerifierHashValue');
  const saltSize = Number(text(attributes, 'saltSize'));
  const given = digest(cipher.hash, open(blockKeys.verifierInput, 'encryptedVerifierHashInput').subarray(0, saltSize));
  const matches = expected.length >= given.length && timingSafeEqual(expected.subarray(0, given.length), given);
  if (!matches) throw new AppError('file.wrongPassword', {});
  return open(blockKeys.keyValue, 'encryptedKeyValue').subarray(0, cipher.keyBytes);
};

/** The key of a package from its EncryptionInfo (the XML behind its eight-byte head). Throws `file.wrongPassword`. */
export const agileKey = (info: Buffer, password: string): PackageKey => {
  const elements = [...elementsOf(info)];
  const data = elements.find(({ name }) => name === KEY_DATA)?.attributes;
  const locked = elements.find(({ name }) => name === ENCRYPTED_KEY)?.attributes;
  if (data === undefined || locked === undefined) throw damaged('encryption descriptor');
  const cipher = cipherOf(data);
  const key = unlock(locked, password);
  return {
    segmentBytes,
    decrypt: (segment, index) => decrypt(cipher, key, digest(cipher.hash, cipher.salt, uint32(index)), segment),
  };
};
