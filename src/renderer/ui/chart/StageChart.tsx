// A chart on a stage, seen from afar: its letters and strokes as large as the stage says. Title, sentence and source are the stage's.

import { memo } from 'react';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { ChartCanvas, useInk } from './ChartCanvas.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import './chart.css';

/** Places of lying bars whose words fit under each other in full size; more make all letters smaller. */
const placesInFull = 13;

const fitting = ({ isHorizontal, x }: ChartDefinition): number =>
  (isHorizontal === true ? Math.min(1, placesInFull / Math.max(1, x.words?.length ?? 1)) : 1);

export const StageChart = memo(({ chart, size }: { readonly chart: ChartDefinition; readonly size: number }) => {
  const ink = useInk(false, size * fitting(chart));
  return (
    <div className="chart">
      <ChartLegend chart={chart} ink={ink} />
      <ChartCanvas chart={chart} ink={ink} />
    </div>
  );
});
