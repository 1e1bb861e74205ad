// Scenarios: parameters and interventions in the hand at the left, what comes out at the right, moving with it; below, scenarios
// side by side, the plan, the switchboard of definitions and the tipping points, which follow when the hand rests.

import { Scale } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { scoreScenario, type ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { useBaseParameters, useInputs, useScenario, type CurrentScenario } from '../state/score.ts';
import { useSettled } from '../state/useSettled.ts';
import { useWords } from '../state/words.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AgencyPanel } from './AgencyPanel.tsx';
import { BelowPanel } from './BelowPanel.tsx';
import { CurvePanel } from './CurvePanel.tsx';
import { isSameValue } from './fieldParts.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { Results } from './Results.tsx';
import { ScenarioActions } from './ScenarioActions.tsx';
import { handleStepKey } from './stepKeys.ts';
import './scenarios.css';

const changedKeys = (parameters: Parameters, base: Parameters): number =>
  parameterKeys.filter((key) => !isSameValue(parameters[key], base[key])).length;

/** Milliseconds after which what stands below follows the hand. */
const settleTime = 120;

/** What comes out, beside the base scenario; a slide shows the same parts. */
const Outcome = ({ inputs, scenario, scored, baseParameters }: {
  readonly inputs: ScoreInputs;
  readonly scenario: CurrentScenario;
  readonly scored: ScenarioScore;
  readonly baseParameters: Parameters;
}) => {
  const base = useMemo(() => score(inputs, baseParameters), [inputs, baseParameters]);
  const settled = useSettled(useMemo(() => ({ inputs, scored, scenario }), [inputs, scored, scenario]), settleTime);
  const { result } = scored;
  const isBase = !scored.isHypothetical && changedKeys(result.parameters, baseParameters) === 0;
  return (
    <>
      <Results result={result} base={base} isHypothetical={scored.isHypothetical} />
      <div className="scenarios-pair">
        <CurvePanel inputs={scored.inputs} result={result} base={isBase ? null : base} />
        <AgencyPanel base={base} result={result} />
      </div>
      <BelowPanel {...settled} />
    </>
  );
};

const Scenarios = ({ inputs }: { readonly inputs: ScoreInputs }) => {
  const { t, count } = useWords();
  const scenario = useScenario();
  const baseParameters = useBaseParameters();
  const nameOf = useScenarioName();
  const { parameters, interventions, note } = scenario;
  const scored = useMemo(() => scoreScenario(inputs, { parameters, interventions }), [inputs, parameters, interventions]);
  const changed = changedKeys(parameters, baseParameters);
  useEffect(() => {
    document.addEventListener('keydown', handleStepKey);
    return () => document.removeEventListener('keydown', handleStepKey);
  }, []);
  return (
    <>
      <header className="screen-head">
        <h1>
          {t('place.scenarios')}: {nameOf(scenario.name)}{' '}
          <small className="muted">
            {changed === 0 && interventions.length === 0 ? t('scenarios.unchanged') : t('scenarios.changedCount', { count: count(changed) })}
            {interventions.length === 0 ? '' : ` · ${t('act.count', { count: count(interventions.length) })}`}
          </small>
          {note === '' ? null : <small className="scenario-note" title={note}>{note}</small>}
        </h1>
        <ScenarioActions scenario={scenario} />
      </header>
      <div className="scenarios-body">
        <LeverPanel scenario={scenario} scored={scored} inputs={inputs} base={baseParameters} changed={changed} />
        <div className="scenarios-results">
          <Outcome inputs={inputs} scenario={scenario} scored={scored} baseParameters={baseParameters} />
        </div>
      </div>
    </>
  );
};

export const ScenariosScreen = () => {
  const { t } = useWords();
  const inputs = useInputs();
  if (inputs === undefined) return null;
  if (inputs.agencies.length === 0)
    return (
      <EmptyState icon={Scale} title={t('scenarios.emptyTitle')}>
        {t('scenarios.emptyHint')}
      </EmptyState>
    );
  return <Scenarios inputs={inputs} />;
};
