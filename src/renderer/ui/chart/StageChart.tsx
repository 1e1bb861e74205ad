// A chart on a stage, seen from afar: its letters and strokes as large as the stage says. Title, sentence and source are the stage's.

import { BarChart3, Table2 } from 'lucide-react';
import { memo, useState } from 'react';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { useWords } from '../../state/words.ts';
import { IconButton } from '../IconButton.tsx';
import { ChartCanvas, useInk } from './ChartCanvas.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import './chart.css';

/** Places of lying bars whose words fit under each other in full size; more make all letters smaller. */
const placesInFull = 11;

const fitting = ({ isHorizontal, x }: ChartDefinition): number =>
  (isHorizontal === true ? Math.min(1, placesInFull / Math.max(1, x.words?.length ?? 1)) : 1);

export const StageChart = memo(({ chart, size }: { readonly chart: ChartDefinition; readonly size: number }) => {
  const { t } = useWords();
  const [isTable, setIsTable] = useState(false);
  const ink = useInk(false, size * fitting(chart));
  return (
    <div className="chart">
      <div className="chart-head">
        {isTable ? <span /> : <ChartLegend chart={chart} ink={ink} />}
        <IconButton
          icon={isTable ? BarChart3 : Table2} label={t(isTable ? 'ui.showChart' : 'ui.showTable')} onPress={() => setIsTable(!isTable)}
        />
      </div>
      {isTable ? <ChartTable chart={chart} /> : <ChartCanvas chart={chart} ink={ink} />}
    </div>
  );
});
