// From a screen's columns to the grid library's definitions.

import type { ColDef, ColGroupDef } from 'ag-grid-community';
import type { Words } from '../../state/words.ts';
import type { GridColumn } from './columns.ts';
import { headerOf, isWithinHeader } from './HeaderContent.tsx';

/** Excel's name of a column from 0: A … Z, AA … */
export const columnLetter = (place: number): string =>
  (place < 26 ? '' : columnLetter(Math.floor(place / 26) - 1)) + String.fromCodePoint(65 + (place % 26));

const written = <Row,>(column: GridColumn<Row>, row: Row, words: Words): string => {
  if (column.text !== undefined) return column.text(row);
  const value = column.value(row);
  if (typeof value !== 'number') return value === null ? (column.kind === undefined || column.kind === 'text' ? '' : '–') : String(value);
  return column.kind === 'percent' ? words.percent(value) : words.count(value);
};

// Absent values stand last in both directions, so that a sort never begins with nothing.
const compare = (left: unknown, right: unknown, _a: unknown, _b: unknown, isDescending: boolean): number => {
  if (left === right) return 0;
  if (left === null || left === undefined) return isDescending ? -1 : 1;
  if (right === null || right === undefined) return isDescending ? 1 : -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'id', { numeric: true });
};

const definition = <Row,>(column: GridColumn<Row>, isHidden: boolean, words: Words): ColDef<Row> => {
  const isNumber = (column.kind ?? 'text') !== 'text';
  const { render, cellClass, tip, headerContent } = column;
  return {
    colId: column.id,
    headerName: column.header,
    headerTooltip: column.headerTip ?? column.header,
    valueGetter: ({ data }) => (data === undefined ? null : column.value(data)),
    valueFormatter: ({ data }) => (data === undefined ? '' : written(column, data, words)),
    hide: isHidden,
    sortable: column.isSortable ?? true,
    comparator: compare,
    cellClass: ({ data }) => `${isNumber ? 'grid-number' : 'grid-text'} ${data === undefined ? '' : (cellClass?.(data) ?? '')}`,
    ...(isNumber ? { headerClass: 'grid-header-number' } : {}),
    ...(column.flex === undefined ? { initialWidth: column.width ?? 120 } : { flex: column.flex }),
    minWidth: column.minWidth ?? 48,
    ...(column.pinned === undefined ? {} : { pinned: column.pinned }),
    ...(column.sort === undefined ? {} : { initialSort: column.sort }),
    ...(render === undefined ? {} : { cellRenderer: ({ data }: { readonly data?: Row }) => (data === undefined ? null : render(data)) }),
    ...(tip === undefined ? {} : { tooltipValueGetter: ({ data }) => (data === undefined || data === null ? null : tip(data)) }),
    ...(headerContent === undefined ? {} : { headerComponent: headerOf(headerContent), suppressHeaderKeyboardEvent: isWithinHeader }),
  };
};

/** Definitions of all columns; with `letters` each stands under its Excel letter. */
export const definitionsOf = <Row,>(
  columns: readonly GridColumn<Row>[],
  hidden: ReadonlySet<string>,
  letters: boolean,
  words: Words,
): (ColDef<Row> | ColGroupDef<Row>)[] => {
  const definitions = columns.map((column) => definition(column, hidden.has(column.id), words));
  if (!letters) return definitions;
  let place = -1;
  return definitions.map((child, at) => {
    const isRowNumber = columns[at]?.pinned !== undefined;
    if (!isRowNumber) place += 1;
    return {
      groupId: `letter-${String(at)}`,
      headerName: isRowNumber ? '' : columnLetter(place),
      headerClass: 'grid-letter',
      children: [child],
    };
  });
};
