// Reads a row of a summary's table: what is no data is said as such, totals are compared on the way, the rest is the layout's affair.

import type { Row } from '../cells.ts';
import type { RowReading } from '../rows.ts';
import type { TableRoles } from './tableRows.ts';
import type { Totals } from './totals.ts';

/** `readData` is given the rows of agencies, with the agency's name as written. */
export const tableReader = (roles: TableRoles, totals: Totals, readData: (row: Row, agency: string) => RowReading) =>
  (row: Row): RowReading => {
    const { skipped, agency } = roles.judge(row);
    if (skipped?.role === 'total' && skipped.reason === 'total') totals.compare(row);
    if (skipped?.role === 'section') totals.startSection();
    return skipped ?? readData(row, agency);
  };
