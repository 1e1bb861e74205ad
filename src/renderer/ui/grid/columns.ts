// What a screen says of a grid's columns, with no word of the grid library in it.

import type { ReactNode } from 'react';

export type CellValue = string | number | boolean | null;

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** `count` and `percent` stand right, sort as numbers and are summed in the status bar (`percent` only averaged). */
  readonly kind?: 'text' | 'count' | 'percent';
  readonly value: (row: Row) => CellValue;
  /** How the value is written; without it counts and percentages are written by the window's language. */
  readonly text?: (row: Row) => string;
  /** For the few cells that need more than text; keep `text` for copying. */
  readonly render?: (row: Row) => ReactNode;
  readonly cellClass?: (row: Row) => string;
  readonly tip?: (row: Row) => string | null;
  /** In place of the header's words: a mapping choice, a sign. */
  readonly headerContent?: () => ReactNode;
  readonly headerTip?: string;
  readonly width?: number;
  readonly minWidth?: number;
  /** Takes a share of the room that is left. */
  readonly flex?: number;
  readonly pinned?: 'left' | 'right';
  readonly isSortable?: boolean;
  readonly sort?: 'asc' | 'desc';
}

export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

/** Rows that are fetched page by page. Another object is another list and starts at its top, so screens keep it (useMemo). */
export interface GridPages<Row> {
  readonly total: number;
  readonly fetch: (from: number, count: number) => Promise<readonly Row[]>;
}

/** A cell to bring into view; a new object asks again. */
export interface GridPlace {
  readonly row: number;
  readonly column: string;
}
