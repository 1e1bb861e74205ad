// Scenarios: parameters in the hand at the left, what comes out at the right, moving with it. The engine runs here on every move;
// only the curve and the list of agencies may lag a frame behind.

import { Scale } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { curveChart } from '../../shared/charts/curveChart.ts';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { score } from '../../shared/scoring/score.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { useBaseParameters, useInputs, useScenario, useScenarios } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { ChartView } from '../ui/chart/ChartView.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { CompareTable } from './CompareTable.tsx';
import { FlipList } from './FlipList.tsx';
import { ParameterPanel } from './ParameterPanel.tsx';
import { Results } from './Results.tsx';
import { ScenarioActions } from './ScenarioActions.tsx';
import './scenarios.css';

const changedKeys = (parameters: Parameters, base: Parameters): number =>
  parameterKeys.filter((key) => JSON.stringify(parameters[key]) !== JSON.stringify(base[key])).length;

const Outcome = ({
  inputs,
  parameters,
  baseParameters,
}: {
  readonly inputs: ScoreInputs;
  readonly parameters: Parameters;
  readonly baseParameters: Parameters;
}) => {
  const { language } = useWords();
  const base = useMemo(() => score(inputs, baseParameters), [inputs, baseParameters]);
  const result = useMemo(() => score(inputs, parameters), [inputs, parameters]);
  const later = useDeferredValue(result);
  const isBase = changedKeys(later.parameters, baseParameters) === 0;
  const chart = useMemo(() => curveChart(later, isBase ? null : base, language), [later, base, isBase, language]);
  return (
    <>
      <Results result={result} base={base} />
      <div className="scenarios-pair">
        <section className="panel scenarios-chart">
          <ChartView chart={chart} />
        </section>
        <FlipList base={base} result={later} />
      </div>
    </>
  );
};

const Scenarios = ({ inputs }: { readonly inputs: ScoreInputs }) => {
  const { t, count } = useWords();
  const scenario = useScenario();
  const scenarios = useScenarios();
  const baseParameters = useBaseParameters();
  const nameOf = useScenarioName();
  const changed = changedKeys(scenario.parameters, baseParameters);
  return (
    <>
      <header className="screen-head">
        <h1>
          {t('place.scenarios')}: {nameOf(scenario.name)}{' '}
          <small className="muted">
            {changed === 0 ? t('scenarios.unchanged') : t('scenarios.changedCount', { count: count(changed) })}
          </small>
        </h1>
        <ScenarioActions scenario={scenario} />
      </header>
      <div className="scenarios-body">
        <aside className="panel scenarios-parameters" aria-label={t('scenarios.parameters')}>
          <ParameterPanel parameters={scenario.parameters} base={baseParameters} />
        </aside>
        <div className="scenarios-results">
          <Outcome inputs={inputs} parameters={scenario.parameters} baseParameters={baseParameters} />
          <CompareTable scenarios={scenarios} inputs={inputs} chosen={scenario.name} />
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
