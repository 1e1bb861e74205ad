// Old and new sheet beside each other as they stand, with the differing cells marked, and the way from one difference to the next in
// both at once.

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import type { Difference, DifferenceSide } from '../../shared/difference/difference.ts';
import { columnLetters, placeOf } from '../../shared/tabular/cells.ts';
import { noChoices } from '../../shared/tabular/plan.ts';
import { placeOfRow } from '../evidence/placeOfRow.ts';
import { call } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { useWords } from '../state/words.ts';
import type { GridColumn, GridPlace } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { marksOf, type DifferenceLine, type Marks } from './lines.ts';
import { useLaidOut, type LaidOut } from './useLaidOut.ts';

type SheetRow = CallOutput<'evidence.rows'>['rows'][number];

const sheetColumn = (column: number, marks: Marks): GridColumn<SheetRow> => {
  const letters = columnLetters(column);
  const kindAt = ({ row }: SheetRow) => marks.cells.get(`${letters}${String(row)}`) ?? marks.rows.get(row) ?? null;
  return {
    id: letters, header: letters, width: column === 0 ? 148 : 108, isSortable: false, value: ({ cells }) => cells[column] ?? '', tip: ({ cells }) => cells[column] ?? null,
    cellClass: (row) => {
      const kind = kindAt(row);
      return `${row.role === 'header' ? 'role-header' : ''} ${kind === null ? '' : `difference-mark difference-${kind}`}`;
    },
  };
};

const numberColumn: GridColumn<SheetRow> = {
  id: '#', header: '', width: 52, pinned: 'left', isSortable: false, value: ({ row }) => row, text: ({ row }) => String(row), cellClass: () => 'preview-number',
};

const rowsOf = async ({ file, sheet }: LaidOut, from: number, count: number): Promise<readonly SheetRow[]> =>
  (await call('evidence.rows', { file: file.id, sheet, choices: noChoices, from, count })).rows;

/** Where a cell stands among the rows that have one. */
const gridPlace = async (laid: LaidOut, cell: string): Promise<GridPlace | null> => {
  const target = placeOf(cell);
  if (target === null) return null;
  const rowAt = async (place: number): Promise<number> => (await rowsOf(laid, place, 1))[0]?.row ?? Number.MAX_SAFE_INTEGER;
  return { row: await placeOfRow(target.row, laid.total, rowAt), column: columnLetters(target.column) };
};

interface SheetProps {
  readonly laid: LaidOut;
  readonly label: string;
  readonly columns: number;
  readonly marks: Marks;
  readonly cell: string | null;
}

const Sheet = ({ laid, label, columns: width, marks, cell }: SheetProps) => {
  const { t } = useWords();
  const [reveal, setReveal] = useState<GridPlace | null>(null);
  const columns = useMemo(() => [numberColumn, ...Array.from({ length: width }, (_, column) => sheetColumn(column, marks))], [width, marks]);
  const pages = useMemo(() => ({ total: laid.total, fetch: (from: number, count: number) => rowsOf(laid, from, count) }), [laid]);
  useEffect(() => {
    if (cell !== null) void gridPlace(laid, cell).then(setReveal, tell);
  }, [laid, cell]);
  return <Grid label={label} noun={t('replace.rowsNoun')} columns={columns} rowId={({ row }) => String(row)} pages={pages} reveal={reveal} />;
};

/** As many columns as the widest of the first rows, and as the differences reach. */
const useWidth = (laid: LaidOut | null, cells: readonly (string | null)[]): number | null => {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (laid === null) return;
    const reach = cells.reduce((most, cell) => Math.max(most, (placeOf(cell)?.column ?? -1) + 1), 1);
    void rowsOf(laid, 0, 200).then((rows) => setWidth(rows.reduce((most, row) => Math.max(most, row.cells.length), reach)), tell);
  }, [laid, cells]);
  return width;
};

interface PaneProps {
  readonly side: DifferenceSide;
  readonly title: string;
  readonly lines: readonly DifferenceLine[];
  readonly which: 'oldCell' | 'newCell';
  readonly at: DifferenceLine | null;
}

const Pane = ({ side, title, lines, which, at }: PaneProps) => {
  const laid = useLaidOut(side);
  const cells = useMemo(() => lines.map((line) => line[which]), [lines, which]);
  const marks = useMemo(() => marksOf(lines, which), [lines, which]);
  const width = useWidth(laid, cells);
  return (
    <section className="beside-pane preview" aria-label={title}>
      <h4 className="small" title={`${side.file} › ${side.sheet}`}>{title} <span className="muted">{side.file} › {side.sheet}</span></h4>
      {laid === null || width === null ? null : <Sheet laid={laid} label={title} columns={width} marks={marks} cell={at?.[which] ?? null} />}
    </section>
  );
};

export interface SideBySideProps {
  readonly difference: Difference;
  readonly lines: readonly DifferenceLine[];
  readonly at: DifferenceLine | null;
  readonly onStep: (line: DifferenceLine) => void;
}

const Steps = ({ lines, at, onStep }: Pick<SideBySideProps, 'lines' | 'at' | 'onStep'>) => {
  const { t, count } = useWords();
  const place = at === null ? -1 : lines.indexOf(at);
  const step = (by: 1 | -1) => (): void => {
    const next = lines[(Math.max(place, by === 1 ? -1 : 0) + by + lines.length) % lines.length];
    if (next !== undefined) onStep(next);
  };
  return (
    <div className="beside-steps small number">
      <IconButton icon={ChevronUp} label={t('replace.previous')} isDisabled={lines.length === 0} onPress={step(-1)} />
      <IconButton icon={ChevronDown} label={t('replace.next')} isDisabled={lines.length === 0} onPress={step(1)} />
      <span className="muted">{place === -1 ? '' : t('replace.place', { at: count(place + 1), of: count(lines.length) })}</span>
      {at === null ? null : <span className="beside-what">{[at.name, at.header].filter((part) => part !== '').join(' · ')}</span>}
    </div>
  );
};

export const SideBySide = ({ difference, lines, at, onStep }: SideBySideProps) => {
  const { t } = useWords();
  return (
    <div className="beside">
      <Steps lines={lines} at={at} onStep={onStep} />
      <div className="beside-panes">
        <Pane side={difference.old} title={t('replace.oldSheet')} lines={lines} which="oldCell" at={at} />
        <Pane side={difference.new} title={t('replace.newSheet')} lines={lines} which="newCell" at={at} />
      </div>
    </div>
  );
};
