// The differing cells and rows in one grid: what it was, what it is, and both addresses.

import { useMemo } from 'react';
import { useWords, type Words } from '../state/words.ts';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { DifferenceLine } from './lines.ts';

const signs = { changed: '≠', added: '+', removed: '−' } as const;

/** `D2`, or `D2 → D3` where it moved. */
const placeText = ({ oldCell, newCell }: DifferenceLine): string =>
  [...new Set([oldCell, newCell])].filter((cell) => cell !== null).join(' → ');

const columnsOf = (words: Words): readonly GridColumn<DifferenceLine>[] => {
  const { t } = words;
  const text = ({ oldText, newText }: DifferenceLine): string => [oldText, newText].filter((part) => part !== '').join(' → ');
  return [
    {
      id: 'kind', header: t('replace.kindName'), width: 116, value: ({ kind, isRow }) => `${kind} ${String(isRow)}`,
      text: ({ kind, isRow }) => `${signs[kind]} ${t(isRow ? `replace.rowKind.${kind}` : `replace.kind.${kind}`)}`,
      cellClass: ({ kind }) => `difference-kind difference-${kind}`,
    },
    { id: 'name', header: t('replace.rowName'), flex: 1, minWidth: 96, value: ({ name }) => name, tip: ({ name }) => name },
    { id: 'header', header: t('replace.columnName'), width: 100, value: ({ header }) => header, tip: ({ header }) => header },
    { id: 'cell', header: t('replace.cellName'), width: 100, value: placeText, tip: placeText },
    {
      id: 'old', header: t('replace.before'), flex: 1, minWidth: 72, value: ({ oldText }) => oldText, tip: text,
      cellClass: ({ oldText }) => (oldText === '' ? '' : 'difference-old'),
    },
    {
      id: 'new', header: t('replace.after'), flex: 1, minWidth: 72, value: ({ newText }) => newText, tip: text,
      cellClass: ({ newText }) => (newText === '' ? '' : 'difference-new'),
    },
  ];
};

export const DifferenceGrid = ({ lines, onOpen }: { readonly lines: readonly DifferenceLine[]; readonly onOpen: (line: DifferenceLine) => void }) => {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Grid
      label={words.t('replace.differences')} noun={words.t('replace.noun')} columns={columns} rows={lines} rowId={({ id }) => id}
      storageKey="difference" onOpen={onOpen}
    />
  );
};
