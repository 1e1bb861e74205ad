// Agencies one, two or three reports from the other verdict, either way: how many, and which.

import { memo, useMemo } from 'react';
import { tippingPoints, type TippingPoint } from '../../shared/scoring/tippingPoints.ts';
import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';
import { bandText, toneOf } from '../agencies/columns.ts';
import { useWords, type Words } from '../state/words.ts';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { Figure } from '../ui/Figure.tsx';
import { explainRows, openPage } from './explainRow.tsx';
import { signOf, wordOf } from './AgencyPanel.tsx';

interface Line extends TippingPoint {
  readonly agency: AgencyScore | null;
}

const distances = [1, 2, 3] as const;

const linesOf = (result: ScoreResult): readonly Line[] => {
  const known = new Map(result.agencies.map((agency) => [agency.key, agency]));
  return tippingPoints(result).map((point) => ({ ...point, agency: known.get(point.key) ?? null }));
};

const columnsOf = (words: Words, result: ScoreResult): readonly GridColumn<Line>[] => {
  const { t } = words;
  return [
    { id: 'name', header: t('agencies.colName'), flex: 1, minWidth: 160, value: ({ name }) => name, tip: ({ name }) => name },
    {
      id: 'meets', header: t('scenarios.after'), width: 120, value: ({ meets }) => Number(meets),
      text: ({ meets }) => `${signOf(meets)} ${wordOf(meets, words)}`, cellClass: ({ meets }) => `cell-verdict ${toneOf(meets)}`,
    },
    {
      id: 'reports', header: t('scenarios.tippingDistance'), kind: 'count', width: 150, value: ({ reports, meets }) => (meets ? -reports : reports),
      text: ({ reports, meets }) => t(meets ? 'scenarios.tippingFewer' : 'scenarios.tippingMore', { count: reports }),
    },
    { id: 'followUp', header: t('agencies.colFollowUp'), kind: 'percent', width: 120, value: ({ agency }) => agency?.followUp?.percent ?? null },
    { id: 'received', header: t('agencies.colReceived'), kind: 'count', width: 100, value: ({ agency }) => agency?.received ?? null },
    {
      id: 'band', header: t('plan.column.band'), width: 110, value: ({ agency }) => agency?.band ?? null,
      text: ({ agency }) => bandText(agency?.band ?? null, result.parameters, words),
    },
  ];
};

/** Agencies named in the pop-up; the others are counted, and the list below has them all. */
const named = 20;

/** How many stand so far from the other verdict, and which. */
const Count = ({ lines, meets, reports, threshold }: {
  readonly lines: readonly Line[]; readonly meets: boolean; readonly reports: number; readonly threshold: number;
}) => {
  const { t, count, percent, points } = useWords();
  const these = lines.filter((line) => line.meets === meets && line.reports === reports);
  if (these.length === 0) return <>{count(0)}</>;
  const shown = these.slice(0, named).map(({ key, name, agency }) => ({ key, label: name, value: percent(agency?.followUp?.percent ?? null), open: () => openPage(key) }));
  const rest: readonly [string, string][] = these.length > named ? [[t('scenarios.flipsRest'), count(these.length - named)]] : [];
  return (
    <Figure explanation={{
      sentence: t(meets ? 'scenarios.tippingExplainLoses' : 'scenarios.tippingExplainGains', { count: count(these.length), reports, threshold: points(threshold) }),
      named: shown, lines: rest,
    }}>
      {count(these.length)}
    </Figure>
  );
};

export const TippingPoints = memo(({ result }: { readonly result: ScoreResult }) => {
  const words = useWords();
  const { t } = words;
  const lines = useMemo(() => linesOf(result), [result]);
  const columns = useMemo(() => columnsOf(words, result), [words, result]);
  return (
    <div className="tipping">
      <table className="plain-table tipping-counts">
        <thead>
          <tr>
            <th scope="col">{t('scenarios.tippingAway')}</th>
            {distances.map((reports) => <th key={reports} scope="col">{t('scenarios.tippingReports', { count: reports })}</th>)}
          </tr>
        </thead>
        <tbody>
          {[false, true].map((meets) => (
            <tr key={String(meets)}>
              <th scope="row">{t(meets ? 'scenarios.tippingLoses' : 'scenarios.tippingGains')}</th>
              {distances.map((reports) => (
                <td key={reports} className="number">
                  <Count lines={lines} meets={meets} reports={reports} threshold={result.parameters.agencyThreshold} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 ? <p className="muted">{t('scenarios.tippingNone')}</p> : (
        <div className="tab-grid">
          <Grid
            label={t('scenarios.tab.tipping')} noun={t('agencies.noun')} columns={columns} rows={lines} rowId={({ key }) => key}
            total={result.agencies.length}
            onOpen={({ key }) => openPage(key)}
            explain={({ key }, column) => explainRows(result, words)(key, column)}
          />
        </div>
      )}
    </div>
  );
});
