// A line of Check: one figure as Tolok has it, beside the workbook's own formula.

import type { Style } from 'exceljs';
import type { CellValue, Live } from './book.ts';

export interface CheckLine {
  readonly label: string;
  readonly tolok: CellValue;
  readonly workbook: Live;
  readonly style: Partial<Style>;
  /** How far numbers may lie apart and still be the same: half of the last digit where Tolok's is rounded. */
  readonly tolerance?: number;
}

const closest = 0.000000001;

export const toleranceOf = ({ tolerance }: CheckLine): number => tolerance ?? closest;

/** Whether the workbook's stored result is Tolok's. */
export const agrees = (line: CheckLine): boolean => {
  const { tolok, workbook: { result } } = line;
  return typeof tolok === 'number' && typeof result === 'number' ? Math.abs(tolok - result) < toleranceOf(line) : tolok === result;
};
