// Has the independent engine recompute formulas and compares each result with the stored one. Knows nothing of evaluations.

import type { EngineFile } from './engine.ts';
import { sheetReference } from './book.ts';
import type { CellValue, FormulaCell } from './book.ts';
import { inlineNames } from './inlineNames.ts';
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

const raw = { RawCellValue: true } as const;
/** Cells of a row are asked for together, at most so many: each then is computed once, not once more by whoever reads it. */
const together = 12;
/** Stands between results asked for together; a result that holds it is asked for alone. */
const separator = '␟';
/** Progress and a chance to stop every so many rows. */
const step = 20;

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
export const cellName = (sheet: string, cell: string): string => `${sheetReference(sheet)}!${cell}`;

/** Formulas of one row of one sheet, in their order. */
const groupsOf = (formulas: readonly FormulaCell[]): readonly (readonly FormulaCell[])[] => {
  const groups: FormulaCell[][] = [];
  const open = new Map<string, FormulaCell[]>();
  for (const formula of formulas) {
    const row = `${formula.sheet} ${formula.cell.replace(/^[A-Z]+/, '')}`;
    const group = open.get(row);
    if (group !== undefined && group.length < together) group.push(formula);
    else {
      const started = [formula];
      open.set(row, started);
      groups.push(started);
    }
  }
  // The sheet with the most formulas first: the others read it, and find it computed.
  const count = new Map<string, number>();
  for (const { sheet } of formulas) count.set(sheet, (count.get(sheet) ?? 0) + 1);
  const weight = (group: readonly FormulaCell[]): number => count.get(group[0]?.sheet ?? '') ?? 0;
  return groups.sort((left, right) => weight(right) - weight(left));
};

/** Puts one formula a group on a sheet of the engine's own copy, and returns the sheet's name. */
const askTogether = (file: EngineFile, groups: readonly (readonly FormulaCell[])[], sheets: ReadonlySet<string>): string => {
  let scratch = 'recompute';
  while (sheets.has(scratch)) scratch += '_';
  file.NewSheet(scratch);
  groups.forEach((group, at) => {
    file.SetCellFormula(scratch, `A${at + 1}`, group.map(({ sheet, cell }) => cellName(sheet, cell)).join(`&"${separator}"&`));
  });
  return scratch;
};

/** One formula by itself: its result, or null when the engine does not know how. */
const askAlone = (file: EngineFile, { sheet, cell }: FormulaCell): string | null => {
  const { value, error } = file.CalcCellValue(sheet, cell, raw);
  if (error === null || excelErrors.has(value)) return value;
  return excelErrors.has(error) ? error : null;
};

/** Results that are texts or numbers come back as they are; a logical value's text is the same in both ways of asking. */
const answersOf = (file: EngineFile, scratch: string, row: number, group: readonly FormulaCell[]): readonly (string | null)[] => {
  const { value, error } = file.CalcCellValue(scratch, `A${row}`, raw);
  const parts = value.split(separator);
  return error === null && parts.length === group.length ? parts : group.map((formula) => askAlone(file, formula));
};

/**
 * Recomputes every formula in the engine's copy of a workbook, which must not be written afterwards: a sheet is added to it, and names
 * are written out.
 * Reports and can be stopped every few rows.
 */
export const recompute = (file: EngineFile, formulas: readonly FormulaCell[], hooks: WorkHooks): Recomputation => {
  inlineNames(file, formulas);
  const groups = groupsOf(formulas);
  const scratch = askTogether(file, groups, new Set(formulas.map(({ sheet }) => sheet.toLowerCase())));
  const different: Difference[] = [];
  let [done, recomputed] = [0, 0];
  groups.forEach((group, at) => {
    if (at % step === 0) {
      hooks.checkCancelled();
      hooks.onProgress(done, formulas.length);
    }
    answersOf(file, scratch, at + 1, group).forEach((answer, place) => {
      const formula = group[place];
      if (answer === null || formula === undefined) return;
      recomputed += 1;
      const { sheet, cell, stored } = formula;
      if (!same(stored, answer)) different.push({ cell: cellName(sheet, cell), stored: String(stored), recomputed: answer });
    });
    done += group.length;
  });
  hooks.onProgress(formulas.length, formulas.length);
  return { formulas: formulas.length, recomputed, different };
};
