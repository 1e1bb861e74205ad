// Rows fetched page by page, as the grid library asks for them.

import type { IDatasource } from 'ag-grid-community';
import { tell } from '../../state/notices.ts';
import type { GridPages } from './columns.ts';

export const pageSource = <Row>(pages: GridPages<Row>): IDatasource => ({
  rowCount: pages.total,
  getRows: ({ startRow, endRow, successCallback, failCallback }) => {
    const count = Math.max(0, Math.min(endRow, pages.total) - startRow);
    pages.fetch(startRow, count).then(
      (rows) => successCallback([...rows], pages.total),
      (error: unknown) => { failCallback(); tell(error); },
    );
  },
});
