// The one interface to every evidence format. Above it nobody knows whether a row came from xlsx, csv or ods.
// What a reader refuses it refuses with an AppError whose code begins with `file.`.

import type { MergedRange, Row } from '../../shared/tabular/cells.ts';

export type FileFormat = 'xlsx' | 'xlsm' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv' | 'txt';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The size the file claims, when it does; never relied on. */
  readonly declared: { readonly rows: number; readonly columns: number } | null;
}

/** A flaw the reader met in the file itself: a stray quote, an unterminated quote, a decoding fault. */
export interface ReaderFinding {
  readonly code: string;
  readonly row: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How the text of a csv, tsv or txt file is to be read, and what in the data decided it. */
export interface TextReading {
  readonly encoding: string;
  readonly delimiter: string;
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed';
  readonly evidence: readonly string[];
}

export interface ReadOptions {
  /** Called now and then with the bytes of the file (or of the sheet's compressed part) consumed so far, and their total. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Checked at least every thousand rows; throws to stop. Reading then closes what it opened and rethrows. */
  readonly checkCancelled?: () => void;
}

/** What is known of a sheet only once all of its rows have been read. */
export interface SheetEnd {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly merges: readonly MergedRange[];
  readonly findings: readonly ReaderFinding[];
}

export interface SpreadsheetFile {
  readonly format: FileFormat;
  readonly text: TextReading | null;
  /** Worksheets in the file's order; chart, macro and dialog sheets are left out. */
  readonly sheets: readonly SheetInfo[];
  /**
   * Reads a sheet from its first row. Rows come in batches of a few hundred or thousand, in ascending order, only rows that
   * have a cell; between batches the event loop runs. The generator's return value tells what only the end can tell.
   */
  readonly rows: (sheet: number, options?: ReadOptions) => AsyncGenerator<readonly Row[], SheetEnd, void>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly password?: string;
  /** The name the sender gave the file, when the path is a temporary one; its ending is a hint, the bytes decide. */
  readonly name?: string;
  readonly checkCancelled?: () => void;
}

/** Recognises a file by its bytes and opens it. Throws AppError `file.*`. */
export type OpenSpreadsheet = (path: string, options?: OpenOptions) => Promise<SpreadsheetFile>;
