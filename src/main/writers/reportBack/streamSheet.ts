// What exceljs' streaming sheet does not offer and a large sheet needs: rows of plain cells without an object for every cell, merged
// ranges likewise, links within the workbook, comments large enough for their text, and word of how far compression lags behind. This is the
// one place that reaches into it; the version is exact, and a sheet that looks otherwise is refused at once.

/* oxlint-disable no-underscore-dangle -- what is reached into is named so */

import { once } from 'node:events';
import type { Style, ValueType, Worksheet } from 'exceljs';
import { columnLetters, placeOf } from '../../../shared/tabular/cells.ts';

interface Comment {
  readonly note: { readonly texts: readonly { readonly text: string }[] };
  readonly ref: string;
}

/** In columns and rows from the sheet's corner, fractions included. */
interface Anchor { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

interface Pipe extends NodeJS.EventEmitter { readonly _writableState: { readonly needDrain: boolean } }

interface Inside {
  readonly _merges: string[];
  readonly _sheetRelsWriter: { readonly _hyperlinks: { readonly address: string; readonly target: string }[] };
  readonly _sheetCommentsWriter: { addComments: (comments: readonly (Comment & { readonly anchor?: Anchor })[]) => void };
  readonly stream: { readonly pipes: readonly Pipe[]; write: (text: string) => void };
  readonly startedData: boolean;
  readonly _workbook: { readonly styles: { addStyleModel: (style: Partial<Style>, kind: ValueType) => number } };
}

const insideOf = (sheet: Worksheet): Inside => {
  const inside = sheet as unknown as Inside;
  const lists = [inside._merges, inside._sheetRelsWriter._hyperlinks, inside.stream.pipes];
  const doings = [inside.stream.write, inside._workbook.styles.addStyleModel];
  if (!lists.every(Array.isArray) || !doings.every((each) => typeof each === 'function')) {
    throw new Error('another exceljs than the one this was written for');
  }
  return inside;
};

export type PlainValue = string | number | Date | null;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => (/[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (letter) => escapes[letter] ?? letter) : text);

const msPerDay = 86_400_000;
/** The serial number of 1970-01-01. */
const unixSerial = 25_569;

/** Letters gathered before they are handed on. */
const chunk = 1 << 16;

/**
 * Writes rows of plain cells below those the sheet has: texts as `cellText` makes them, numbers, days. `looks` are the columns'
 * styles. No row can be added to the sheet in another way afterwards; `end` hands on what is gathered.
 */
export const openPlainRows = (sheet: Worksheet, looks: readonly { readonly style: Partial<Style>; readonly kind: ValueType }[], firstRow: number) => {
  const { stream, _workbook: { styles }, startedData } = insideOf(sheet);
  if (!startedData) throw new Error('a sheet needs a row before its plain ones');
  const heads = looks.map(({ style, kind }, at) => ({ letters: columnLetters(at), style: styles.addStyleModel(style, kind) }));
  let row = firstRow;
  let xml = '';
  const hand = (): void => {
    if (xml !== '') stream.write(xml);
    xml = '';
  };
  const cellXml = (value: string | number | Date, at: number): string => {
    const head = heads[at];
    const start = `<c r="${head?.letters ?? ''}${row}" s="${head?.style ?? 0}"`;
    if (typeof value === 'string') return `${start} t="str"><v>${escaped(value)}</v></c>`;
    return `${start}><v>${typeof value === 'number' ? value : value.getTime() / msPerDay + unixSerial}</v></c>`;
  };
  return {
    add: (values: readonly PlainValue[]): void => {
      xml += `<row r="${row}">`;
      for (const [at, value] of values.entries()) if (value !== null) xml += cellXml(value, at);
      xml += '</row>';
      row += 1;
      if (xml.length >= chunk) hand();
    },
    end: hand,
  };
};

/** Merges ranges (`A1:C1`) without touching the values in them. */
export const mergeRanges = (sheet: Worksheet, ranges: readonly string[]): void => {
  const { _merges } = insideOf(sheet);
  for (const range of ranges) _merges.push(range);
};

/** A sheet's name as references write it. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Makes a cell lead to another one of the workbook. */
export const linkWithin = (sheet: Worksheet, address: string, name: string, cell: string): void => {
  insideOf(sheet)._sheetRelsWriter._hyperlinks.push({ address, target: `${quoted(name)}!${cell}` });
};

/** Pixels a comment should have, and is content with when the next column would make it far too wide; of a bare column, and a letter. */
const [noteWidth, leastWidth, wideColumn, usualColumn, letterWidth] = [290, 170, 200, 64, 6];

const pixelsOf = (letters: number | undefined): number => (letters === undefined ? usualColumn : letters * 7 + 5);

const linesOf = ({ note }: Comment, letters: number): number =>
  note.texts.map(({ text }) => text).join('').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

/** Over as many of the columns beside the cell as its width takes, and as tall as its lines ask for. `widths` in letters. */
const anchorOf = (comment: Comment, widths: readonly number[]): Anchor => {
  const { row, column } = placeOf(comment.ref) ?? { row: 1, column: 0 };
  const left = column + 1;
  let [right, pixels] = [left, 0];
  const isEnough = (next: number): boolean => pixels >= noteWidth || (pixels >= leastWidth && next > wideColumn);
  for (; !isEnough(pixelsOf(widths[right])); right += 1) pixels += pixelsOf(widths[right]);
  return { left: left + 0.2, top: row - 1, right: right + 0.2, bottom: row - 1 + linesOf(comment, pixels / letterWidth) * 0.85 + 0.8 };
};

/** Lets every comment of the sheet be as large as its text; `widths` are the columns' in letters. */
export const sizeNotes = (sheet: Worksheet, widths: readonly number[]): void => {
  const writer = insideOf(sheet)._sheetCommentsWriter;
  const add = writer.addComments.bind(writer);
  writer.addComments = (comments) => add(comments.map((comment) => ({ ...comment, anchor: anchorOf(comment, widths) })));
};

/** Resolves once what was written is compressed, or nearly so; without waiting, a sheet faster than zip would pile up in memory. */
export const drained = async (sheet: Worksheet): Promise<void> => {
  for (const pipe of insideOf(sheet).stream.pipes) if (pipe._writableState.needDrain) await once(pipe, 'drain');
};
