// What a person changes about how a sheet is read, as new choices. Each function takes the choices as they stand and gives
// them back changed; nothing here knows how a sheet is read.

import { columnLetters } from '../../shared/tabular/cells.ts';
import {
  noChoices, type Field, type Layout, type PlanChoices, type Reading, type SheetPlan, type Zone,
} from '../../shared/tabular/plan.ts';

/** The row (1-based) that ends the header, and how many rows it takes; the number of rows is left to the program when absent. */
export const chooseHeader = (choices: PlanChoices, row: number, rowCount: number | null = null): PlanChoices => ({
  ...choices, headerRow: row, headerRowCount: rowCount,
});

export const chooseLayout = (choices: PlanChoices, layout: Layout): PlanChoices => ({ ...choices, layout });

export const chooseZone = (choices: PlanChoices, zone: Zone): PlanChoices => ({ ...choices, zone });

/** Gives a column (letters) a field, or none. The column that had the field loses it: a field is in one place, but for counts in many columns. */
export const chooseField = (choices: PlanChoices, plan: SheetPlan, letters: string, field: Field | null): PlanChoices => {
  const fields = { ...choices.fields, [letters]: field };
  const holder = field === null || field === 'wideCount' ? undefined : plan.columns.find((column) => column.field === field);
  const held = holder === undefined ? letters : columnLetters(holder.column);
  if (held !== letters) fields[held] = null;
  const { [letters]: _old, ...readings } = choices.readings;
  return { ...choices, fields, readings };
};

export const chooseReading = (choices: PlanChoices, letters: string, reading: Reading): PlanChoices => chooseReadings(choices, [letters], reading);

/** Reads several columns (letters) alike. */
export const chooseReadings = (choices: PlanChoices, columns: readonly string[], reading: Reading): PlanChoices => ({
  ...choices, readings: { ...choices.readings, ...Object.fromEntries(columns.map((letters) => [letters, reading])) },
});

/** Whether a person has changed anything: only then is there something to take back. */
export const isChanged = (choices: PlanChoices): boolean => JSON.stringify(choices) !== JSON.stringify(noChoices);
