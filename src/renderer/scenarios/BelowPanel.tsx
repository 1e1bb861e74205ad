// What stands below the moving results: scenarios side by side, the plan, the switchboard of definitions, the tipping points.

import { memo } from 'react';
import type { ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import { useScenarios, type CurrentScenario } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { CompareTable } from './CompareTable.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { Switchboard } from './Switchboard.tsx';
import { TippingPoints } from './TippingPoints.tsx';

const parts = ['compare', 'plan', 'switchboard', 'tipping'] as const;
type Part = (typeof parts)[number];

const PartChoice = memo(({ value, onChange }: { readonly value: Part; readonly onChange: (value: Part) => void }) => {
  const { t } = useWords();
  return (
    <Segmented
      label={t('scenarios.below')} value={value} onChange={onChange} segments={parts.map((id) => ({ id, label: t(`scenarios.tab.${id}`) }))}
    />
  );
});

export const BelowPanel = memo(({ inputs, scored, scenario }: {
  /** Of the period as it is, without interventions. */
  readonly inputs: ScoreInputs;
  readonly scored: ScenarioScore;
  readonly scenario: CurrentScenario;
}) => {
  const { t } = useWords();
  const scenarios = useScenarios();
  const [part, show] = useKept<Part>('scenarios.tab', 'compare');
  return (
    <section className="panel scenarios-below" aria-label={t(`scenarios.tab.${part}`)}>
      <PartChoice value={part} onChange={show} />
      {part === 'compare' ? <CompareTable scenarios={scenarios} inputs={inputs} hand={scenario} /> : null}
      {part === 'plan' ? <PlanPanel scored={scored} scenario={scenario} /> : null}
      {part === 'switchboard' ? <Switchboard inputs={scored.inputs} parameters={scenario.parameters} /> : null}
      {part === 'tipping' ? <TippingPoints result={scored.result} /> : null}
    </section>
  );
});
