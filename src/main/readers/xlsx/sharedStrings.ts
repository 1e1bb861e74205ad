// Reads the shared string table into a string store. A string's runs are joined, phonetic guides left out.

import { AppError } from '../../../shared/errors.ts';
import { xlsxLimits } from '../limits.ts';
import type { StringStore } from './stringStore.ts';
import { decodeText, isLiteral } from './text.ts';
import { checkComplete, feed, nameCode, newScanner, nextToken, token, type XmlScanner } from './xmlScanner.ts';

const SI = nameCode('si'), T = nameCode('t'), PHONETIC = nameCode('rPh');

/** Texts that need no decoding go over as bytes; others are decoded once, here. */
const addBytes = (store: StringStore, bytes: Buffer, start: number, end: number): void => {
  if (end - start > xlsxLimits.textCharacters || !isLiteral(bytes, start, end)) addText(store, decodeText(bytes, start, end));
  else store.add(bytes, start, end);
};

const addText = (store: StringStore, text: string): void => {
  if (text.length > xlsxLimits.textCharacters) throw new AppError('file.bomb', { limit: xlsxLimits.textCharacters });
  const bytes = Buffer.from(text);
  store.add(bytes, 0, bytes.length);
};

/** Reads one `<si>` whose opening tag was just read and adds it. False when the window ends first: nothing is added then. */
const readString = (s: XmlScanner, store: StringStore): boolean => {
  const depth = s.depth;
  let isText = false;
  let isPhonetic = false;
  let start = -1;
  let end = -1;
  let joined: string | null = null;
  for (;;) {
    const found = nextToken(s);
    if (found === token.more) return false;
    if (found === token.open) {
      if (s.name === T) isText = !s.selfClosing;
      else if (s.name === PHONETIC) isPhonetic = !s.selfClosing;
    } else if (found === token.close) {
      if (s.depth < depth) break;
      if (s.name === T) isText = false;
      else if (s.name === PHONETIC) isPhonetic = false;
    } else if (isText && !isPhonetic) {
      if (start === -1 && found === token.text) [start, end] = [s.textStart, s.textEnd];
      else {
        joined ??= start === -1 ? '' : decodeText(s.bytes, start, end);
        joined += decodeText(s.bytes, s.textStart, s.textEnd, found === token.text);
        start = 0;
      }
    }
  }
  if (joined !== null) addText(store, joined);
  else addBytes(store, s.bytes, Math.max(start, 0), Math.max(end, 0));
  return true;
};

const opening = Buffer.from('<si><t>'), preserving = Buffer.from('<si><t xml:space="preserve">'), closing = Buffer.from('</t></si>');
const empty = Buffer.from('<si/>');

const standsAt = (bytes: Buffer, at: number, markup: Buffer): boolean => {
  for (let index = 0; index < markup.length; index += 1) if (bytes[at + index] !== markup[index]) return false;
  return true;
};

/** The short way: `<si><t>…</t></si>` or `<si/>` wholly in the window, as nearly all are. Anything else is left to the general way. */
const readPlainString = (s: XmlScanner, store: StringStore): boolean => {
  const { bytes, pos } = s;
  const last = bytes.length - closing.length;
  if (pos + preserving.length > last) return false;
  let start = pos + opening.length;
  if (!standsAt(bytes, pos, opening)) {
    if (standsAt(bytes, pos, empty)) {
      store.add(bytes, pos, pos);
      s.pos = pos + empty.length;
      return true;
    }
    if (!standsAt(bytes, pos, preserving)) return false;
    start = pos + preserving.length;
  }
  let end = start;
  while (end < last && bytes[end] !== 60) end += 1;
  if (!standsAt(bytes, end, closing)) return false;
  addBytes(store, bytes, start, end);
  s.pos = end + closing.length;
  return true;
};

const checkCount = (store: StringStore): void => {
  if (store.count() > xlsxLimits.sharedStrings) throw new AppError('file.bomb', { limit: xlsxLimits.sharedStrings });
};

/** Adds every string the window holds whole. */
const readWindow = (s: XmlScanner, store: StringStore): void => {
  for (;;) {
    while (readPlainString(s, store));
    checkCount(store);
    const { pos, depth } = s;
    const found = nextToken(s);
    if (found === token.more) return;
    if (found !== token.open || s.name !== SI) continue;
    if (s.selfClosing) store.add(s.bytes, 0, 0);
    else if (!readString(s, store)) {
      s.pos = pos;
      s.depth = depth;
      return;
    }
  }
};

/** Reads the whole part (pieces of UTF-8) into `store`. */
export const readSharedStrings = async (pieces: AsyncIterable<Buffer>, store: StringStore): Promise<void> => {
  const s = newScanner();
  for await (const piece of pieces) {
    if (feed(s, piece, false, xlsxLimits.unitBytes)) readWindow(s, store);
  }
  feed(s, Buffer.alloc(0), true, xlsxLimits.unitBytes);
  readWindow(s, store);
  if (s.hasRoot) checkComplete(s);
};
