// What can be done with a chart that is seen: saved as a picture, copied as a picture or as a table, in colour or for print.

import { ClipboardCopy, Image, Table2 } from 'lucide-react';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import type { ChartId } from '../../shared/charts/evaluationCharts.ts';
import { mostScale, pictureFormats, type PictureFormat } from '../../shared/charts/pictures.ts';
import { useComparedNames } from '../state/compared.ts';
import { announce, tell } from '../state/notices.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { useScenario } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { copyPicture, copyTable } from '../ui/chart/copyPicture.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import { exportChart } from './exportChart.ts';

/** What stands under a picture: source, project, and what a reader must not miss. */
const useMarks = (chart: ChartDefinition): string => {
  const { t } = useWords();
  const project = useProject();
  const { interventions } = useScenario();
  return [
    t('ui.source', { source: chart.source }), project?.name, project?.synthetic === true ? t('chart.synthetic') : undefined,
    interventions.length > 0 ? t('scenarios.hypotheticalLong') : undefined,
  ].filter((part) => part !== undefined).join(' · ');
};

const scales = Array.from({ length: mostScale }, (_, at) => String(at + 1));

export const ChartActions = ({ chart, isPrint, onPrint }: {
  readonly chart: ChartDefinition;
  readonly isPrint: boolean;
  readonly onPrint: (isPrint: boolean) => void;
}) => {
  const words = useWords();
  const { t, language } = words;
  const period = usePeriod()?.code ?? '';
  const { parameters, interventions } = useScenario();
  const [compared] = useComparedNames();
  const [scale, setScale] = useKept('workbook.scale', '3');
  const source = useMarks(chart);
  const copied = (key: 'workbook.pictureCopied' | 'workbook.tableCopied', work: Promise<void>): void => {
    work.then(() => announce(key), tell);
  };
  const save = (format: PictureFormat): void => void exportChart({
    chart: chart.id as ChartId, title: chart.title, period, parameters, interventions, words, compared, isPrint, scale: Number(scale),
  }, format);
  return (
    <>
      <div className="workbook-go">
        <Switch isOn={isPrint} onChange={onPrint} label={t('workbook.print')}>{t('workbook.print')}</Switch>
        <span className="muted small">{t('workbook.printHint')}</span>
      </div>
      <div className="workbook-go">
        {pictureFormats.map((format) => (
          <Button key={format} icon={Image} onPress={() => save(format)}>
            {t('workbook.savePicture', { format: format.toUpperCase() })}
          </Button>
        ))}
        <Segmented
          label={t('workbook.scale')} value={scale} onChange={setScale} segments={scales.map((id) => ({ id, label: `${id}×` }))}
        />
        <Button icon={ClipboardCopy} onPress={() => copied('workbook.pictureCopied', copyPicture(chart, { language, source, isPrint }))}>
          {t('workbook.copyPicture')}
        </Button>
        <Button icon={Table2} onPress={() => copied('workbook.tableCopied', copyTable(chart, language))}>
          {t('workbook.copyTable')}
        </Button>
      </div>
    </>
  );
};
