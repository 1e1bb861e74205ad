// A chart on the screen, with its title, its summary sentence and the same figures as a table one press away.

import { BarChart3, Table2 } from 'lucide-react';
import { memo, useState, type ReactNode } from 'react';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { useWords } from '../../state/words.ts';
import { IconButton } from '../IconButton.tsx';
import { ChartCanvas, useInk } from './ChartCanvas.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import './chart.css';

export interface ChartViewProps {
  readonly chart: ChartDefinition;
  /** Series told apart by hatching, dashes and shapes, as they will be in print. */
  readonly isPrint?: boolean;
  /** Where a figure of the table leads on to. */
  readonly more?: ReactNode;
}

export const ChartView = memo(({ chart, isPrint = false, more }: ChartViewProps) => {
  const { t } = useWords();
  const [isTable, setIsTable] = useState(false);
  const ink = useInk(isPrint, 1);
  return (
    <figure className="chart">
      <figcaption className="chart-head">
        <h3>{chart.title}</h3>
        <IconButton
          icon={isTable ? BarChart3 : Table2}
          label={t(isTable ? 'ui.showChart' : 'ui.showTable')}
          onPress={() => setIsTable(!isTable)}
        />
      </figcaption>
      {isTable ? <ChartTable chart={chart} more={more} /> : (
        <>
          <ChartLegend chart={chart} ink={ink} />
          <ChartCanvas chart={chart} ink={ink} more={more} />
        </>
      )}
      <p className="chart-summary">
        {chart.summary} {chart.source === '' ? null : <span>{t('ui.source', { source: chart.source })}</span>}
      </p>
    </figure>
  );
});
