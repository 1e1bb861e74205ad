// Scenarios: parameters and interventions in the hand at the left, what comes out at the right, moving with it; below, scenarios
// side by side, the plan, the switchboard of definitions and the tipping points, which may lag a frame behind.

import { Scale } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { scoreScenario, type ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import type { Parameters, ScoreInputs } from '../../shared/scoring/types.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { useBaseParameters, useInputs, useScenario, useScenarios, type CurrentScenario } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AgencyPanel } from './AgencyPanel.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CurvePanel } from './CurvePanel.tsx';
import { isSameValue } from './fieldParts.tsx';
import { InterventionPanel } from './InterventionPanel.tsx';
import { ParameterPanel } from './ParameterPanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { Results } from './Results.tsx';
import { ScenarioActions } from './ScenarioActions.tsx';
import { Switchboard } from './Switchboard.tsx';
import { TippingPoints } from './TippingPoints.tsx';
import { handleStepKey } from './stepKeys.ts';
import './scenarios.css';

const changedKeys = (parameters: Parameters, base: Parameters): number =>
  parameterKeys.filter((key) => !isSameValue(parameters[key], base[key])).length;

const belowTabs = ['compare', 'plan', 'switchboard', 'tipping'] as const;
type BelowTab = (typeof belowTabs)[number];

const Below = ({ inputs, scored, scenario }: { readonly inputs: ScoreInputs; readonly scored: ScenarioScore; readonly scenario: CurrentScenario }) => {
  const { t } = useWords();
  const scenarios = useScenarios();
  const [tab, show] = useKept<BelowTab>('scenarios.tab', 'compare');
  const content = {
    compare: <CompareTable scenarios={scenarios} inputs={inputs} hand={scenario} />,
    plan: <PlanPanel scored={scored} scenario={scenario} />,
    switchboard: <Switchboard inputs={scored.inputs} parameters={scenario.parameters} />,
    tipping: <TippingPoints result={scored.result} />,
  };
  return (
    <section className="panel scenarios-below" aria-label={t('scenarios.below')}>
      <Tabs
        label={t('scenarios.below')} value={tab} onChange={show}
        tabs={belowTabs.map((id) => ({ id, label: t(`scenarios.tab.${id}`), content: content[id] }))}
      />
    </section>
  );
};

/** What comes out, beside the base scenario; a slide shows the same parts. */
const Outcome = ({ inputs, scenario, scored, baseParameters }: {
  readonly inputs: ScoreInputs;
  readonly scenario: CurrentScenario;
  readonly scored: ScenarioScore;
  readonly baseParameters: Parameters;
}) => {
  const base = useMemo(() => score(inputs, baseParameters), [inputs, baseParameters]);
  const later = useDeferredValue(scored);
  const laterScenario = useDeferredValue(scenario);
  const { result } = scored;
  const isBase = !scored.isHypothetical && changedKeys(result.parameters, baseParameters) === 0;
  return (
    <>
      <Results result={result} base={base} isHypothetical={scored.isHypothetical} />
      <div className="scenarios-pair">
        <CurvePanel inputs={scored.inputs} result={result} base={isBase ? null : base} />
        <AgencyPanel base={base} result={result} />
      </div>
      <Below inputs={inputs} scored={later} scenario={laterScenario} />
    </>
  );
};

const Levers = ({ scenario, scored, inputs, base }: {
  readonly scenario: CurrentScenario;
  readonly scored: ScenarioScore;
  readonly inputs: ScoreInputs;
  readonly base: Parameters;
}) => {
  const { t, count } = useWords();
  const [tab, show] = useKept<'parameters' | 'acts'>('scenarios.levers', 'parameters');
  const changed = changedKeys(scenario.parameters, base);
  const acts = scenario.interventions.length;
  return (
    <aside className="panel scenarios-parameters" aria-label={t('scenarios.parameters')}>
      <Tabs
        label={t('scenarios.levers')} value={tab} onChange={show}
        tabs={[
          {
            id: 'parameters', label: changed === 0 ? t('scenarios.parameters') : `${t('scenarios.parameters')} · ${count(changed)}`,
            content: <ParameterPanel parameters={scenario.parameters} base={base} />,
          },
          {
            id: 'acts', label: acts === 0 ? t('act.title') : `${t('act.title')} · ${count(acts)}`,
            content: (
              <InterventionPanel acts={scenario.interventions} inputs={inputs} parameters={scenario.parameters} unapplied={scored.unapplied} />
            ),
          },
        ]}
      />
    </aside>
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
            {changed === 0 ? t('scenarios.unchanged') : t('scenarios.changedCount', { count: count(changed) })}
          </small>
          {note === '' ? null : <small className="scenario-note" title={note}>{note}</small>}
        </h1>
        <ScenarioActions scenario={scenario} />
      </header>
      <div className="scenarios-body">
        <Levers scenario={scenario} scored={scored} inputs={inputs} base={baseParameters} />
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
