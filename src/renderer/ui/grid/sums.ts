// The figures of selected rows that the status bar shows, as spreadsheets do.

import type { SelectionSums } from '../../state/window.ts';
import type { GridColumn } from './columns.ts';

/** Sum and mean of a column over rows; empty cells are left out, not taken as 0. Percentages are never summed. */
export const sumsOf = <Row>(
  column: GridColumn<Row> | undefined, rows: readonly Row[], total: number, noun: string,
): SelectionSums => {
  const values = column === undefined || (column.kind ?? 'text') === 'text'
    ? []
    : rows.map((row) => column.value(row)).filter((value) => typeof value === 'number');
  const sum = values.reduce((all, value) => all + value, 0);
  const isSummed = values.length > 0 && column?.kind === 'count';
  return {
    rows: rows.length, total, noun, column: column?.header ?? '', numbers: values.length, sum: isSummed ? sum : null, mean: values.length === 0 ? null : sum / values.length,
  };
};
