// Arrow keys move within a grid, Tab goes on: from the headers to the rows, from the rows out of it. A grid of a million rows
// would otherwise never be left by keyboard.

import type { Column, ColumnGroup, HeaderPosition, TabToNextHeaderParams } from 'ag-grid-community';

const leafOf = (column: Column | ColumnGroup): Column | undefined =>
  ('getDisplayedLeafColumns' in column ? column.getDisplayedLeafColumns()[0] : column);

/** From a header down to the first row, or back out of the grid. */
export const leaveHeaders = ({ backwards, previousHeaderPosition }: TabToNextHeaderParams): HeaderPosition | boolean => {
  const column = previousHeaderPosition === null ? undefined : leafOf(previousHeaderPosition.column);
  return backwards || column === undefined ? false : { headerRowIndex: -1, column };
};

/** Out of the grid, whatever cell has the focus. */
export const leaveCells = (): boolean => false;
