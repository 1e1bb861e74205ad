// What exceljs' streaming sheet does not offer and a copy of a large sheet needs: merged ranges without an object for every cell in
// them, links within the workbook, comments large enough for their text, and word of how far compression lags behind. This is the
// one place that reaches into it; the version is exact, and a sheet that looks otherwise is refused at once.

/* oxlint-disable no-underscore-dangle -- what is reached into is named so */

import { once } from 'node:events';
import type { Worksheet } from 'exceljs';

interface Comment {
  readonly note: { readonly texts: readonly { readonly text: string }[] };
  readonly refAddress?: { readonly row: number; readonly col: number };
  readonly ref: string;
}

/** In columns and rows from the sheet's corner, fractions included. */
interface Anchor { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

interface Pipe extends NodeJS.EventEmitter { readonly _writableState: { readonly needDrain: boolean } }

interface Inside {
  readonly _merges: string[];
  readonly _sheetRelsWriter: { readonly _hyperlinks: { readonly address: string; readonly target: string }[] };
  readonly _sheetCommentsWriter: { addComments: (comments: readonly (Comment & { readonly anchor?: Anchor })[]) => void };
  readonly stream: { readonly pipes: readonly Pipe[] };
}

const insideOf = (sheet: Worksheet): Inside => {
  const inside = sheet as unknown as Inside;
  if (!Array.isArray(inside._merges) || !Array.isArray(inside._sheetRelsWriter._hyperlinks) || !Array.isArray(inside.stream.pipes)) {
    throw new Error('another exceljs than the one this was written for');
  }
  return inside;
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

const noteColumns = 4;
const lettersALine = 44;

const linesOf = ({ note }: Comment): number =>
  note.texts.map(({ text }) => text).join('').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersALine)), 0);

/** Beside the cell, as wide as four columns usually are and as tall as its lines ask for. */
const anchorOf = (comment: Comment): Anchor => {
  const match = /^([A-Z]+)(\d+)$/.exec(comment.ref);
  const column = [...(match?.[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const top = Math.max(0, Number(match?.[2] ?? 1) - 1);
  return { left: column + 0.2, top, right: column + 0.2 + noteColumns, bottom: top + linesOf(comment) * 0.9 + 1 };
};

/** Lets every comment of the sheet be as large as its text. */
export const sizeNotes = (sheet: Worksheet): void => {
  const writer = insideOf(sheet)._sheetCommentsWriter;
  const add = writer.addComments.bind(writer);
  writer.addComments = (comments) => add(comments.map((comment) => ({ ...comment, anchor: anchorOf(comment) })));
};

/** Resolves once what was written is compressed, or nearly so; without waiting, a sheet faster than zip would pile up in memory. */
export const drained = async (sheet: Worksheet): Promise<void> => {
  for (const pipe of insideOf(sheet).stream.pipes) if (pipe._writableState.needDrain) await once(pipe, 'drain');
};
