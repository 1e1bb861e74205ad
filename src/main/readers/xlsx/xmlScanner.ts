// A pull scanner over the bytes of an XML part: it walks from tag to tag inside a window of the part, builds nothing and
// decodes nothing. It is written for speed (a sheet has tens of millions of tags), so a token is a number and what it found
// lies in the scanner's own fields until the next call. It knows XML, not spreadsheets.

import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';

/** What `nextToken` found. `more` means that the window ends inside a token: feed the scanner and ask again. */
export const token = { more: 0, open: 1, close: 2, text: 3, cdata: 4 } as const;
export type Token = (typeof token)[keyof typeof token];

const maxDepth = 256;

export interface XmlScanner {
  bytes: Buffer;
  pos: number;
  /** Whether `bytes` holds the part's last byte. */
  isLast: boolean;
  /** Pieces not yet in the window. */
  readonly held: Buffer[];
  heldBytes: number;
  /** Hash of the local name of the tag, see `nameCode`. */
  name: number;
  attrStart: number;
  attrEnd: number;
  selfClosing: boolean;
  /** Raw bytes of a text or CDATA token. */
  textStart: number;
  textEnd: number;
  /** Open elements around `pos`, and the hashes of their names. */
  depth: number;
  readonly open: Int32Array;
  /** Whether any element was seen. */
  hasRoot: boolean;
  /** What `nextAttribute` found. */
  attrPos: number;
  attrName: number;
  attrPrefixed: boolean;
  valueStart: number;
  valueEnd: number;
}

export const newScanner = (bytes: Buffer = Buffer.alloc(0), isLast = false): XmlScanner => ({
  bytes, pos: 0, isLast, held: [], heldBytes: 0, name: 0, attrStart: 0, attrEnd: 0, selfClosing: false, textStart: 0, textEnd: 0, depth: 0,
  open: new Int32Array(maxDepth), hasRoot: false, attrPos: 0, attrName: 0, attrPrefixed: false, valueStart: 0, valueEnd: 0,
});

/** The hash by which names are compared. Among the names of ECMA-376 it has no collisions. */
export const nameCode = (name: string): number => {
  let code = 0;
  for (let at = 0; at < name.length; at += 1) code = (Math.imul(code, 31) + name.charCodeAt(at)) | 0;
  return code;
};

/**
 * Moves the window on: what was not consumed stays, `piece` follows it. At most `unitBytes` may stay. False when the piece is
 * held back: while more stays than would be added there is no use in looking again, and doing so would take quadratic time.
 */
export const feed = (s: XmlScanner, piece: Buffer, isLast: boolean, unitBytes: number): boolean => {
  const rest = s.bytes.length - s.pos;
  s.heldBytes += piece.length;
  s.held.push(piece);
  if (rest + s.heldBytes > unitBytes && rest > unitBytes / 2) throw new AppError('file.bomb', { limit: unitBytes });
  if (!isLast && s.heldBytes < rest) return false;
  s.bytes = rest === 0 && s.held.length === 1 ? piece : Buffer.concat([s.bytes.subarray(s.pos), ...s.held]);
  s.held.length = 0;
  s.heldBytes = 0;
  s.pos = 0;
  s.isLast = isLast;
  return true;
};

const LT = 60, GT = 62, SLASH = 47, BANG = 33, QUESTION = 63, QUOTE = 34, APOSTROPHE = 39, COLON = 58, EQUALS = 61, SPACE = 32;

const startsAt = (bytes: Buffer, at: number, word: string): boolean => bytes.toString('latin1', at, at + word.length) === word;

/** Position after a comment, instruction or CDATA section that begins at `at`; -1 when it does not end inside the window. */
const afterMarkup = (s: XmlScanner, at: number, end: string): number => {
  const found = s.bytes.indexOf(end, at, 'latin1');
  return found === -1 ? -1 : found + end.length;
};

const moreOrCut = (s: XmlScanner): Token => {
  if (s.isLast) throw new AppError('file.truncated', { detail: 'unfinished markup' });
  return token.more;
};

/** `<!…` and `<?…`. Returns the position after what is passed over, -1 for more; sets the text when it is CDATA. */
const passMarkup = (s: XmlScanner, at: number): number => {
  const { bytes } = s;
  if (bytes[at + 1] === QUESTION) return afterMarkup(s, at + 2, '?>');
  if (bytes.length < at + 9 && !s.isLast) return -1;
  if (startsAt(bytes, at, '<!--')) return afterMarkup(s, at + 4, '-->');
  if (!startsAt(bytes, at, '<![CDATA[')) throw new AppError('file.bomb', { detail: 'document type' });
  const after = afterMarkup(s, at + 9, ']]>');
  s.textStart = at + 9;
  s.textEnd = after - 3;
  return after;
};

const closeTag = (s: XmlScanner, start: number): Token => {
  const { bytes } = s;
  const end = bytes.length;
  let name = 0;
  let at = start + 2;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === GT || byte <= SPACE) break;
    name = byte === COLON ? 0 : (Math.imul(name, 31) + byte) | 0;
  }
  while (at < end && bytes[at] !== GT) at += 1;
  if (at >= end) return moreOrCut(s);
  s.depth -= 1;
  if (s.depth < 0 || s.open[s.depth] !== name) throw damaged('tags do not match');
  s.name = name;
  s.pos = at + 1;
  return token.close;
};

const openTag = (s: XmlScanner, start: number): Token => {
  const { bytes } = s;
  const end = bytes.length;
  let name = 0;
  let at = start + 1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === GT || byte === SLASH || byte <= SPACE) break;
    name = byte === COLON ? 0 : (Math.imul(name, 31) + byte) | 0;
  }
  s.attrStart = at;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === GT) break;
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    at += 1;
    while (at < end && bytes[at] !== byte) at += 1;
  }
  if (at >= end) return moreOrCut(s);
  s.selfClosing = bytes[at - 1] === SLASH;
  s.attrEnd = s.selfClosing ? at - 1 : at;
  s.attrPos = s.attrStart;
  s.name = name;
  s.pos = at + 1;
  if (s.depth === 0 && s.hasRoot) throw damaged('a second root element');
  s.hasRoot = true;
  if (s.selfClosing) return token.open;
  if (s.depth >= maxDepth) throw new AppError('file.bomb', { limit: maxDepth });
  s.open[s.depth] = name;
  s.depth += 1;
  return token.open;
};

/** Outside the root element only white space may stand. */
const checkOutside = (bytes: Buffer, start: number, end: number): void => {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > SPACE) throw damaged('text outside the root element');
};

/**
 * The next tag, text or CDATA section; comments and instructions are passed over, a document type is refused (it has no place
 * in a package and is what entity bombs are made of). On `more` the scanner stands where the unfinished token begins.
 */
export const nextToken = (s: XmlScanner): Token => {
  const { bytes } = s;
  const end = bytes.length;
  for (;;) {
    const start = s.pos;
    if (start >= end) return token.more;
    if (bytes[start] !== LT) {
      let at = start + 1;
      while (at < end && bytes[at] !== LT) at += 1;
      if (at >= end && !s.isLast) return token.more;
      s.textStart = start;
      s.textEnd = at;
      s.pos = at;
      if (s.depth === 0) checkOutside(bytes, start, at);
      return token.text;
    }
    if (start + 1 >= end) return moreOrCut(s);
    const next = bytes[start + 1];
    if (next === SLASH) return closeTag(s, start);
    if (next !== BANG && next !== QUESTION) return openTag(s, start);
    const after = passMarkup(s, start);
    if (after === -1) return moreOrCut(s);
    s.pos = after;
    if (next === BANG && bytes[start + 2] === 91) return token.cdata;
  }
};

/** Goes to the next attribute of the tag just opened; false when there is none left. */
export const nextAttribute = (s: XmlScanner): boolean => {
  const { bytes, attrEnd } = s;
  let at = s.attrPos;
  while (at < attrEnd && (bytes[at] ?? 0) <= SPACE) at += 1;
  if (at >= attrEnd) return false;
  let name = 0;
  s.attrPrefixed = false;
  for (; at < attrEnd; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS || byte <= SPACE) break;
    if (byte === COLON) s.attrPrefixed = true;
    name = byte === COLON ? 0 : (Math.imul(name, 31) + byte) | 0;
  }
  while (at < attrEnd && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) {
    if ((bytes[at] ?? 0) > SPACE && bytes[at] !== EQUALS) throw damaged('attribute without quotes');
    at += 1;
  }
  const quote = bytes[at];
  const start = at + 1;
  at = start;
  while (at < attrEnd && bytes[at] !== quote) at += 1;
  if (at >= attrEnd) throw damaged('attribute without a value');
  s.attrName = name;
  s.valueStart = start;
  s.valueEnd = at;
  s.attrPos = at + 1;
  return true;
};

/** Throws unless the part ended where its root element did. */
export const checkComplete = (s: XmlScanner): void => {
  if (!s.hasRoot || s.depth > 0) throw new AppError('file.truncated', { detail: 'the part ends early' });
};
