// The agencies under the scenario in the hand: those that flip against the base, or all of them.

import { memo, useMemo } from 'react';
import { verdictSigns } from '../../shared/tokens.ts';
import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';
import { toneOf } from '../agencies/columns.ts';
import { useKept } from '../state/useKept.ts';
import { useWords, type Words } from '../state/words.ts';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { explainRows, openPage } from './explainRow.tsx';
import { flipKind, flipLines, type FlipLine } from './flips.ts';

export const signOf = (meets: boolean | null): string => verdictSigns[meets === null ? 'notAssessable' : meets ? 'met' : 'notMet'];

export const wordOf = (meets: boolean | null, { t }: Words): string =>
  t(meets === null ? 'agencies.notCounted' : meets ? 'agencies.meets' : 'agencies.meetsNot');

const flipColumns = (words: Words): readonly GridColumn<FlipLine>[] => {
  const { t } = words;
  return [
    { id: 'name', header: t('agencies.colName'), flex: 1, minWidth: 120, value: ({ name }) => name, tip: ({ name }) => name },
    { id: 'followUp', header: t('agencies.colFollowUp'), kind: 'percent', width: 106, value: ({ percent }) => percent },
    {
      id: 'flip',
      header: t('scenarios.flip'),
      width: 124,
      value: ({ to }) => Number(to ?? -1),
      text: ({ from, to }) => `${signOf(from)} → ${signOf(to)} ${wordOf(to, words)}`,
      cellClass: ({ to }) => `cell-verdict ${toneOf(to)}`,
      tip: ({ from, to }) => `${t('scenarios.before')}: ${wordOf(from, words)}. ${t('scenarios.after')}: ${wordOf(to, words)}.`,
    },
  ];
};

const agencyColumns = (words: Words): readonly GridColumn<AgencyScore>[] => {
  const { t } = words;
  return [
    { id: 'name', header: t('agencies.colName'), flex: 1, minWidth: 120, value: ({ name }) => name, tip: ({ name }) => name },
    { id: 'followUp', header: t('agencies.colFollowUp'), kind: 'percent', width: 106, value: ({ followUp }) => followUp?.percent ?? null },
    { id: 'missing', header: t('scenarios.missingToThreshold'), kind: 'count', width: 86, value: ({ missingToThreshold }) => missingToThreshold },
    {
      id: 'meets',
      header: t('scenarios.after'),
      width: 104,
      value: ({ meets }) => Number(meets ?? -1),
      text: ({ meets }) => `${signOf(meets)} ${wordOf(meets, words)}`,
      cellClass: ({ meets }) => `cell-verdict ${toneOf(meets)}`,
    },
  ];
};

const FlipGrid = ({ flips, result }: { readonly flips: readonly FlipLine[]; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t } = words;
  const columns = useMemo(() => flipColumns(words), [words]);
  // Rows are known by their place: while the hand moves, a row takes another agency, which is cheaper than a new row.
  const rows = useMemo(() => flips.map((flip, place) => ({ ...flip, place })), [flips]);
  return (
    <Grid
      label={t('scenarios.flips')} noun={t('agencies.noun')} columns={columns} rows={rows} rowId={({ place }) => String(place)} total={result.agencies.length} live="places"
      onOpen={({ key }) => openPage(key)} explain={({ key }, column) => explainRows(result, words)(key, column)}
    />
  );
};

const AllGrid = ({ result }: { readonly result: ScoreResult }) => {
  const words = useWords();
  const { t } = words;
  const columns = useMemo(() => agencyColumns(words), [words]);
  return (
    <Grid
      label={t('scenarios.allAgencies')} noun={t('agencies.noun')} columns={columns} rows={result.agencies} rowId={({ key }) => key} live="rows"
      onOpen={({ key }) => openPage(key)} explain={({ key }, column) => explainRows(result, words)(key, column)}
    />
  );
};

type List = 'flips' | 'all';

const ListChoice = memo(({ value, onChange, total }: { readonly value: List; readonly onChange: (value: List) => void; readonly total: number }) => {
  const { t, count } = useWords();
  return (
    <Segmented
      label={t('scenarios.agencyList')} value={value} onChange={onChange}
      segments={[{ id: 'flips', label: t('scenarios.flipsShort') }, { id: 'all', label: t('scenarios.allCount', { count: count(total) }) }]}
    />
  );
});

export const AgencyPanel = memo(({ base, result }: { readonly base: ScoreResult; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count } = words;
  const [which, choose] = useKept<List>('scenarios.agencies', 'flips');
  const flips = useMemo(() => flipLines(base, result), [base, result]);
  const number = (kind: ReturnType<typeof flipKind>) => count(flips.filter((flip) => flipKind(flip) === kind).length);
  return (
    <section className="panel flips" aria-label={t('scenarios.flips')}>
      <header>
        <ListChoice value={which} onChange={choose} total={result.agencies.length} />
        <span className="flips-count number">{count(flips.length)}</span>
      </header>
      <p className="muted small" role="status">
        {flips.length === 0
          ? t('scenarios.flipsNone')
          : t('scenarios.flipsSummary', { up: number('up'), down: number('down'), other: number('other') })}
      </p>
      <div className="flips-grid" hidden={which === 'flips' && flips.length === 0}>
        {which === 'all' ? <AllGrid result={result} /> : <FlipGrid flips={flips} result={result} />}
      </div>
    </section>
  );
});
