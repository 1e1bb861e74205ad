// The right side of a difference: its lines as a list, filtered by kind, or the two sheets beside each other.

import { Columns2, List } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Difference } from '../../shared/difference/difference.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { DifferenceGrid } from './DifferenceGrid.tsx';
import { lineKinds, linesOf, totalOf, type DifferenceLine, type LineKind } from './lines.ts';
import { SideBySide } from './SideBySide.tsx';

type Filter = LineKind | 'all';
type Look = 'list' | 'beside';

const KindChoice = ({ difference, value, onChange }: { readonly difference: Difference; readonly value: Filter; readonly onChange: (value: Filter) => void }) => {
  const { t, count } = useWords();
  const totals = lineKinds.map((kind) => ({ kind, total: totalOf(difference.sheet, kind) }));
  return (
    <Segmented
      label={t('replace.filter')} value={value} onChange={onChange}
      segments={[
        { id: 'all' as Filter, label: t('replace.all', { count: count(totals.reduce((sum, { total }) => sum + total, 0)) }) },
        ...totals.map(({ kind, total }) => ({ id: kind, label: t(`replace.filterKind.${kind}`, { count: count(total) }), isDisabled: total === 0 })),
      ]}
    />
  );
};

/** Says what a list leaves out: counts are of all, lists of the first. */
const Rest = ({ shown, total }: { readonly shown: number; readonly total: number }) => {
  const { t, count } = useWords();
  return shown >= total ? null : <span className="muted small">{t('replace.capped', { shown: count(shown), total: count(total) })}</span>;
};

export const DifferencePanel = ({ difference }: { readonly difference: Difference }) => {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [look, setLook] = useKept<Look>('replace.look', 'list');
  const [at, setAt] = useState<DifferenceLine | null>(null);
  const all = useMemo(() => linesOf(difference.sheet), [difference]);
  const lines = useMemo(() => (filter === 'all' ? all : all.filter(({ kind }) => kind === filter)), [all, filter]);
  const kinds: readonly LineKind[] = filter === 'all' ? lineKinds : [filter];
  const total = kinds.reduce((sum, kind) => sum + totalOf(difference.sheet, kind), 0);
  const open = (line: DifferenceLine): void => {
    setAt(line);
    setLook('beside');
  };
  return (
    <section className="replace-differences" aria-label={t('replace.differences')}>
      <header className="replace-tools">
        <KindChoice difference={difference} value={filter} onChange={setFilter} />
        <Rest shown={lines.length} total={total} />
        <Segmented
          label={t('replace.look')} value={look} onChange={setLook}
          segments={[
            { id: 'list', name: t('replace.list'), label: <><List size={14} aria-hidden /><span>{t('replace.list')}</span></> },
            { id: 'beside', name: t('replace.beside'), label: <><Columns2 size={14} aria-hidden /><span>{t('replace.beside')}</span></> },
          ]}
        />
      </header>
      {look === 'list'
        ? <DifferenceGrid lines={lines} onOpen={open} />
        : <SideBySide difference={difference} lines={lines} at={at ?? lines[0] ?? null} onStep={setAt} />}
    </section>
  );
};
