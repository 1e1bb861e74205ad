// The charts of the evaluation: seen, saved as a picture, copied as a picture or as a table.

import { ClipboardCopy, Image, Table2 } from 'lucide-react';
import { useMemo } from 'react';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import { evaluationCharts, type ChartId } from '../../shared/charts/evaluationCharts.ts';
import { pictureFormats } from '../../shared/charts/pictures.ts';
import { announce, tell } from '../state/notices.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { useAllScores, useScenario, useScenarioScore } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { ChartView } from '../ui/chart/ChartView.tsx';
import { copyPicture, copyTable } from '../ui/chart/copyPicture.ts';
import { Select } from '../ui/Select.tsx';
import { exportChart } from './exportChart.ts';

const useCharts = (): readonly ChartDefinition[] => {
  const { language } = useWords();
  const scored = useScenarioScore();
  const trend = useAllScores();
  return useMemo(
    () => (scored === undefined || scored.result.totals.withEvidence === 0 ? []
      : evaluationCharts({ inputs: scored.inputs, result: scored.result, trend }, language)),
    [scored, trend, language],
  );
};

const ChartActions = ({ chart }: { readonly chart: ChartDefinition }) => {
  const words = useWords();
  const { t, language } = words;
  const project = useProject();
  const period = usePeriod()?.code ?? '';
  const { parameters, interventions } = useScenario();
  const source = [t('ui.source', { source: chart.source }), project?.name, project?.synthetic === true ? t('chart.synthetic') : undefined,
    interventions.length > 0 ? t('scenarios.hypotheticalLong') : undefined]
    .filter((part) => part !== undefined).join(' · ');
  const copied = (key: 'workbook.pictureCopied' | 'workbook.tableCopied', work: Promise<void>): void => {
    work.then(() => announce(key), tell);
  };
  return (
    <div className="workbook-go">
      {pictureFormats.map((format) => (
        <Button
          key={format}
          icon={Image}
          onPress={() => void exportChart({ chart: chart.id as ChartId, title: chart.title, period, parameters, interventions, words }, format)}
        >
          {t('workbook.savePicture', { format: format.toUpperCase() })}
        </Button>
      ))}
      <Button icon={ClipboardCopy} onPress={() => copied('workbook.pictureCopied', copyPicture(chart, { language, source }))}>
        {t('workbook.copyPicture')}
      </Button>
      <Button icon={Table2} onPress={() => copied('workbook.tableCopied', copyTable(chart, language))}>
        {t('workbook.copyTable')}
      </Button>
    </div>
  );
};

export const ChartsPanel = () => {
  const { t } = useWords();
  const charts = useCharts();
  const [kept, choose] = useKept<string>('workbook.chart', 'milestones');
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
          <div className="workbook-chart"><ChartView key={chart.id} chart={chart} /></div>
          <ChartActions chart={chart} />
        </>
      )}
    </section>
  );
};
