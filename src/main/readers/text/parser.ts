// Splits separated text into records, byte by byte over UTF-8, as RFC 4180 says and more forgivingly: a quote that makes no sense
// is kept as a character and reported, never allowed to swallow lines. The unit is the record: one that the window cuts is read
// again when the window has grown.

import { AppError } from '../../../shared/errors.ts';
import type { Cell, Row } from '../../../shared/tabular/cells.ts';
import { batchLimits, textLimits } from '../limits.ts';
import { newTextShare, type TextShare } from '../textShare.ts';
import type { ReaderFinding } from '../types.ts';

const QUOTE = 34, LF = 10, CR = 13;

export interface TextParser {
  bytes: Buffer;
  pos: number;
  /** Whether `bytes` holds the file's last byte. */
  isLast: boolean;
  /** Pieces not yet in the window. */
  readonly held: Buffer[];
  heldBytes: number;
  readonly delimiter: number;
  /** 1 for every byte that ends a plain field or needs a look: delimiter, line ends, quote. */
  readonly stops: Uint8Array;
  /** The greatest of those bytes: most letters are above it, and need no look-up. */
  readonly lastStop: number;
  readonly share: TextShare;
  rows: Row[];
  /** Records read, blank ones too; physical lines behind `pos`. */
  records: number;
  lines: number;
  lastRow: number;
  columns: number;
  valued: number;
  readonly findings: ReaderFinding[];
  moreFindings: number;
}

export const newTextParser = (delimiter: string): TextParser => {
  const stops = new Uint8Array(256);
  const bytes = [delimiter.charCodeAt(0), QUOTE, LF, CR];
  for (const byte of bytes) stops[byte] = 1;
  return {
    bytes: Buffer.alloc(0), pos: 0, isLast: false, held: [], heldBytes: 0, delimiter: delimiter.charCodeAt(0), stops, lastStop: Math.max(...bytes), share: newTextShare(), rows: [], records: 0,
    lines: 0, lastRow: 0, columns: 0, valued: 0, findings: [], moreFindings: 0,
  };
};

/** Notes a flaw at a record and its line; past the limit it is only counted. */
export const report = (parser: TextParser, code: string, line: number, params: ReaderFinding['params'] = {}): void => {
  if (parser.findings.length >= textLimits.findings) parser.moreFindings += 1;
  else parser.findings.push({ code, row: parser.records + 1, params: { ...params, line } });
};

/** Position of the next byte that ends a plain field or needs a look; the window's end when there is none. */
const nextStop = (parser: TextParser, start: number): number => {
  const { bytes, stops, lastStop } = parser;
  const end = bytes.length;
  let at = start;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= lastStop && stops[byte] === 1) break;
  }
  return at;
};

const cellText = (parser: TextParser, start: number, end: number): string | null => {
  if (start === end) return null;
  if (end - start > textLimits.fieldBytes) throw new AppError('file.tooLarge', { row: parser.records + 1, limit: textLimits.fieldBytes });
  return parser.share.held(parser.bytes, start, end) ?? parser.share.make(parser.bytes, start, end);
};

/** A field found: where it ends, its text, and what was odd about it. `more` when the window ends first. */
interface Field { end: number; text: string | null; lines: number; isStray: boolean; isOpen: boolean; more: boolean }

const field: Field = { end: 0, text: null, lines: 0, isStray: false, isOpen: false, more: false };

/** Up to the delimiter or line end; quotes in it are characters. */
const readPlain = (parser: TextParser, start: number): void => {
  const { bytes } = parser;
  field.isStray = false;
  let at = nextStop(parser, start);
  for (; bytes[at] === QUOTE; at = nextStop(parser, at + 1)) field.isStray = true;
  field.more = at >= bytes.length && !parser.isLast;
  field.end = at;
  if (!field.more) field.text = cellText(parser, start, at);
};

const isFieldEnd = (parser: TextParser, at: number): boolean => {
  const byte = parser.bytes[at];
  return byte === undefined || byte === parser.delimiter || byte === LF || byte === CR;
};

const breaksLine = (bytes: Buffer, at: number): boolean => bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);

/**
 * A field that opens with a quote. It ends at a quote before a delimiter or line end. A lone quote inside is kept if the field
 * ends on the same line; if it runs over lines, or never ends, the opening quote was the stray one and the field is read plainly.
 */
const readQuoted = (parser: TextParser, start: number): void => {
  const { bytes } = parser;
  const end = bytes.length;
  let at = start + 1;
  let lines = 0;
  let hasDoubled = false;
  let hasLone = false;
  for (;;) {
    const quote = bytes.indexOf(QUOTE, at);
    if (quote === -1 || quote - start > textLimits.fieldBytes) {
      field.more = !parser.isLast && end - start <= textLimits.fieldBytes;
      if (!field.more) readUnterminated(parser, start);
      return;
    }
    for (; at < quote; at += 1) if (breaksLine(bytes, at)) lines += 1;
    if (hasLone && lines > 0) return readUnterminated(parser, start);
    if (quote + 1 >= end && !parser.isLast) {
      field.more = true;
      return;
    }
    if (bytes[quote + 1] === QUOTE) {
      hasDoubled = true;
      at = quote + 2;
    } else if (isFieldEnd(parser, quote + 1)) {
      field.end = quote + 1;
      field.lines = lines;
      field.isStray = hasLone;
      const text = cellText(parser, start + 1, quote);
      field.text = hasDoubled && text !== null ? text.replaceAll('""', '"') : text;
      return;
    } else {
      hasLone = true;
      at = quote + 1;
    }
  }
};

/** The opening quote is a character after all; what follows on its line is read without quotes, or the scan for one would begin anew. */
const readUnterminated = (parser: TextParser, start: number): void => {
  readPlain(parser, start);
  field.isStray = false;
  field.isOpen = true;
};

const addRow = (parser: TextParser, cells: Cell[], values: number): void => {
  parser.records += 1;
  if (parser.records > textLimits.rows) throw new AppError('file.tooManyRows', { limit: textLimits.rows });
  if (cells.length > textLimits.columns) throw new AppError('file.tooManyColumns', { row: parser.records, limit: textLimits.columns });
  if (values === 0) return;
  while (cells.at(-1) === null) cells.pop();
  parser.lastRow = parser.records;
  parser.valued += values;
  if (cells.length > parser.columns) parser.columns = cells.length;
  parser.rows.push({ number: parser.records, cells, texts: null });
};

/** Reads one record. False when the window ends first; nothing is changed then. */
const readRecord = (parser: TextParser): boolean => {
  const { bytes, delimiter } = parser;
  const cells: Cell[] = [];
  let at = parser.pos;
  let [values, lines, strayLine, openLine] = [0, 0, -1, -1];
  for (;;) {
    const stop = nextStop(parser, at);
    if (bytes[stop] === delimiter) {
      const text = cellText(parser, at, stop);
      if (text !== null) values += 1;
      cells.push(text);
      at = stop + 1;
      continue;
    }
    field.lines = 0;
    field.isOpen = false;
    field.more = false;
    if (bytes[at] === QUOTE && openLine === -1) readQuoted(parser, at);
    else readPlain(parser, at);
    if (field.more) return false;
    if (field.isStray && openLine === -1) strayLine = lines;
    if (field.isOpen) openLine = lines;
    lines += field.lines;
    if (field.text !== null && field.text !== '') values += 1;
    cells.push(field.text === '' ? null : field.text);
    at = field.end;
    if (bytes[at] !== delimiter) break;
    at += 1;
    if (at >= bytes.length && !parser.isLast) return false;
  }
  if (bytes[at] === CR && at + 1 >= bytes.length && !parser.isLast) return false;
  if (strayLine !== -1) report(parser, 'strayQuote', parser.lines + strayLine + 1);
  if (openLine !== -1) report(parser, 'unterminatedQuote', parser.lines + openLine + 1);
  addRow(parser, cells, values);
  parser.lines += lines + 1;
  parser.pos = at + (bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1);
  return true;
};

/**
 * Moves the window on by a piece. False when the piece is held back: while more is left over than would be added there is no use
 * in looking again, and doing so would take quadratic time.
 */
export const feedText = (parser: TextParser, piece: Buffer, isLast: boolean): boolean => {
  const rest = Math.max(0, parser.bytes.length - parser.pos);
  parser.heldBytes += piece.length;
  parser.held.push(piece);
  if (rest > textLimits.recordBytes) throw new AppError('file.tooLarge', { row: parser.records + 1, limit: textLimits.recordBytes });
  if (!isLast && parser.heldBytes < rest) return false;
  parser.bytes = rest === 0 && parser.held.length === 1 ? piece : Buffer.concat([parser.bytes.subarray(parser.bytes.length - rest), ...parser.held]);
  parser.held.length = 0;
  parser.heldBytes = 0;
  parser.pos = 0;
  parser.isLast = isLast;
  return true;
};

/** Reads the records the window holds whole. True when it stopped because the batch is full, not for want of bytes. */
export const parseWindow = (parser: TextParser): boolean => {
  const full = Math.min(batchLimits.rows, batchLimits.slots / Math.max(1, parser.columns));
  while (parser.pos < parser.bytes.length) {
    if (!readRecord(parser)) return false;
    if (parser.rows.length >= full) return true;
  }
  return false;
};
