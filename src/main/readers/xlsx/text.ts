// Turns the raw bytes of an XML text into a string: entities, line ends, Excel's own `_x000D_` escapes. Short texts that come
// again and again (statuses, agencies) become one string each instead of millions.

import { latin1, utf8 } from '../bytes.ts';

const slots = 8192;
const longestShared = 48;
const shared: (string | undefined)[] = Array.from({ length: slots }, () => undefined);

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

const matches = (text: string, bytes: Buffer, start: number): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
};

/** A slot for the bytes; looks at a few of them only, the comparison that follows looks at all. */
const slotOf = (bytes: Buffer, start: number, end: number): number => {
  const middle = (start + end) >>> 1;
  let hash = end - start;
  hash = Math.imul(hash, 31) + (bytes[start] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[middle - 1] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[middle] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[end - 3] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[end - 2] ?? 0);
  hash = Math.imul(hash, 31) + (bytes[end - 1] ?? 0);
  return (hash ^ (hash >>> 13)) & (slots - 1);
};

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

const isAscii = (bytes: Buffer, start: number, end: number): boolean => {
  let seen = 0;
  for (let at = start; at < end; at += 1) seen |= bytes[at] ?? 0;
  return seen < 128;
};

/** The text in a span of UTF-8 bytes. `entities` is false for CDATA, where `&` stands for itself. */
export const decodeText = (bytes: Buffer, start: number, end: number, entities = true): string => {
  if (end - start > longestShared) return unescape(utf8(bytes, start, end), entities);
  const slot = slotOf(bytes, start, end);
  const held = shared[slot];
  if (held !== undefined && held.length === end - start && matches(held, bytes, start)) return held;
  if (!isLiteral(bytes, start, end) || !isAscii(bytes, start, end)) return unescape(utf8(bytes, start, end), entities);
  const text = latin1(bytes, start, end);
  shared[slot] = text;
  return text;
};
