// The short way through a cell: `<c r="B7" s="1" t="s"><v>42</v></c>`, as nearly every program writes nearly every cell. Byte by
// byte it takes a third of the time of the general way; whatever looks different is left to that, untouched.

import { maxColumns } from '../limits.ts';
import { cellType, cellTypeOf, makeCell, type CellType } from './cellValue.ts';
import { putCell, type SheetScan } from './sheetScan.ts';

const LT = 60, GT = 62, SLASH = 47, QUOTE = 34, SPACE = 32, EQUALS = 61;
const SMALL_C = 99, SMALL_R = 114, SMALL_S = 115, SMALL_T = 116, SMALL_V = 118;

/** More bytes than the markup of a plain cell takes; a window that ends sooner is left to the general way. */
const markupBytes = 96;

/** Whether ` x="` stands at `at`. */
const attributeAt = (bytes: Buffer, at: number, name: number): boolean =>
  bytes[at] === SPACE && bytes[at + 1] === name && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;

const valueEnd = (bytes: Buffer, start: number, last: number): number => {
  let at = start;
  const near = Math.min(last, start + 96);
  while (at < near && bytes[at] !== LT) at += 1;
  if (at < near) return at;
  const found = bytes.indexOf(LT, at);
  return found === -1 ? last : found;
};

const endsAt = (bytes: Buffer, at: number): boolean =>
  bytes[at] === LT && bytes[at + 1] === SLASH && bytes[at + 2] === SMALL_V && bytes[at + 3] === GT &&
  bytes[at + 4] === LT && bytes[at + 5] === SLASH && bytes[at + 6] === SMALL_C && bytes[at + 7] === GT;

/** Reads the cell at the scanner's position if it is a plain one and lies wholly in the window; else touches nothing. */
export const readPlainCell = (scan: SheetScan): boolean => {
  const { bytes, pos } = scan.scanner;
  const last = bytes.length - 8;
  if (pos + markupBytes > last || bytes[pos] !== LT || bytes[pos + 1] !== SMALL_C || !attributeAt(bytes, pos + 2, SMALL_R)) return false;
  let at = pos + 6;
  let column = 0;
  for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26 && column < maxColumns; letter = (bytes[at] ?? 0) - 64) {
    column = column * 26 + letter;
    at += 1;
  }
  const firstDigit = at;
  for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57 && at < firstDigit + 8; byte = bytes[at] ?? 0) at += 1;
  if (column === 0 || column > maxColumns || at === firstDigit || bytes[at] !== QUOTE) return false;
  at += 1;
  let style = 0;
  if (attributeAt(bytes, at, SMALL_S)) {
    at += 4;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57 && style < 1e6; byte = bytes[at] ?? 0) {
      style = style * 10 + byte - 48;
      at += 1;
    }
    if (bytes[at] !== QUOTE) return false;
    at += 1;
  }
  let type: CellType = cellType.number;
  if (attributeAt(bytes, at, SMALL_T)) {
    const start = at + 4;
    at = start;
    while (at < start + 10 && bytes[at] !== QUOTE) at += 1;
    if (bytes[at] !== QUOTE) return false;
    type = cellTypeOf(bytes, start, at);
    at += 1;
  }
  if (bytes[at] === SLASH && bytes[at + 1] === GT) {
    scan.column = column - 1;
    scan.scanner.pos = at + 2;
    return true;
  }
  if (bytes[at] !== GT || bytes[at + 1] !== LT || bytes[at + 2] !== SMALL_V || bytes[at + 3] !== GT) return false;
  const start = at + 4;
  const end = valueEnd(bytes, start, last);
  if (end > last || !endsAt(bytes, end)) return false;
  const cell = makeCell(scan.maker, type, style, bytes, start, end);
  scan.column = column - 1;
  scan.scanner.pos = end + 8;
  if (cell !== null) {
    scan.valued += 1;
    putCell(scan, cell);
  }
  return true;
};
