// Has the independent engine recompute formulas and compares each result with the stored one. Knows nothing of evaluations.

import type { EngineFile } from './engine.ts';
import type { CellValue, FormulaCell } from './book.ts';
import type { WorkHooks } from './model.ts';

/** A stored result the engine does not arrive at. */
export interface Difference {
  readonly cell: string;
  readonly stored: string;
  readonly recomputed: string;
}

export interface Recomputation {
  readonly formulas: number;
  /** Fewer than `formulas` where the engine does not know a function. */
  readonly recomputed: number;
  readonly different: readonly Difference[];
}

const step = 200;
const raw = { RawCellValue: true } as const;

/** Results Excel itself shows as errors; any other complaint of the engine means that it could not compute. */
const excelErrors: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/** The engine writes fifteen digits, and so do spreadsheets: closer than that two numbers are the same. */
const sameNumber = (stored: number, recomputed: number): boolean =>
  Number.isInteger(stored) && Math.abs(stored) < 1e15
    ? stored === recomputed
    : Math.abs(stored - recomputed) <= 1e-12 * Math.max(1, Math.abs(stored));

const same = (stored: CellValue, recomputed: string): boolean => {
  if (typeof stored === 'boolean') return recomputed === (stored ? 'TRUE' : 'FALSE');
  if (typeof stored === 'string') return stored === recomputed;
  return recomputed.trim() !== '' && sameNumber(stored, Number(recomputed));
};

/** Sheet and cell as formulas write them. */
export const cellName = (sheet: string, cell: string): string => (/^[A-Za-z_]\w*$/.test(sheet) ? `${sheet}!${cell}` : `'${sheet}'!${cell}`);

/** Recomputes every formula; reports and can be stopped every two hundred. */
export const recompute = (file: EngineFile, formulas: readonly FormulaCell[], hooks: WorkHooks): Recomputation => {
  const different: Difference[] = [];
  let recomputed = 0;
  formulas.forEach(({ sheet, cell, stored }, at) => {
    if (at % step === 0) {
      hooks.checkCancelled();
      hooks.onProgress(at, formulas.length);
    }
    const { value, error } = file.CalcCellValue(sheet, cell, raw);
    if (error !== null && !excelErrors.has(error) && !excelErrors.has(value)) return;
    recomputed += 1;
    const result = error === null ? value : excelErrors.has(value) ? value : error;
    if (!same(stored, result)) different.push({ cell: cellName(sheet, cell), stored: String(stored), recomputed: result });
  });
  hooks.onProgress(formulas.length, formulas.length);
  return { formulas: formulas.length, recomputed, different };
};
