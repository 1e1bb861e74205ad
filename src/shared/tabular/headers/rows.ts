// Finds the header of a sheet: one to three rows below whatever title block stands above them, told by their words.

import { agencyTypeOf } from '../agencies.ts';
import { plainText, type Row } from '../cells.ts';
import type { Layout, PlanChoices } from '../plan.ts';
import { oneLine } from '../words.ts';
import { isLayout, knownLayouts, mapColumns, type ColumnHeader } from './layouts.ts';
import { isHeaderWord, type KnownLayout } from './match.ts';

export interface Header {
  readonly layout: Layout;
  /** The last row of the header, 1-based, and how many rows it takes. */
  readonly row: number;
  readonly count: number;
  readonly headers: readonly ColumnHeader[];
}

/** Longer texts are content, not headers. */
const longestHeader = 120;
const mostHeaderRows = 3;
/** Columns looked at for a header, and rows looked at behind one that was found: bounds for sheets made to take long. */
const widestHeader = 256;
const rowsBehind = 30;

const textsOf = (row: Row): readonly string[] =>
  row.cells.slice(0, widestHeader).map((cell) => {
    const text = plainText(cell);
    return text.length > longestHeader ? '' : oneLine(text);
  });

/**
 * The texts of one level over every column: a merged group's text, which stands in its first cell only, reaches to the right as
 * long as there is text below and neither another group nor a group above begins.
 */
const spread = (levels: readonly (readonly string[])[], level: number, width: number): readonly string[] => {
  const below = levels.slice(level + 1);
  const above = levels.slice(0, level);
  const holds = (texts: readonly string[], column: number): boolean => (texts[column] ?? '') !== '';
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const own = levels[level]?.[column] ?? '';
    const hasBelow = below.some((texts) => holds(texts, column));
    if (own !== '' || !hasBelow || above.some((texts) => holds(texts, column))) group = hasBelow ? own : '';
    return own === '' ? group : own;
  });
};

/** The headers of rows that stand together, the merged group's text first. */
export const headersOf = (rows: readonly Row[]): readonly ColumnHeader[] => {
  const levels = rows.map(textsOf);
  const width = levels.reduce((most, texts) => Math.max(most, texts.length), 0);
  const reached = levels.map((_texts, level) => spread(levels, level, width));
  return Array.from({ length: width }, (_, column) => ({
    column,
    parts: reached.map((texts) => texts[column] ?? '').filter((text, at, all) => text !== '' && text !== all[at - 1]),
  }));
};

/** The rows of a header that ends at `at`; fewer when they do not stand directly above one another. */
const rowsEndingAt = (head: readonly Row[], at: number, count: number): readonly Row[] | null => {
  const rows = head.slice(Math.max(0, at - count + 1), at + 1);
  const [first, last] = [rows[0], rows.at(-1)];
  return first !== undefined && last !== undefined && rows.length === count && last.number - first.number === count - 1 ? rows : null;
};

/** The headers of the rows that end at place `at` among the first rows; null when no such rows stand together. */
export const headersEndingAt = (head: readonly Row[], at: number, count: number): readonly ColumnHeader[] | null => {
  const rows = rowsEndingAt(head, at, count);
  return rows === null ? null : headersOf(rows);
};

const mappedCount = (layout: KnownLayout, headers: readonly ColumnHeader[], choices: PlanChoices): number =>
  mapColumns(layout, headers, choices.fields).filter(({ field }) => field !== null).length;

/** A title line "Nama Instansi | Pemkab X" is not the header of a register. */
const looksLikeTitle = (headers: readonly ColumnHeader[], mapped: number): boolean => {
  const texts = headers.map(({ parts }) => parts.join(' ')).filter((text) => text !== '');
  return mapped * 3 < texts.length || texts.some((text) => text.startsWith(':') || (!isHeaderWord(text) && agencyTypeOf(text) !== null));
};

interface Candidate extends Header { readonly mapped: number }

const candidate = (rows: readonly Row[], choices: PlanChoices): Candidate | null => {
  const headers = headersOf(rows);
  const layout = choices.layout === null || choices.layout === 'unknown'
    ? knownLayouts.find((known) => isLayout(known, headers, choices.fields))
    : choices.layout;
  if (layout === undefined || choices.layout === 'unknown') return null;
  const mapped = mappedCount(layout, headers, choices);
  if (mapped === 0 || (layout === 'register' && looksLikeTitle(headers, mapped))) return null;
  return { layout, row: rows.at(-1)?.number ?? 0, count: rows.length, headers, mapped };
};

/** More columns understood; candidates come earliest first and with the fewest rows first, so that ties stay as they are. */
const isBetter = (next: Candidate, best: Candidate | null): boolean => best === null || next.mapped > best.mapped;

/** Rows worth trying: those with two known words, or with one where no row has two (data has single words such as "Selesai"). */
const worthTrying = (head: readonly Row[]): readonly boolean[] => {
  const known = head.map((row) => textsOf(row).filter(isHeaderWord).length);
  const least = known.some((count) => count > 1) ? 2 : 1;
  return known.map((count) => count >= least);
};

/** The best header among all rows: most columns understood, then the earliest, then the fewest rows. */
const guessHeader = (head: readonly Row[], choices: PlanChoices): Candidate | null => {
  let best: Candidate | null = null;
  const worth = worthTrying(head);
  let end = head.length;
  for (let at = 0; at < end; at += 1) {
    for (let count = 1; count <= (choices.headerRowCount ?? mostHeaderRows); count += 1) {
      if (choices.headerRowCount !== null && count !== choices.headerRowCount) continue;
      const rows = worth.slice(Math.max(0, at - count + 1), at + 1).includes(true) ? rowsEndingAt(head, at, count) : null;
      const next = rows === null ? null : candidate(rows, choices);
      if (next === null || !isBetter(next, best)) continue;
      best = next;
      end = Math.min(head.length, at + rowsBehind);
    }
  }
  return best;
};

/** The header at the row a person chose; its words may be known to no layout. */
const chosenHeader = (head: readonly Row[], row: number, choices: PlanChoices): Header => {
  const at = head.findIndex(({ number }) => number === row);
  let best: Candidate | null = null;
  for (let count = 1; count <= mostHeaderRows; count += 1) {
    const rows = choices.headerRowCount === null || choices.headerRowCount === count ? rowsEndingAt(head, at, count) : null;
    const next = rows === null ? null : candidate(rows, choices);
    if (next !== null && isBetter(next, best)) best = next;
  }
  const count = choices.headerRowCount ?? 1;
  return best ?? { layout: choices.layout ?? 'unknown', row, count, headers: headersOf(rowsEndingAt(head, at, count) ?? []) };
};

/** With a layout chosen, the first row of words only: its columns can then be mapped by hand. */
const plausibleHeader = (head: readonly Row[], layout: Layout): Header | null => {
  const row = head.find(({ cells }) => cells.length > 1 && cells.filter((cell) => cell !== null).length > 1
    && cells.every((cell) => cell === null || (typeof cell === 'string' && !/^\W*\d/u.test(cell))));
  return row === undefined ? null : { layout, row: row.number, count: 1, headers: headersOf([row]) };
};

/** The header of a sheet, guessed from its first rows or as chosen; null when none can be recognised. */
export const findHeader = (head: readonly Row[], choices: PlanChoices): Header | null => {
  if (choices.headerRow !== null) return chosenHeader(head, choices.headerRow, choices);
  const guessed = guessHeader(head, choices);
  return guessed ?? (choices.layout === null || choices.layout === 'unknown' ? null : plausibleHeader(head, choices.layout));
};
