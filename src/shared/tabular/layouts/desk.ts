// What the readers of all layouts share: the plan, its opened columns, the collectors, and the shape of a reader.

import type { AgencyNames } from '../agencyNames.ts';
import type { Cell, Row } from '../cells.ts';
import type { Columns } from '../columns.ts';
import type { Findings } from '../findings.ts';
import type { PeriodCheck } from '../periodCheck.ts';
import type { Field, SheetPlan } from '../plan.ts';
import type { CellTexts, ReadingContext, RowReading } from '../rows.ts';
import type { StatusColumn } from '../statusColumn.ts';

export interface Desk {
  readonly plan: SheetPlan;
  readonly context: ReadingContext;
  readonly columns: Columns;
  readonly findings: Findings;
  readonly statuses: StatusColumn;
  readonly agencies: AgencyNames;
  readonly periods: PeriodCheck;
}

/** Reads the rows below the header. */
export interface LayoutReader {
  readonly read: (row: Row) => RowReading;
  /** Adds the findings that only all rows together give. */
  readonly finish: () => void;
}

export const cellAt = (row: Row, column: number): Cell => (column < 0 ? null : (row.cells[column] ?? null));

/** The text a cell stood in the file with; null where its value says as much. */
export const writtenText = (row: Row, column: number): string | null => {
  if (column < 0) return null;
  const cell = row.cells[column];
  return row.texts?.[column] ?? (typeof cell === 'string' ? cell : null);
};

/** Texts of cells whose typed value says less than they did. */
export type TextNotes = Partial<Record<Field, string>>;

/** Keeps a cell's text beside its value when they differ. */
export const keepText = (texts: TextNotes, field: Field, row: Row, column: number, value: string | number | null): void => {
  const text = writtenText(row, column);
  if (text !== null && text !== '' && text !== String(value ?? '')) texts[field] = text;
};

export const textsOrNull = (texts: TextNotes): CellTexts => {
  for (const _ in texts) return texts;
  return null;
};
