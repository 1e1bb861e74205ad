// What the options of `import` mean for one sheet: whether it is wanted, how it is read, and which periods it is for.

import type { Period } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import { columnLetters } from '../../shared/tabular/cells.ts';
import {
  fields, noChoices, type Field, type FileInspection, type Layout, type PlanChoices, type SheetInspection,
} from '../../shared/tabular/plan.ts';

export interface ImportOptions {
  readonly period?: string;
  readonly as?: Layout;
  readonly sheet: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly accept: readonly string[];
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

/** The column a person means by a header's text, or by its letters (`C`). */
const lettersOf = (sheet: SheetInspection, header: string): string => {
  const wanted = fold(header);
  const column = sheet.plan.columns.find((planned) => fold(planned.header) === wanted)
    ?? sheet.plan.columns.find((planned) => columnLetters(planned.column) === header.toUpperCase());
  if (column !== undefined) return columnLetters(column.column);
  throw new AppError('import.unknownHeader', {
    header, sheet: sheet.name, headers: sheet.plan.columns.map((planned) => planned.header).filter((text) => text !== '').join(', '),
  });
};

/** Throws `import.unknownField` and `import.unknownHeader`. */
export const choicesFor = (sheet: SheetInspection, options: ImportOptions): PlanChoices => ({
  ...noChoices,
  layout: options.as ?? null,
  fields: Object.fromEntries(Object.entries(options.map).map(([header, field]) => [lettersOf(sheet, header), fieldNamed(field)])),
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
