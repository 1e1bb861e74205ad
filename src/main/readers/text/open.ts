// Opens .csv, .tsv and .txt: settles how the text is encoded and separated, with what in the data decided it, and reads records.

import { read } from 'node:fs';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import type { Row } from '../../../shared/tabular/cells.ts';
import { textLimits } from '../limits.ts';
import type { FileFormat, OpenOptions, ReadOptions, SheetEnd, SpreadsheetFile } from '../types.ts';
import { guessDelimiter, lineEndsOf } from './delimiter.ts';
import { encodingOfHead, encodingOfPieces, toUtf8, type EncodingReading } from './encoding.ts';
import { feedText, newTextParser, parseWindow, report, type TextParser } from './parser.ts';

const readAt = promisify(read);
const pieceBytes = 1024 * 1024;
const sampleBytes = 512 * 1024;

export interface TextSource { readonly fd: number; readonly size: number; readonly head: Buffer; readonly name: string }

const readPiece = async (source: TextSource, at: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(Math.min(pieceBytes, source.size - at));
  const { bytesRead } = await readAt(source.fd, bytes, 0, bytes.length, at);
  if (bytesRead === 0) throw new AppError('file.changed', {});
  return bytes.subarray(0, bytesRead);
};

/** The next piece is fetched while the one before it is worked on. */
async function* filePieces(source: TextSource, options: ReadOptions): AsyncGenerator<Buffer> {
  let next = readPiece(source, 0);
  for (let at = 0; at < source.size;) {
    options.checkCancelled?.();
    const piece = await next;
    at += piece.length;
    if (at < source.size) {
      next = readPiece(source, at);
      // Whoever stops early never asks how this one went.
      next.catch(() => undefined);
    }
    options.onProgress?.(at, source.size);
    yield piece;
  }
}

/** The first half megabyte as text, without a mark or a line `sep=`. */
const sampleOf = async (source: TextSource, encoding: EncodingReading): Promise<string> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of toUtf8(filePieces(source, {}), encoding)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= sampleBytes) break;
  }
  return Buffer.concat(pieces).toString('utf8', 0, sampleBytes);
};

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

const formatOf = (name: string, delimiter: string): FileFormat => {
  const ending = endingOf(name);
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return ending;
  return delimiter === '\t' ? 'tsv' : 'csv';
};

const withoutNuls = (parser: TextParser, piece: Buffer): Buffer => {
  const first = piece.indexOf(0);
  if (first === -1) return piece;
  let lines = 0;
  for (const byte of parser.bytes.subarray(parser.pos)) if (byte === 10) lines += 1;
  for (const byte of piece.subarray(0, first)) if (byte === 10) lines += 1;
  report(parser, 'nulBytes', parser.lines + lines + 1);
  return Buffer.from(piece.filter((byte) => byte !== 0));
};

/** Excel's `sep=` line is a record that holds nothing. */
const passSeparatorLine = (parser: TextParser): void => {
  const match = /^sep=.(?:\r\n|\r|\n|$)/i.exec(parser.bytes.toString('latin1', 0, 16));
  if (match === null) return;
  parser.pos = match[0].length;
  parser.records = 1;
  parser.lines = 1;
};

const taken = (parser: TextParser): readonly Row[] => {
  const { rows } = parser;
  parser.rows = [];
  return rows;
};

const endOf = (parser: TextParser): SheetEnd => ({
  rows: parser.lastRow, columns: parser.columns, cells: parser.valued, merges: [],
  findings: parser.moreFindings === 0 ? parser.findings
    : [...parser.findings, { code: 'moreFindings', row: null, params: { count: parser.moreFindings } }],
});

/** Dos programs end a text with Ctrl-Z. */
const withoutEndMark = (piece: Buffer): Buffer => (piece.at(-1) === 26 ? piece.subarray(0, -1) : piece);

function* batches(parser: TextParser, checkCancelled: () => void): Generator<readonly Row[], void, void> {
  while (parseWindow(parser)) {
    yield taken(parser);
    checkCancelled();
  }
  if (parser.rows.length > 0) yield taken(parser);
}

async function* parsedPieces(
  parser: TextParser, pieces: AsyncIterable<Buffer>, checkCancelled: () => void,
): AsyncGenerator<readonly Row[], void, void> {
  let isFirst = true;
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const isReady = feedText(parser, held, false);
    if (isFirst && held.length > 0) {
      passSeparatorLine(parser);
      isFirst = false;
    }
    if (isReady) yield* batches(parser, checkCancelled);
    held = withoutNuls(parser, piece);
  }
  feedText(parser, withoutEndMark(held), true);
  if (isFirst) passSeparatorLine(parser);
  yield* batches(parser, checkCancelled);
}

/** Opens a file recognised as text. */
export const openText = async (source: TextSource, options: OpenOptions): Promise<SpreadsheetFile> => {
  if (source.size > textLimits.fileBytes) throw new AppError('file.tooLarge', { limit: textLimits.fileBytes });
  const whole = (): AsyncIterable<Buffer> => filePieces(source, options.checkCancelled === undefined ? {} : { checkCancelled: options.checkCancelled });
  const encoding = encodingOfHead(source.head) ?? await encodingOfPieces(whole());
  const sample = await sampleOf(source, encoding);
  if (sample.trim() === '') throw new AppError('file.empty', {});
  const { delimiter, evidence } = guessDelimiter(sample, endingOf(source.name) === 'tsv' ? '\t' : ',');
  const lines = lineEndsOf(sample);

  async function* rows(sheet: number, readOptions: ReadOptions = {}): AsyncGenerator<readonly Row[], SheetEnd, void> {
    if (sheet !== 0) throw new AppError('file.sheetMissing', { sheet: sheet + 1 });
    const parser = newTextParser(delimiter);
    yield* parsedPieces(parser, toUtf8(filePieces(source, readOptions), encoding), readOptions.checkCancelled ?? (() => undefined));
    return endOf(parser);
  }

  const name = source.name.replace(/\.[^.]*$/, '');
  return {
    format: formatOf(source.name, delimiter),
    text: { encoding: encoding.encoding, delimiter, lineEnd: lines.lineEnd, evidence: [encoding.evidence, ...evidence, lines.evidence] },
    sheets: [{ name, visibility: 'visible', declared: null }],
    rows,
    close: async () => undefined,
  };
};
