// The charts of the evaluation: seen, saved as a picture, copied as a picture or as a table.

import { useMemo } from 'react';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import { evaluationCharts } from '../../shared/charts/evaluationCharts.ts';
import { FigureMore } from '../overview/FigureMore.tsx';
import { useCompared } from '../state/compared.ts';
import { useAllScores, useScenarioScore } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { ChartView } from '../ui/chart/ChartView.tsx';
import { Select } from '../ui/Select.tsx';
import { ChartActions } from './ChartActions.tsx';

const useCharts = (): readonly ChartDefinition[] => {
  const { language } = useWords();
  const scored = useScenarioScore();
  const trend = useAllScores();
  const compared = useCompared();
  return useMemo(
    () => (scored === undefined || scored.result.totals.withEvidence === 0 ? []
      : evaluationCharts({ inputs: scored.inputs, result: scored.result, trend, compared }, language)),
    [scored, trend, compared, language],
  );
};

const more = <FigureMore />;

export const ChartsPanel = () => {
  const { t } = useWords();
  const charts = useCharts();
  const [kept, choose] = useKept<string>('workbook.chart', 'milestones');
  const [isPrint, setPrint] = useKept('workbook.print', false);
  const chart = charts.find(({ id }) => id === kept) ?? charts[0];
  return (
    <section className="panel workbook-charts" aria-label={t('workbook.charts')}>
      <h2>{t('workbook.charts')}</h2>
      <p className="muted">{t(chart === undefined ? 'workbook.noCharts' : 'workbook.chartsHint')}</p>
      {chart === undefined ? null : (
        <>
          <Select
            label={t('workbook.chart')}
            value={chart.id}
            onChange={choose}
            choices={charts.map(({ id, title }) => ({ id, label: title }))}
          />
          <div className="workbook-chart"><ChartView key={chart.id} chart={chart} isPrint={isPrint} more={more} /></div>
          <ChartActions chart={chart} isPrint={isPrint} onPrint={setPrint} />
        </>
      )}
    </section>
  );
};
