// Decides from the bytes how a text file is encoded, and turns any encoding into UTF-8 for the parser. The whole file is looked
// at, because one Windows-1252 letter in the last line would else be lost without a word.

import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

export interface EncodingReading {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** What decided, in figures: `BOM EF BB BF`. */
  readonly evidence: string;
}

const marked = (head: Buffer): EncodingReading | null => {
  if (head.length >= 3 && head.readUIntBE(0, 3) === 0xefbbbf) return { encoding: 'UTF-8', mark: 3, evidence: 'BOM EF BB BF' };
  const pair = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (pair === 0xfffe) return { encoding: 'UTF-16LE', mark: 2, evidence: 'BOM FF FE' };
  return pair === 0xfeff ? { encoding: 'UTF-16BE', mark: 2, evidence: 'BOM FE FF' } : null;
};

const zerosAt = (head: Buffer, parity: 0 | 1): number => {
  let zeros = 0;
  for (let at = parity; at < head.length; at += 2) if (head[at] === 0) zeros += 1;
  return zeros;
};

/** UTF-16 without a mark: of mostly Latin text nearly every other byte is zero, on one side only. */
const unmarkedWide = (head: Buffer): EncodingReading | null => {
  const [even, odd] = [zerosAt(head, 0), zerosAt(head, 1)];
  const half = Math.floor(head.length / 2);
  if (half < 2 || Math.max(even, odd) < half * 0.3 || Math.min(even, odd) > half * 0.02) return null;
  return { encoding: odd > even ? 'UTF-16LE' : 'UTF-16BE', mark: 0, evidence: `00 × ${Math.max(even, odd)}/${half}` };
};

/** The encoding when the first bytes alone decide it. */
export const encodingOfHead = (head: Buffer): EncodingReading | null => marked(head) ?? unmarkedWide(head);

/** Length of `bytes` without a character that is cut at its end. */
const wholeCharacters = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 128) return bytes.length;
    if (byte >= 192) return back < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
};

/** Counts multi-byte characters that are right UTF-8, and bytes that are not. */
const countUtf8 = (bytes: Buffer): { readonly right: number; readonly wrong: number } => {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    const length = byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
    if (byte >= 194 && byte < 245 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length) {
      right += 1;
      at += length - 1;
    } else wrong += 1;
  }
  return { right, wrong };
};

/**
 * The encoding of a file without a mark, from all its pieces. Right UTF-8 throughout is UTF-8. Where some bytes are not, it is
 * UTF-8 with faults if right characters outnumber them ten to one, else Windows-1252, where every byte is a character.
 */
export const encodingOfPieces = async (pieces: AsyncIterable<Buffer>): Promise<EncodingReading> => {
  let rest: Buffer = Buffer.alloc(0);
  let right = 0;
  let wrong = 0;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const whole = wholeCharacters(bytes);
    const checked = bytes.subarray(0, whole);
    if (!isUtf8(checked)) {
      const counts = countUtf8(checked);
      right += counts.right;
      wrong += counts.wrong;
    }
    rest = bytes.subarray(whole);
  }
  wrong += rest.length;
  if (wrong === 0) return { encoding: 'UTF-8', mark: 0, evidence: 'UTF-8 100%' };
  const evidence = `UTF-8 ${right} : ${wrong}`;
  return { encoding: right >= wrong * 10 ? 'UTF-8' : 'Windows-1252', mark: 0, evidence };
};

/** The pieces in UTF-8, without the mark. Windows-1252 has a character for every byte; UTF-16 may have faults, which become U+FFFD. */
export async function* toUtf8(pieces: AsyncIterable<Buffer>, reading: EncodingReading): AsyncGenerator<Buffer> {
  let mark = reading.mark;
  const decoder = reading.encoding === 'UTF-8' ? null : new TextDecoder(reading.encoding.toLowerCase(), { ignoreBOM: true });
  for await (const piece of pieces) {
    const bytes = piece.subarray(mark);
    mark = Math.max(0, mark - piece.length);
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (decoder !== null) yield Buffer.from(decoder.decode());
}
