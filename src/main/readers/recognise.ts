// Tells what a file is from its bytes; its name's ending only decides between kinds of text. It opens nothing.

import { AppError } from '../../shared/errors.ts';

export type Container = 'zip' | 'compound' | 'biff' | 'text';

/** Bytes a file is recognised by; enough for a title block of text. */
export const headBytes = 65_536;

const isAt = (head: Buffer, signature: readonly number[]): boolean => signature.every((byte, index) => head[index] === byte);

/** Things people rename to .xls or .csv, by how they begin. */
const strangers: readonly { readonly kind: string; readonly signature: readonly number[] }[] = [
  { kind: 'PDF', signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'PNG', signature: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', signature: [0xff, 0xd8, 0xff] },
  { kind: 'GIF', signature: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'RAR', signature: [0x52, 0x61, 0x72, 0x21] },
  { kind: '7-Zip', signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'gzip', signature: [0x1f, 0x8b] },
  { kind: 'RTF', signature: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'SQLite', signature: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
];

/** Web pages and XML saved under a spreadsheet's name: Excel warns and opens them, but what they hold is no table of cells. */
const isMarkup = (head: Buffer): string | null => {
  const start = head.toString('utf8', 0, 512).replace(/^\uFEFF/, '').trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'HTML';
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) return 'XML';
  return start.startsWith('<table') ? 'HTML' : null;
};

const isWideText = (head: Buffer): boolean =>
  isAt(head, [0xff, 0xfe]) || isAt(head, [0xfe, 0xff]) || wideZeros(head, 0) || wideZeros(head, 1);

/** UTF-16 without a mark: of plain text every other byte is zero. */
const wideZeros = (head: Buffer, parity: 0 | 1): boolean => {
  const length = Math.min(head.length, 4096) & ~1;
  let zeros = 0;
  for (let at = parity; at < length; at += 2) if (head[at] === 0) zeros += 1;
  let others = 0;
  for (let at = 1 - parity; at < length; at += 2) if (head[at] === 0) others += 1;
  return length >= 4 && zeros * 10 > length * 3 && others === 0;
};

const controlShare = (head: Buffer): number => {
  let controls = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26 && byte !== 0) controls += 1;
  return head.length === 0 ? 0 : controls / head.length;
};

/** What holds the cells: a zip package, an OLE compound file, a bare BIFF stream, or text. Throws for everything else. */
export const recognise = (head: Buffer): Container => {
  if (head.length === 0) throw new AppError('file.empty', {});
  if (isAt(head, [0x50, 0x4b, 3, 4]) || isAt(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (isAt(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  if (isAt(head, [0x09]) && (head[1] ?? 1) % 2 === 0 && (head[1] ?? 9) <= 8 && head[2] !== undefined && head[2] <= 0x10 && head[3] === 0) return 'biff';
  const stranger = strangers.find(({ signature }) => isAt(head, signature));
  if (stranger !== undefined) throw new AppError('file.notSpreadsheet', { kind: stranger.kind });
  const markup = isMarkup(head);
  if (markup !== null) throw new AppError('file.notSpreadsheet', { kind: markup });
  if (isWideText(head)) return 'text';
  const isBinary = controlShare(head) > 0.02 || nulShare(head) > 0.3;
  if (isBinary) throw new AppError('file.notSpreadsheet', { kind: 'binary' });
  return 'text';
};

const nulShare = (head: Buffer): number => {
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros += 1;
  return zeros / head.length;
};
