// The levers at the left: parameters, or what agencies would do.

import { memo } from 'react';
import type { ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';
import type { CurrentScenario } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { InterventionPanel } from './InterventionPanel.tsx';
import { ParameterPanel } from './ParameterPanel.tsx';

type Lever = 'parameters' | 'acts';

// A row of buttons costs more than a verdict: it is drawn again only when its own numbers change.
const LeverChoice = memo(({ changed, acts, value, onChange }: {
  readonly changed: number;
  readonly acts: number;
  readonly value: Lever;
  readonly onChange: (value: Lever) => void;
}) => {
  const { t, count } = useWords();
  const label = (word: string, number: number) => (number === 0 ? word : `${word} · ${count(number)}`);
  return (
    <Segmented
      label={t('scenarios.levers')} value={value} onChange={onChange}
      segments={[
        { id: 'parameters', label: label(t('scenarios.parameters'), changed) },
        { id: 'acts', label: label(t('act.title'), acts) },
      ]}
    />
  );
});

export const LeverPanel = ({ scenario, scored, inputs, base, changed }: {
  readonly scenario: CurrentScenario;
  readonly scored: ScenarioScore;
  readonly inputs: ScoreInputs;
  readonly base: Parameters;
  /** Parameters that differ from the base. */
  readonly changed: number;
}) => {
  const { t } = useWords();
  const [lever, choose] = useKept<Lever>('scenarios.levers', 'parameters');
  return (
    <aside className="panel scenarios-levers" aria-label={t('scenarios.parameters')}>
      <LeverChoice changed={changed} acts={scenario.interventions.length} value={lever} onChange={choose} />
      <div className="scenarios-parameters">
        {lever === 'parameters' ? (
          <ParameterPanel parameters={scenario.parameters} base={base} />
        ) : (
          <InterventionPanel acts={scenario.interventions} inputs={inputs} parameters={scenario.parameters} unapplied={scored.unapplied} />
        )}
      </div>
    </aside>
  );
};
