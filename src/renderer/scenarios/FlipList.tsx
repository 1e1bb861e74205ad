// The agencies that stand otherwise than under the base scenario, with how many go which way.

import { memo, useMemo } from 'react';
import { verdictSigns } from '../../shared/tokens.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { toneOf } from '../agencies/columns.ts';
import { go, openAgency } from '../state/window.ts';
import { useWords, type Words } from '../state/words.ts';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { flipKind, flipLines, type FlipLine } from './flips.ts';

const signOf = (meets: boolean | null): string => verdictSigns[meets === null ? 'notAssessable' : meets ? 'met' : 'notMet'];

const wordOf = (meets: boolean | null, { t }: Words): string =>
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

export const FlipList = memo(({ base, result }: { readonly base: ScoreResult; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count } = words;
  const flips = useMemo(() => flipLines(base, result), [base, result]);
  const columns = useMemo(() => flipColumns(words), [words]);
  const number = (kind: ReturnType<typeof flipKind>) => count(flips.filter((flip) => flipKind(flip) === kind).length);
  return (
    <section className="panel flips" aria-label={t('scenarios.flips')}>
      <header>
        <h3>
          {t('scenarios.flips')}
          {flips.length === 0 ? null : <span className="flips-count number">{count(flips.length)}</span>}
        </h3>
      </header>
      <p className="muted small" role="status">
        {flips.length === 0
          ? t('scenarios.flipsNone')
          : t('scenarios.flipsSummary', { up: number('up'), down: number('down'), other: number('other') })}
      </p>
      {flips.length === 0 ? null : (
        <div className="flips-grid">
          <Grid
            label={t('scenarios.flips')}
            noun={t('agencies.noun')}
            columns={columns}
            rows={flips}
            rowId={({ key }) => key}
            total={result.agencies.length}
            onOpen={({ key }) => {
              openAgency(key);
              go('agencies');
            }}
          />
        </div>
      )}
    </section>
  );
});
