// The curve that moves with the hand: agencies by threshold, by completion target, or quick follow-up by limit.

import { memo, useMemo } from 'react';
import { completionCurveChart } from '../../shared/charts/completionCurveChart.ts';
import { curveChart } from '../../shared/charts/curveChart.ts';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import { limitCurveChart } from '../../shared/charts/limitCurveChart.ts';
import { limitCurveOf } from '../../shared/scoring/limitCurve.ts';
import type { ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import { FigureMore } from '../overview/FigureMore.tsx';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { ChartView } from '../ui/chart/ChartView.tsx';
import { Segmented } from '../ui/Segmented.tsx';

const curves = ['threshold', 'completion', 'limit'] as const;
type Curve = (typeof curves)[number];

interface CurveProps {
  readonly inputs: ScoreInputs;
  readonly result: ScoreResult;
  /** Null where nothing differs from the base scenario. */
  readonly base: ScoreResult | null;
}

const useCurveChart = (which: Curve, { inputs, result, base }: CurveProps): ChartDefinition => {
  const { language } = useWords();
  return useMemo(() => {
    if (which === 'limit') return limitCurveChart(limitCurveOf(inputs, result), result, language);
    return which === 'completion' ? completionCurveChart(result, base, language) : curveChart(result, base, language);
  }, [which, inputs, result, base, language]);
};

const more = <FigureMore />;

const CurveChoice = memo(({ value, onChange }: { readonly value: Curve; readonly onChange: (value: Curve) => void }) => {
  const { t } = useWords();
  return (
    <Segmented
      label={t('scenarios.curves')} value={value} onChange={onChange} segments={curves.map((id) => ({ id, label: t(`scenarios.curveOf.${id}`) }))}
    />
  );
});

export const CurvePanel = memo((props: CurveProps) => {
  const { t } = useWords();
  const [which, choose] = useKept<Curve>('scenarios.curve', 'threshold');
  const chart = useCurveChart(which, props);
  return (
    <section className="panel scenarios-chart" aria-label={t('scenarios.curves')}>
      <CurveChoice value={which} onChange={choose} />
      <ChartView key={which} chart={chart} more={more} />
    </section>
  );
});
