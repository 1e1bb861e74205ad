// Reads a worksheet's rows out of the pieces of its part. The unit is the cell: a cell that the window cuts is read again when
// the window has grown, so that no state has to survive inside one. Rows come out in order; the merged ranges at the end.

import { latin1 } from '../bytes.ts';
import { AppError } from '../../../shared/errors.ts';
import { damaged } from '../faults.ts';
import { batchLimits, maxColumns, maxRows, xlsxLimits } from '../limits.ts';
import { addToSpan, clearSpan, spanText } from './cellText.ts';
import { cellType, cellTypeOf, makeCellOfSpan, type CellType } from './cellValue.ts';
import { readPlainCell } from './plainCell.ts';
import { parseRange } from './references.ts';
import { putCell, type SheetScan } from './sheetScan.ts';
import { nameCode, nextAttribute, nextToken, token } from './xmlScanner.ts';

const ROW = nameCode('row'), C = nameCode('c'), V = nameCode('v'), F = nameCode('f'), IS = nameCode('is'), T = nameCode('t');
const R = nameCode('r'), S = nameCode('s'), PHONETIC = nameCode('rPh'), SHEET_DATA = nameCode('sheetData');
const MERGE = nameCode('mergeCell'), REF = nameCode('ref');

/** Reads `B7` at the bytes: sets the column and gives the row, 0 when the reference has none. */
const readReference = (scan: SheetScan, bytes: Buffer, start: number, end: number): number => {
  let column = 0;
  let row = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const letter = (byte | 32) - 96;
    if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
    else if (letter >= 1 && letter <= 26 && row === 0) column = column * 26 + letter;
    else if (byte !== 36) throw damaged('cell reference', { cell: latin1(bytes, start, Math.min(end, start + 20)) });
    if (column > maxColumns) throw new AppError('file.tooManyColumns', { limit: maxColumns });
  }
  if (column > 0) scan.column = column - 1;
  return row;
};

const unsigned = (bytes: Buffer, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return Number(latin1(bytes, start, end));
    value = value * 10 + digit;
  }
  return value;
};

const longCharacters = (scan: SheetScan): number => scan.maker.strings?.longCharacters() ?? 0;

const startRow = (scan: SheetScan): void => {
  const s = scan.scanner;
  let number = scan.rowNumber + 1;
  scan.hasRowNumber = false;
  while (nextAttribute(s)) {
    if (s.attrName !== R || s.attrPrefixed) continue;
    number = unsigned(s.bytes, s.valueStart, s.valueEnd);
    scan.hasRowNumber = true;
  }
  if (number > maxRows) throw new AppError('file.tooManyRows', { limit: maxRows });
  if (!(number >= 1)) throw damaged('row number', { row: scan.rowNumber + 1 });
  scan.rowNumber = number;
  scan.column = -1;
  scan.isInRow = !s.selfClosing;
  scan.maker.longBeforeRow = longCharacters(scan);
};

const endRow = (scan: SheetScan): void => {
  scan.isInRow = false;
  const { cells } = scan;
  if (cells.length === 0) return;
  // Excel writes rows in order and takes a sheet that does not for damaged; a row once handed on cannot be put before another.
  if (scan.rowNumber <= scan.lastRow) throw damaged('rows out of order', { row: scan.rowNumber });
  scan.lastRow = scan.rowNumber;
  scan.rows.push({ number: scan.rowNumber, cells, texts: scan.texts });
  scan.slots += cells.length;
  if (cells.length > scan.columns) scan.columns = cells.length;
  if (scan.slots > xlsxLimits.sparseSlots && scan.valued * 100 < scan.slots) {
    throw new AppError('file.tooManyColumns', { limit: scan.columns });
  }
  scan.cells = [];
  scan.texts = null;
};

/** Reads the attributes of the `<c>` just opened; its column goes to the scan. */
const readCellTag = (scan: SheetScan): { type: CellType; style: number } => {
  const s = scan.scanner;
  let type: CellType = cellType.number;
  let style = 0;
  scan.column += 1;
  while (nextAttribute(s)) {
    if (s.attrPrefixed) continue;
    if (s.attrName === R) {
      const row = readReference(scan, s.bytes, s.valueStart, s.valueEnd);
      if (!scan.hasRowNumber && scan.cells.length === 0 && row > scan.rowNumber) scan.rowNumber = row;
      if (row > maxRows) throw new AppError('file.tooManyRows', { limit: maxRows });
    } else if (s.attrName === S) style = unsigned(s.bytes, s.valueStart, s.valueEnd);
    else if (s.attrName === T) type = cellTypeOf(s.bytes, s.valueStart, s.valueEnd);
  }
  return { type, style };
};

const inside = { nothing: 0, value: 1, formula: 2, inline: 3, text: 4 } as const;

/** Gathers value and formula of the cell until its end tag. False when the window ends first. */
const readCellContent = (scan: SheetScan): { hasFormula: boolean } | null => {
  const s = scan.scanner;
  const depth = s.depth;
  let place: number = inside.nothing;
  let hasFormula = false;
  let isPhonetic = false;
  clearSpan(scan.value);
  clearSpan(scan.formula);
  for (;;) {
    const found = nextToken(s);
    if (found === token.more) return null;
    if (found === token.close) {
      if (s.depth < depth) return { hasFormula };
      if (s.depth === depth) place = inside.nothing;
      else if (s.name === T && place === inside.text) place = inside.inline;
      else if (s.name === PHONETIC) isPhonetic = false;
    } else if (found === token.open) {
      const isChild = s.depth === depth + (s.selfClosing ? 0 : 1);
      if (s.name === F && isChild) hasFormula = true;
      if (s.selfClosing) continue;
      if (isChild) place = s.name === V ? inside.value : s.name === F ? inside.formula : s.name === IS ? inside.inline : inside.nothing;
      else if (place === inside.inline && s.name === T && !isPhonetic) place = inside.text;
      else if (s.name === PHONETIC) isPhonetic = true;
    } else if (place === inside.value || place === inside.text) {
      addToSpan(scan.value, s.bytes, s.textStart, s.textEnd, found === token.text);
    } else if (place === inside.formula) addToSpan(scan.formula, s.bytes, s.textStart, s.textEnd, found === token.text);
  }
};

/** Reads the cell whose `<c>` was just opened. False when the window ends first. */
const readCell = (scan: SheetScan): boolean => {
  const s = scan.scanner;
  const isEmpty = s.selfClosing;
  const { type, style } = readCellTag(scan);
  if (isEmpty) return true;
  const content = readCellContent(scan);
  if (content === null) return false;
  const cell = makeCellOfSpan(scan.maker, type, style, scan.value, s.bytes);
  if (cell !== null) {
    putCell(scan, cell);
    scan.valued += 1;
  } else if (content.hasFormula && type !== cellType.text) {
    putCell(scan, { kind: 'uncached', formula: spanText(scan.formula, s.bytes) });
  }
  return true;
};

const readMerge = (scan: SheetScan): void => {
  const s = scan.scanner;
  while (nextAttribute(s)) {
    if (s.attrName !== REF) continue;
    const range = parseRange(latin1(s.bytes, s.valueStart, s.valueEnd));
    if (range === null) throw damaged('merged range');
    scan.merges.push(range);
  }
  if (scan.merges.length > xlsxLimits.merges) throw new AppError('file.bomb', { limit: xlsxLimits.merges });
};

/** Reads what the window holds whole. True when it stopped because the batch is full, not for want of bytes. */
export const scanWindow = (scan: SheetScan): boolean => {
  const s = scan.scanner;
  const stopAt = scan.slots + batchLimits.slots;
  const long = longCharacters(scan);
  const isFull = (): boolean =>
    scan.slots >= stopAt || scan.rows.length >= batchLimits.rows || longCharacters(scan) - long >= batchLimits.longCharacters;
  for (;;) {
    if (scan.isInRow && scan.hasRowNumber) while (readPlainCell(scan));
    const { pos, depth } = s;
    const { column, rowNumber } = scan;
    const found = nextToken(s);
    if (found === token.more) return false;
    if (found === token.open) {
      if (scan.isInRow) {
        if (s.name !== C || readCell(scan)) continue;
        s.pos = pos;
        s.depth = depth;
        scan.column = column;
        scan.rowNumber = rowNumber;
        return false;
      }
      if (scan.isInData) {
        if (s.name === ROW) startRow(scan);
      } else if (s.name === SHEET_DATA) scan.isInData = !s.selfClosing;
      else if (s.name === MERGE) readMerge(scan);
    } else if (found === token.close) {
      if (s.name === ROW && scan.isInRow) {
        endRow(scan);
        if (isFull()) return true;
      } else if (s.name === SHEET_DATA) scan.isInData = false;
    }
  }
};
