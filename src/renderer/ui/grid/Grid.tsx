// The one grid of the window: rows at hand or fetched page by page, sorted, selected, copied, its view remembered. Screens speak
// of their own columns and rows; this is where the grid library begins.

import { AgGridReact } from 'ag-grid-react';
import type { GridApi, GridState } from 'ag-grid-community';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { announce, tell } from '../../state/notices.ts';
import { keep, kept, select } from '../../state/window.ts';
import { useWords } from '../../state/words.ts';
import { styleNonce } from '../../theme/nonce.ts';
import type { Explanation } from '../Figure.tsx';
import { CellExplanation, type ExplainedCell } from './CellExplanation.tsx';
import type { GridColumn, GridPages, GridPlace, GridSort } from './columns.ts';
import { copiedCell, copiedRows } from './copyRows.ts';
import { definitionsOf } from './definitions.tsx';
import { gridText } from './gridWords.ts';
import { gridTheme } from './gridTheme.ts';
import { registerModules } from './modules.ts';
import { leaveCells, leaveHeaders } from './leaving.ts';
import { pageSource } from './pageSource.ts';
import { sumsOf } from './sums.ts';
import './grid.css';

registerModules();

export interface GridProps<Row> {
  /** Read out as the grid's name. */
  readonly label: string;
  /** What the rows are, in words: `instansi`, `agencies`. */
  readonly noun: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** Rows at hand; leave out when `pages` is given. */
  readonly rows?: readonly Row[];
  readonly pages?: GridPages<Row>;
  /** Of how many the rows are a part, for the status bar; the rows themselves by default. */
  readonly total?: number;
  readonly hidden?: ReadonlySet<string>;
  /** Excel letters above the headers. */
  readonly letters?: boolean;
  /** Pixels, where the headers hold more than a word. */
  readonly headerHeight?: number;
  /**
   * Rows come and go with the hand: columns keep room for the scrollbar and stand still, and hardly a row is drawn that is not seen.
   * With `places` `rowId` is a row's place, and what was selected is let go of when rows change.
   */
  readonly live?: 'no' | 'rows' | 'places';
  /** Under which key widths, order and sort are remembered on this machine. */
  readonly storageKey?: string;
  readonly rowClass?: (row: Row) => string;
  readonly reveal?: GridPlace | null;
  /** When it changes, the pages in view are fetched again where they stand. */
  readonly refresh?: string;
  readonly onOpen?: (row: Row) => void;
  readonly onCell?: (row: Row, column: string) => void;
  /** What is said of a pressed figure, at its cell; null for cells that are none. */
  readonly explain?: (row: Row, column: string) => Explanation | null;
  /** Called when pages are to come in another order. */
  readonly onSort?: (sort: GridSort | null) => void;
}

// The row of letters stays low whatever stands below it.
const letterHeight = 22;
/** Enter on the cell itself: on a control within a cell it is the control's. */
const isEnterOnCell = (event: Event | null | undefined): boolean =>
  event instanceof window.KeyboardEvent && event.key === 'Enter'
  && event.target instanceof Element && event.target.classList.contains('ag-cell');

/** The cell a plain press fell on: with a modifier the press is about selecting. */
const cellOf = (event: Event | null | undefined): HTMLElement | null => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return null;
  return event.target.closest<HTMLElement>('.ag-cell');
};

const nothingHidden: ReadonlySet<string> = new Set();
const rememberedParts = (state: GridState): GridState => {
  const { columnOrder, columnSizing, sort } = state;
  return {
    ...(columnOrder === undefined ? {} : { columnOrder }),
    ...(columnSizing === undefined ? {} : { columnSizing }),
    ...(sort === undefined ? {} : { sort }),
    partialColumnState: true,
  };
};

const sortOf = (api: GridApi): GridSort | null => {
  const first = api.getColumnState().find(({ sort }) => sort === 'asc' || sort === 'desc');
  return first === undefined ? null : { column: first.colId, descending: first.sort === 'desc' };
};

export const Grid = <Row,>({
  label,
  noun,
  columns,
  rowId,
  rows,
  pages,
  total,
  hidden = nothingHidden,
  letters = false,
  headerHeight,
  live = 'no',
  storageKey,
  rowClass,
  reveal = null,
  refresh = '',
  onOpen,
  onCell,
  explain,
  onSort,
}: GridProps<Row>) => {
  const words = useWords();
  const api = useRef<GridApi<Row> | null>(null);
  const shownRows = useRef(rows);
  const [firstRows] = useState(rows);
  const [explained, setExplained] = useState<ExplainedCell | null>(null);
  const definitions = useMemo(() => definitionsOf(columns, hidden, letters, words), [columns, hidden, letters, words]);
  const source = useMemo(() => (pages === undefined ? undefined : pageSource(pages)), [pages]);
  const stored = useMemo(() => (storageKey === undefined ? null : kept<GridState>(`tolok.grid.${storageKey}`)), [storageKey]);

  useEffect(() => {
    if (reveal === null || api.current === null) return;
    api.current.ensureIndexVisible(reveal.row, 'middle');
    api.current.ensureColumnVisible(reveal.column);
    api.current.setFocusedCell(reveal.row, reveal.column);
  }, [reveal]);
  useEffect(() => {
    if (refresh !== '') api.current?.refreshInfiniteCache();
  }, [refresh]);
  useEffect(() => {
    if (live === 'no' || shownRows.current === rows) return;
    shownRows.current = rows;
    // After React is done and before anything is painted: the grid then draws its rows at once, not a frame later.
    queueMicrotask(() => {
      if (api.current === null || shownRows.current !== rows) return;
      if (live === 'places' && api.current.getSelectedNodes().length > 0) api.current.deselectAll();
      flushSync(() => api.current?.setGridOption('rowData', rows as Row[]));
    });
  }, [live, rows]);
  useEffect(() => () => select(null), []);

  const shownColumns = (): readonly GridColumn<Row>[] => {
    const ids = api.current?.getAllDisplayedColumns().map((column) => column.getColId()) ?? [];
    return ids.flatMap((id) => columns.filter((column) => column.id === id));
  };
  const selectedRows = (): readonly Row[] =>
    (api.current?.getSelectedNodes() ?? [])
      .toSorted((left, right) => (left.rowIndex ?? 0) - (right.rowIndex ?? 0))
      .flatMap(({ data }) => (data === undefined ? [] : [data]));
  const focusedColumn = (): GridColumn<Row> | undefined => {
    const id = api.current?.getFocusedCell()?.column.getColId();
    return columns.find((column) => column.id === id);
  };
  const showSums = () => {
    const chosen = selectedRows();
    select(chosen.length === 0 ? null : sumsOf(focusedColumn(), chosen, total ?? pages?.total ?? rows?.length ?? 0, noun));
  };
  const copy = (withHeaders: boolean) => {
    const chosen = selectedRows();
    const column = focusedColumn();
    const [first] = chosen;
    if (first === undefined) return;
    const isOneCell = chosen.length === 1 && !withHeaders && column !== undefined;
    const text = isOneCell ? copiedCell(column, first, words) : copiedRows(shownColumns(), chosen, withHeaders, words);
    navigator.clipboard.writeText(text).then(() => announce('shell.copied', { rows: chosen.length }), tell);
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === 'c') {
      event.preventDefault();
      copy(event.shiftKey);
    }
    if (key === 'a' && pages === undefined) {
      event.preventDefault();
      api.current?.selectAll('filtered');
    }
  };

  return (
    <div className="grid" role="region" aria-label={label} onKeyDown={press}>
      <AgGridReact<Row>
        key={words.language}
        theme={gridTheme}
        styleNonce={styleNonce()}
        columnDefs={definitions}
        getRowId={({ data }) => rowId(data)}
        getLocaleText={gridText(words)}
        {...(source === undefined
          ? { rowData: (live === 'no' ? rows : firstRows) as Row[] }
          : { rowModelType: 'infinite', datasource: source, cacheBlockSize: 200, maxBlocksInCache: 20, blockLoadDebounceMillis: 40 })}
        {...(headerHeight === undefined ? {} : { headerHeight, groupHeaderHeight: letterHeight })}
        {...(stored === null ? {} : { initialState: stored })}
        {...(rowClass === undefined ? {} : { getRowClass: ({ data }) => (data === undefined ? '' : rowClass(data)) })}
        maintainColumnOrder
        alwaysShowVerticalScroll={live !== 'no'}
        rowBuffer={live === 'no' ? 10 : 2}
        tabToNextHeader={leaveHeaders}
        tabToNextCell={leaveCells}
        suppressDragLeaveHidesColumns
        suppressCellFocus={false}
        enableBrowserTooltips={false}
        tooltipShowDelay={400}
        animateRows={false}
        suppressColumnMoveAnimation
        rowSelection={{ mode: 'multiRow', checkboxes: false, headerCheckbox: false, enableClickSelection: true }}
        onGridReady={(event) => {
          api.current = event.api;
          if (live !== 'no') event.api.setGridOption('rowData', shownRows.current as Row[]);
          const remembered = sortOf(event.api);
          if (remembered !== null) onSort?.(remembered);
        }}
        onSelectionChanged={showSums}
        onCellFocused={showSums}
        onStateUpdated={({ state }) => {
          if (storageKey !== undefined) keep(`tolok.grid.${storageKey}`, rememberedParts(state));
        }}
        onSortChanged={(event) => onSort?.(sortOf(event.api))}
        onRowDoubleClicked={({ data }) => {
          if (data !== undefined) onOpen?.(data);
        }}
        onCellClicked={({ data, column, event }) => {
          if (data === undefined) return;
          onCell?.(data, column.getColId());
          const cell = cellOf(event);
          const explanation = cell === null ? null : (explain?.(data, column.getColId()) ?? null);
          if (cell !== null && explanation !== null) setExplained({ cell, explanation });
        }}
        onCellKeyDown={(event) => {
          if (event.data === undefined || !isEnterOnCell(event.event)) return;
          onOpen?.(event.data);
          if ('column' in event) onCell?.(event.data, event.column.getColId());
        }}
      />
      <CellExplanation at={explained} onClose={() => setExplained(null)} />
    </div>
  );
};
