// Spoils files on purpose, the same way for the same seed: bytes anywhere, XML inside a package that is zipped up again with the
// right checksums, the zip's own structure, and separated text.

import { inflateRawSync } from 'node:zlib';
import { zipOf, type Part } from './packages.ts';

/** Numbers in [0, 1) from a seed. */
export type Random = () => number;

export const seededRandom = (seed: number): Random => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

const spliced = (bytes: Buffer, at: number, removed: number, added: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);

const randomBytes = (random: Random, length: number): Buffer => Buffer.from(Array.from({ length }, () => below(random, 256)));

type ByteMutation = (bytes: Buffer, random: Random) => Buffer;

const byteMutations: readonly ByteMutation[] = [
  (bytes, random) => spliced(bytes, below(random, bytes.length), 1, randomBytes(random, 1)),
  (bytes, random) => spliced(bytes, below(random, bytes.length), 4, Buffer.from(pick(random, ['ffffffff', '00000000', '7fffffff', '01000000']), 'hex')),
  (bytes, random) => spliced(bytes, below(random, bytes.length), 0, randomBytes(random, 1 + below(random, 8))),
  (bytes, random) => spliced(bytes, below(random, bytes.length), 1 + below(random, 64), Buffer.alloc(0)),
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => {
    const from = below(random, bytes.length);
    return spliced(bytes, below(random, bytes.length), 0, bytes.subarray(from, from + below(random, 512)));
  },
];

const spoilBytes = (bytes: Buffer, random: Random): Buffer => {
  let spoiled = bytes;
  for (let times = 1 + below(random, 4); times > 0 && spoiled.length > 0; times -= 1) spoiled = pick(random, byteMutations)(spoiled, random);
  return spoiled;
};

const nasty = [
  '', '-1', '0', '1e999', 'NaN', '4294967296', '99999999999999999999', 'XFD1048576', 'XFE1', 'A0', 'A1:XFD1048576', '../../x', '\\x', '&#0;',
  '&#x110000;', '&lol;', '_x0000_', 'true', 's', 'str', 'd', 'e', 'inlineStr', 'yyyy', '[h]', ';;;;', '"', '\u0000', '\uFFFF', '<', '>', ']]>', '-->',
];
const markup = [
  '<c>', '</c>', '<c r="A1" t="s"><v>999999999</v></c>', '<row r="1">', '<row r="1048577">', '</row>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?x?>', '<si>', '</si>', '<t>', '<f>', '<is>', '<v>', '<mergeCell ref="A1:XFD1048576"/>', '<sheetData>', '</sheetData>', '<x:y xmlns:x="z">', '&amp;', '&',
];

const replaceSome = (text: string, pattern: RegExp, random: Random, replacement: (found: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  const chosen = found[below(random, Math.max(1, found.length))];
  if (chosen === undefined) return text;
  return text.slice(0, chosen.index) + replacement(chosen[0]) + text.slice(chosen.index + chosen[0].length);
};

type TextMutation = (text: string, random: Random) => string;

const xmlMutations: readonly TextMutation[] = [
  (text, random) => replaceSome(text, /"[^"]*"/g, random, () => `"${pick(random, nasty)}"`),
  (text, random) => replaceSome(text, />[^<]+</g, random, () => `>${pick(random, nasty)}<`),
  (text, random) => replaceSome(text, /<[^>]*>/g, random, () => ''),
  (text, random) => replaceSome(text, /<[^>]*>/g, random, (tag) => tag.repeat(2)),
  (text, random) => replaceSome(text, /<[^>]*>/g, random, (tag) => tag + pick(random, markup)),
  (text, random) => replaceSome(text, /<[^>]*>/g, random, (tag) => tag.repeat(2000)),
  (text, random) => replaceSome(text, /\s[\w:]+="/g, random, (name) => name.toUpperCase()),
  (text, random) => text.slice(0, below(random, text.length)),
  (text, random) => replaceSome(text, />[^<]+</g, random, () => `>${'9'.repeat(below(random, 400_000))}<`),
  (text) => `\uFEFF${text}`,
];

const spoilText = (text: string, random: Random, mutations: readonly TextMutation[]): string => {
  let spoiled = text;
  for (let times = 1 + below(random, 3); times > 0; times -= 1) spoiled = pick(random, mutations)(spoiled, random);
  return spoiled;
};

/** The parts of a well-formed zip file, inflated. Null when it is none. */
export const unzipped = (bytes: Buffer): Part[] | null => {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end === -1 || end + 22 > bytes.length) return null;
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed, nameLength, extra, comment, local] =
      [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    parts.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), content: method === 8 ? inflateRawSync(data) : data });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
};

const spoilPart = (part: Part, random: Random): Part => {
  const isXml = /\.(?:xml|rels)$/.test(part.name);
  const content = Buffer.from(part.content);
  if (!isXml) return { ...part, content: spoilBytes(content, random) };
  const spoiled = random() < 0.8 ? Buffer.from(spoilText(content.toString(), random, xmlMutations)) : spoilBytes(content, random);
  return { ...part, content: random() < 0.05 ? Buffer.from(spoiled.toString(), 'utf16le') : spoiled };
};

type ZipMutation = (parts: readonly Part[], random: Random) => Part[];

const zipMutations: readonly ZipMutation[] = [
  (parts, random) => parts.filter((part) => part !== pick(random, parts)),
  (parts, random) => [...parts, pick(random, parts)],
  (parts, random) => parts.map((part) => ({ ...part, name: random() < 0.2 ? part.name.replaceAll('/', pick(random, ['\\', '//', '/../', '/./'])) : part.name })),
  (parts, random) => {
    const [one, other] = [pick(random, parts), pick(random, parts)];
    return parts.map((part) => (part === one ? { ...part, content: other.content } : part));
  },
  (parts, random) => {
    const one = pick(random, parts);
    return parts.map((part) => (part === one ? { ...part, stated: { size: below(random, 2 ** 31) }, flags: below(random, 16) } : part));
  },
];

const spoilZip = (parts: readonly Part[], random: Random): Buffer => {
  if (parts.length === 0) return Buffer.alloc(0);
  if (random() < 0.2) return zipOf(pick(random, zipMutations)(parts, random));
  const interesting = parts.filter(({ name }) => /sheet|shared|styles|workbook|content|rels|Types/i.test(name) && !/theme/.test(name));
  const chosen = pick(random, interesting.length > 0 ? interesting : parts);
  return zipOf(parts.map((part) => (part === chosen ? spoilPart(part, random) : part)));
};

const csvMutations: readonly TextMutation[] = [
  (text, random) => replaceSome(text, /[,;\t]/g, random, (found) => `${found}"`),
  (text, random) => replaceSome(text, /\n/g, random, () => pick(random, ['\r', '\r\n', '\n\n', '"\n', '\n"', '\u0000'])),
  (text, random) => replaceSome(text, /[^\n]*\n/g, random, (line) => line.repeat(300)),
  (text, random) => replaceSome(text, /\w/g, random, () => '"'.repeat(below(random, 2000))),
  (text, random) => text.slice(0, below(random, text.length)),
];

/** The file, spoiled in a way that depends on nothing but the random numbers. */
export const spoiled = (bytes: Buffer, random: Random): Buffer => {
  const parts = bytes.readUInt16BE(0) === 0x504b && random() < 0.75 ? unzipped(bytes) : null;
  if (parts !== null) return spoilZip(parts, random);
  const isText = !bytes.subarray(0, 512).includes(0) && bytes[0] !== 0x50;
  return isText && random() < 0.6 ? Buffer.from(spoilText(bytes.toString('latin1'), random, csvMutations), 'latin1') : spoilBytes(bytes, random);
};
