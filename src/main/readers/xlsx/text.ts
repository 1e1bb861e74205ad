// Turns the raw bytes of an XML text into a string: entities, line ends, Excel's own `_x000D_` escapes.

import { utf8 } from '../bytes.ts';
import { newTextShare } from '../textShare.ts';

const shared = newTextShare();

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const longestEntity = 12;

/** What an entity (without `&` and `;`) stands for, or null when it is none of XML's own. */
const entityText = (entity: string): string | null => {
  if (!entity.startsWith('#')) return named[entity] ?? null;
  const isHex = entity[1] === 'x' || entity[1] === 'X';
  const digits = entity.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-f]+$/i : /^\d+$/).test(digits)) return null;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
};

/** Puts in the five named entities and character references; others stay as written, none is ever defined. */
const unescapeEntities = (text: string): string => {
  let done = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const length = text.slice(at + 1, at + longestEntity).indexOf(';');
    const meant = length === -1 ? null : entityText(text.slice(at + 1, at + 1 + length));
    if (meant === null) continue;
    done += text.slice(from, at) + meant;
    from = at + length + 2;
  }
  return done + text.slice(from);
};

/** ECMA-376 ST_Xstring: `_xHHHH_` is the character HHHH, `_x005F_` an underscore that begins no escape. */
export const unescapeCharacters = (text: string): string =>
  text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

const unescape = (raw: string, entities: boolean): string => {
  const lines = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  return unescapeCharacters(entities && lines.includes('&') ? unescapeEntities(lines) : lines);
};

const AMPERSAND = 38, RETURN = 13, UNDERSCORE = 95;

/** Whether the bytes are the text as it is to be kept: nothing in them stands for something else. */
export const isLiteral = (bytes: Buffer, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === AMPERSAND || byte === RETURN || byte === UNDERSCORE) return false;
  }
  return true;
};

/** The text in a span of UTF-8 bytes. `entities` is false for CDATA, where `&` stands for itself. */
export const decodeText = (bytes: Buffer, start: number, end: number, entities = true): string => {
  const held = shared.held(bytes, start, end);
  if (held !== undefined) return held;
  return end - start <= 64 && isLiteral(bytes, start, end) ? shared.make(bytes, start, end) : unescape(utf8(bytes, start, end), entities);
};
