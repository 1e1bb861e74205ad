// What a command may print, and how: results to standard output, everything else to standard error, so that scripts can pipe
// the one and people can watch the other.

import type { Language } from '../../shared/domain.ts';
import type { AppError } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/t.ts';

/** The edges of a run of the command line; a test gives its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where relative paths start. */
  readonly folder: string;
  /** Whether a person watches standard error. */
  readonly isTerminal: boolean;
  /** out/main, as its entry files see it; shared parts of the build cannot tell where they lie. */
  readonly programFolder: string;
}

export interface CommonOptions {
  readonly json?: boolean;
  readonly lang?: Language;
  readonly project?: string;
}

/** What a command gives back: its result for scripts, its lines for people, and whether anything failed. */
export interface Report {
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly failed?: boolean;
}

export interface ErrorJson {
  readonly code: string;
  readonly message: string;
}

/** An error's code and its sentence. */
export const errorJson = (error: { readonly code: string; readonly params: AppError['params'] }, language: Language): ErrorJson => ({
  code: error.code,
  message: say(language, 'error', error.code, error.params),
});

export const errorLine = (error: { readonly code: string; readonly params: AppError['params'] }, language: Language): string =>
  `${say(language, 'error', error.code, error.params)} (${error.code})`;

/** Columns of text under their headings, two spaces apart; columns of numbers stand to the right. */
export const table = (headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string[] => {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
  const isNumeric = headings.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number' || row[at] === null));
  const widths = headings.map((heading, at) => Math.max(heading.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (isNumeric[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd();
  return [line(headings), ...cells.map(line)];
};
