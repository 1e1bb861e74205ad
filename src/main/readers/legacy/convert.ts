// Turns a sheet as SheetJS gives it into rows of typed cells. It decides dates by the same rules as the .xlsx reader.

import type { CellObject, Range } from '@e965/xlsx';
import { plainText, type Cell, type MergedRange, type Row } from '../../../shared/tabular/cells.ts';
import { isoCell, serialCell } from '../serials.ts';
import { readFormat, type FormatReading } from '../xlsx/numberFormat.ts';

/** BIFF error codes (MS-XLS 2.5.10). */
const errorCodes: Readonly<Record<number, string>> = {
  0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A', 0x2b: '#GETTING_DATA',
};

export interface Conversion {
  readonly is1904: boolean;
  readonly formats: Map<string, FormatReading>;
}

export const newConversion = (is1904: boolean): Conversion => ({ is1904, formats: new Map() });

const formatOf = (conversion: Conversion, code: string): FormatReading => {
  const held = conversion.formats.get(code);
  if (held !== undefined) return held;
  const reading = readFormat(code);
  conversion.formats.set(code, reading);
  return reading;
};

const numberCell = (conversion: Conversion, value: number, format: string | number | undefined): Cell => {
  if (!Number.isFinite(value)) return String(value);
  if (typeof format !== 'string') return value;
  const kind = formatOf(conversion, format)(value);
  return kind === 'number' ? value : (serialCell(value, kind, conversion.is1904) ?? value);
};

const cellOf = (conversion: Conversion, source: CellObject): Cell => {
  const { t: type, v: value } = source;
  if (value === undefined || type === 'z') return source.f === undefined ? null : { kind: 'uncached', formula: source.f };
  if (type === 'e') return { kind: 'error', code: errorCodes[Number(value)] ?? source.w ?? String(value) };
  if (typeof value === 'number') return numberCell(conversion, value, source.z);
  if (value instanceof Date) return isoCell(value.toISOString().slice(0, 19));
  return value === '' ? null : value;
};

/** The stored serial of a date, which its ISO form no longer shows. */
const textOf = (source: CellObject, cell: Cell): string | undefined =>
  typeof source.v === 'number' && typeof cell === 'object' && cell !== null && cell.kind !== 'error' && plainText(cell) !== String(source.v)
    ? String(source.v) : undefined;

/** A row of a dense sheet, null when it holds no cell. */
export const rowOf = (conversion: Conversion, number: number, sources: readonly (CellObject | undefined)[]): Row | null => {
  const cells: Cell[] = [];
  let texts: (string | undefined)[] | null = null;
  for (let column = 0; column < sources.length; column += 1) {
    const source = sources[column];
    const cell = source === undefined ? null : cellOf(conversion, source);
    if (cell === null || source === undefined) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
    const text = textOf(source, cell);
    if (text !== undefined) {
      texts ??= [];
      texts[column] = text;
    }
  }
  return cells.length === 0 ? null : { number, cells, texts };
};

/** Merged ranges, in our numbering. */
export const mergesOf = (merges: readonly Range[]): MergedRange[] =>
  merges.map(({ s, e }) => ({ fromRow: s.r + 1, fromColumn: s.c, toRow: e.r + 1, toColumn: e.c }));
