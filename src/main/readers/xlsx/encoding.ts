// Brings an XML part to UTF-8, whatever it was written in, so that the scanner need know only one encoding.

import { TextDecoder } from 'node:util';
import { AppError } from '../../../shared/errors.ts';

/** What a part's first bytes say: the encoding to decode with, null when it is UTF-8 already, and the length of its mark. */
const encodingOf = (head: Buffer): { readonly encoding: string | null; readonly mark: number } => {
  const start = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (start === 0xfeff) return { encoding: 'utf-16be', mark: 2 };
  if (start === 0xfffe) return { encoding: 'utf-16le', mark: 2 };
  if (start === 0x003c) return { encoding: 'utf-16be', mark: 0 };
  if (start === 0x3c00) return { encoding: 'utf-16le', mark: 0 };
  const mark = head.length >= 3 && head.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1', mark, mark + 256))?.[1]?.toLowerCase();
  const isUtf8 = mark === 3 || declared === undefined || /^(?:utf-?8|us-ascii|ascii|utf-16.*)$/.test(declared);
  return { encoding: isUtf8 ? null : declared, mark };
};

const decoderFor = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new AppError('file.encoding', { detail: encoding });
  }
};

/** The same pieces in UTF-8, without a byte order mark. */
export async function* utf8Pieces(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const piece of pieces) {
    let rest = piece;
    if (decoder === undefined) {
      const { encoding, mark } = encodingOf(piece);
      decoder = encoding === null ? null : decoderFor(encoding);
      rest = piece.subarray(mark);
    }
    yield decoder === null ? rest : Buffer.from(decoder.decode(rest, { stream: true }));
  }
}

/** A whole part in UTF-8. */
export const utf8Bytes = (part: Buffer): Buffer => {
  const { encoding, mark } = encodingOf(part);
  return encoding === null ? part.subarray(mark) : Buffer.from(decoderFor(encoding).decode(part.subarray(mark)));
};
