// The sheet as it stands: Excel's letters and row numbers, header rows marked, skipped rows greyed with their reason, findings
// as marks in their cell's corner, and above each column what it means and how it is read.

import { useMemo } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import { columnLetters } from '../../shared/tabular/cells.ts';
import { isMessageKey } from '../../shared/i18n/t.ts';
import type { Field } from '../../shared/tabular/plan.ts';
import { call } from '../state/call.ts';
import { useWords, type Words } from '../state/words.ts';
import type { GridColumn, GridPlace } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { chooseHeader } from './choices.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { mergedAt, mergedEdges, rangeAddress } from './merged.ts';
import { useSheet } from './sheetContext.ts';
import type { SheetPlace } from './tray.ts';
import { choicesOf, chooseForSheet, fieldAt, marksOf, mergedOf } from './trayActions.ts';

type PreviewRow = CallOutput<'evidence.rows'>['rows'][number];

const headHeight = 66;

const reasonOf = (row: PreviewRow, words: Words): string => {
  const key = `reason.${row.reason ?? ''}`;
  return isMessageKey(key) ? words.t(key) : words.t(`evidence.roleReason.${row.role}`);
};

const leadingColumns = (words: Words): readonly GridColumn<PreviewRow>[] => [
  {
    id: '#', header: '', width: 64, pinned: 'left', isSortable: false, value: (row) => row.row, text: (row) => String(row.row),
    cellClass: (row) => `preview-number role-${row.role}`,
    tip: (row) => (row.role === 'header' ? null : words.t('evidence.useAsHeader', { row: String(row.row) })),
  },
  {
    id: 'role', header: '', headerTip: words.t('evidence.role'), width: 64, pinned: 'left', isSortable: false,
    value: (row) => (row.role === 'data' ? '' : words.t(`evidence.role.${row.role}`)),
    cellClass: (row) => `preview-role role-${row.role}`, tip: (row) => reasonOf(row, words),
  },
];

const wide: ReadonlySet<Field | null> = new Set<Field | null>(['agency', 'parentAgency', 'title', 'body', 'itemTitle', 'publisher']);
const widthOf = (field: Field | null): number => (field === 'number' ? 108 : wide.has(field) ? 240 : 148);

/** As in a spreadsheet, a long text of a title or section runs on over the empty cells beside it. */
const spills = (row: PreviewRow, column: number): boolean =>
  row.role !== 'data' && row.role !== 'header' && (row.cells[column] ?? '') !== ''
  && row.cells.slice(column + 1).every((text) => text === '');

const sheetColumn = (column: number, place: SheetPlace, words: Words): GridColumn<PreviewRow> => {
  const letters = columnLetters(column);
  const field = fieldAt(place, column);
  const merged = (row: PreviewRow) => mergedAt(mergedOf(place), row.row, column);
  const found = (row: PreviewRow) => marksOf(place).get(`${letters}${row.row}`) ?? [];
  return {
    id: letters, header: letters, width: widthOf(field), isSortable: false, value: (row) => row.cells[column] ?? '',
    headerContent: () => <ColumnHead letters={letters} />,
    headerTip: '',
    cellClass: (row) => {
      const [worst] = found(row);
      const range = merged(row);
      const look = range !== null ? mergedEdges(range, row.row, column) : spills(row, column) ? 'spill' : '';
      return `role-${row.role} ${look} ${worst === undefined ? '' : `mark mark-${worst.severity}`}`;
    },
    tip: (row) => {
      const findings = found(row).map((finding) => words.say('finding', finding.code, finding.params));
      const range = merged(row);
      const said = range === null ? findings : [...findings, words.t('evidence.mergedCells', { range: rangeAddress(range) })];
      return said.length > 0 ? said.join(' ') : row.role === 'data' ? null : reasonOf(row, words);
    },
  };
};

export const Preview = ({ reveal }: { readonly reveal: GridPlace | null }) => {
  const words = useWords();
  const { place, file, sheet, decision } = useSheet();
  const { t } = words;
  // Heads and marks read the tray as it is when they are drawn: columns that stayed the same keep the focus within them.
  const columns = useMemo(() => [
    ...leadingColumns(words),
    ...Array.from({ length: sheet.columns }, (_, column) => sheetColumn(column, place, words)),
  ], [words, place, sheet.columns]);
  const pages = useMemo(() => ({
    key: `${place.file} ${place.sheet}`,
    total: sheet.counts.read,
    fetch: async (from: number, count: number) => (await call('evidence.rows', { ...place, choices: choicesOf(place), from, count })).rows,
  }), [place, sheet.counts.read]);
  const useAsHeader = (row: PreviewRow): void => {
    if (row.role !== 'header') chooseForSheet(place, (choices) => chooseHeader(choices, row.row));
  };
  return (
    <div className="preview">
      <Grid
        label={t('evidence.preview')} noun={t('evidence.rowsNoun')} columns={columns} rowId={(row) => String(row.row)} pages={pages}
        letters headerHeight={headHeight} reveal={reveal} refresh={`${String(file.turn)} ${JSON.stringify(decision.choices)}`}
        onCell={(row, column) => { if (column === '#') useAsHeader(row); }}
      />
    </div>
  );
};
