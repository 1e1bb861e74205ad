// What the options of `import` mean for one sheet: whether it is wanted, how it is read, and which periods it is for.

import type { Period } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import { columnIndex, columnLetters } from '../../shared/tabular/cells.ts';
import {
  fields, noChoices, type Field, type FileInspection, type Layout, type PlanChoices, type Reading, type SheetInspection, type Zone,
} from '../../shared/tabular/plan.ts';

export interface ImportOptions {
  readonly period?: string;
  readonly as?: Layout;
  readonly sheet: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  /** How columns are read, by header or letters. */
  readonly read: Readonly<Record<string, Reading>>;
  readonly header?: { readonly from: number; readonly to: number };
  readonly zone?: Zone;
  readonly accept: readonly string[];
  readonly recipe?: string;
}

/** Sheets named by `--sheet`; else the visible ones that were recognised (or all visible ones under `--as`, or when none was). */
export const wantedSheets = (file: FileInspection, options: ImportOptions): readonly SheetInspection[] => {
  if (options.sheet.length > 0) return file.sheets.filter((sheet) => options.sheet.includes(sheet.name));
  const visible = file.sheets.filter((sheet) => sheet.visibility === 'visible');
  const recognised = visible.filter((sheet) => sheet.plan.layout !== 'unknown');
  return options.as !== undefined || recognised.length === 0 ? visible : recognised;
};

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}%]+/gu, '');

const fieldNamed = (name: string): Field | null => {
  if (name === '' || name === 'none') return null;
  const field = fields.find((known) => known.toLowerCase() === name.toLowerCase());
  if (field === undefined) throw new AppError('import.unknownField', { field: name, fields: fields.join(', ') });
  return field;
};

/** Where the headers of a sheet stand: their texts by column, and their row when only the person knows it. */
export interface Headers {
  readonly texts: readonly { readonly column: number; readonly text: string }[];
  readonly row: number | null;
}

const plannedHeaders = (sheet: SheetInspection): Headers =>
  ({ texts: sheet.plan.columns.map(({ column, header }) => ({ column, text: header })), row: null });

/** The row that holds most of the headers a person named, among the first rows of a sheet whose header was not recognised. */
const headersNamed = (rows: readonly { readonly row: number; readonly cells: readonly string[] }[], names: readonly string[]): Headers => {
  const wanted = new Set(names.map(fold));
  const matches = (cells: readonly string[]): number => cells.filter((text) => wanted.has(fold(text))).length;
  const best = rows.toSorted((a, b) => matches(b.cells) - matches(a.cells) || a.row - b.row)[0];
  if (best === undefined || matches(best.cells) === 0) return { texts: [], row: null };
  return { texts: best.cells.map((text, column) => ({ column, text })), row: best.row };
};

/** Rows looked at for a header that only the person knows. */
export const rowsLookedAt = 200;

/** Whether columns are named by headers that are not the ones the program recognised. */
export const looksForHeaders = ({ plan }: SheetInspection, { header, map, read }: ImportOptions): boolean =>
  (header !== undefined || plan.headerRow === null) && Object.keys(map).length + Object.keys(read).length > 0;

export const headersOf = (
  sheet: SheetInspection, rows: Parameters<typeof headersNamed>[0], options: ImportOptions,
): Headers => {
  const names = [...Object.keys(options.map), ...Object.keys(options.read)];
  if (options.header !== undefined) return { ...headersNamed(rows.filter(({ row }) => row === options.header?.to), names), row: null };
  return sheet.plan.headerRow === null ? headersNamed(rows, names) : plannedHeaders(sheet);
};

/** By column letters what was said by header or letters. */
const byLetters = <T, U>(
  sheet: SheetInspection, headers: Headers, said: Readonly<Record<string, T>>, meant: (value: T) => U,
): Record<string, U> => Object.fromEntries(Object.entries(said).map(([header, value]) => [lettersOf(sheet, headers, header), meant(value)]));

/** The column a person means by a header's text, or by its letters (`C`). */
const lettersOf = (sheet: SheetInspection, headers: Headers, header: string): string => {
  const column = headers.texts.find(({ text }) => fold(text) === fold(header))?.column ?? columnIndex(header);
  if (column >= 0 && column < sheet.columns) return columnLetters(column);
  throw new AppError('import.unknownHeader', {
    header, sheet: sheet.name, headers: headers.texts.map(({ text }) => text).filter((text) => text !== '').join(', '),
  });
};

/** What the options say, over what the sheet's recipe knows. Throws `import.unknownField` and `import.unknownHeader`. */
export const choicesFor = (sheet: SheetInspection, headers: Headers, options: ImportOptions): PlanChoices => ({
  ...(sheet.recipe?.choices ?? noChoices),
  ...(options.as === undefined ? {} : { layout: options.as }),
  ...(headers.row === null ? {} : { headerRow: headers.row, headerRowCount: 1 }),
  ...(options.header === undefined ? {} : { headerRow: options.header.to, headerRowCount: options.header.to - options.header.from + 1 }),
  ...(options.zone === undefined ? {} : { zone: options.zone }),
  fields: { ...sheet.recipe?.choices.fields, ...byLetters(sheet, headers, options.map, fieldNamed) },
  readings: { ...sheet.recipe?.choices.readings, ...byLetters(sheet, headers, options.read, (reading) => reading) },
});

/** `B06,B12` → the codes; throws `period.unknown`. */
const periodsIn = (text: string, periods: readonly Period[]): string[] =>
  text.split(/[\s,;]+/).filter((code) => code !== '').map((code) => {
    const period = periods.find((known) => known.code.toLowerCase() === code.toLowerCase());
    if (period !== undefined) return period.code;
    throw new AppError('period.unknown', { period: code, periods: periods.map((known) => known.code).join(', ') });
  });

/**
 * The periods of a sheet: as said; else none for a register (it is valid for all), the one whose window the title block states, or
 * the one whose code stands in the file's name. Throws `import.noPeriod` when none of these says it.
 */
export const periodsFor = (
  file: FileInspection, sheet: SheetInspection, periods: readonly Period[], options: ImportOptions,
): string[] => {
  if (options.period !== undefined) return periodsIn(options.period, periods);
  if ((options.as ?? sheet.plan.layout) === 'register') return [];
  const { from, to } = sheet.plan.titleFacts;
  const stated = periods.filter((period) => period.from === from && period.to === to);
  const named = periods.filter((period) => new RegExp(`(^|[^A-Z0-9])${period.code}([^0-9]|$)`, 'i').test(file.name));
  const [found] = stated.length === 1 ? stated : named;
  if (found !== undefined && (stated.length === 1 || named.length === 1)) return [found.code];
  throw new AppError('import.noPeriod', { file: file.name, sheet: sheet.name, periods: periods.map((period) => period.code).join(', ') });
};
