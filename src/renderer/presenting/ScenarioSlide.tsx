// The slide that answers "what if": sliders for targets and thresholds, verdicts and curve moving with the hand. It plays with what is
// in the hand; no saved scenario changes until the presenter saves one under a name.

import { RotateCcw, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { curveChart } from '../../shared/charts/curveChart.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import type { ParameterKey } from '../../shared/scoring/types.ts';
import { explainGood, explainMilestone } from '../overview/explain.ts';
import { saveScenario } from '../scenarios/keeping.ts';
import { ParameterField } from '../scenarios/ParameterPanel.tsx';
import { useNameProblem } from '../scenarios/ScenarioActions.tsx';
import { NameDialog } from '../scenarios/ScenarioDialogs.tsx';
import { handNow, putHand } from '../state/hand.ts';
import { useProject } from '../state/project.ts';
import { scenarioInHand, useBaseParameters, useInputs, useScenario, useScenarios, type CurrentScenario } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { StageChart } from '../ui/chart/StageChart.tsx';
import { withSaved, type LogPlace } from './log.ts';
import { outcomeFigures } from './outcomeFigures.tsx';
import { SlideFigures } from './SlideFigures.tsx';
import { setLog, usePresenting } from './state.ts';

const levers: readonly ParameterKey[] = ['completionTarget', 'agencyThreshold', 'agencyShareTarget', 'goodThreshold'];

const SaveAs = ({ scenario, placeNow, onClose }: { readonly scenario: CurrentScenario; readonly placeNow: () => LogPlace; readonly onClose: () => void }) => {
  const { t } = useWords();
  const problems = useNameProblem();
  const save = async (name: string, note: string): Promise<void> => {
    if (await saveScenario(name, { ...scenario, note })) setLog(withSaved(usePresenting.getState().log, placeNow(), name));
  };
  return (
    <NameDialog
      title={t('scenarios.saveAs')} first="" firstNote={scenario.note} hint={t('scenarios.baseKept')} problemOf={problems(null)} onClose={onClose}
      onDone={(name, note) => void save(name, note)}
    />
  );
};

/** The levers, with the way back to what was in the hand before and the way to keep what is in it now. */
const Levers = ({ scenario, before, placeNow }: { readonly scenario: CurrentScenario; readonly before: CurrentScenario; readonly placeNow: () => LogPlace }) => {
  const { t } = useWords();
  const hand = usePresenting((state) => state.before);
  const isFixed = useProject()?.readOnly ?? true;
  const [isSaving, setSaving] = useState(false);
  const isMoved = JSON.stringify([scenario.name, scenario.parameters]) !== JSON.stringify([before.name, before.parameters]);
  return (
    <div className="slide-levers">
      {levers.map((name) => <ParameterField key={name} name={name} parameters={scenario.parameters} base={before.parameters} />)}
      <div className="slide-buttons">
        <Button icon={RotateCcw} isDisabled={!isMoved || hand === null} onPress={() => { if (hand !== null) putHand(hand); }}>{t('presenting.putBack')}</Button>
        <Button icon={Save} isDisabled={!scenario.isChanged || isFixed} onPress={() => setSaving(true)}>{t('scenarios.saveAs')}</Button>
      </div>
      {isSaving ? <SaveAs scenario={scenario} placeNow={placeNow} onClose={() => setSaving(false)} /> : null}
    </div>
  );
};

/** What was in the hand when the presentation began, as a scenario. Knows nothing of what is in it now: the slides would be made anew
 * with every move. */
export const useScenarioBefore = (): CurrentScenario => {
  const scenarios = useScenarios();
  const hand = usePresenting((state) => state.before);
  return useMemo(() => scenarioInHand(scenarios, hand ?? handNow()), [scenarios, hand]);
};

/** What the levers make of the period, and the base scenario beside it; undefined until the inputs are known. */
const useOutcome = (scenario: CurrentScenario) => {
  const { language } = useWords();
  const inputs = useInputs();
  const baseParameters = useBaseParameters();
  const { parameters, interventions } = scenario;
  const scored = useMemo(() => (inputs === undefined ? undefined : scoreScenario(inputs, { parameters, interventions })), [inputs, parameters, interventions]);
  const base = useMemo(() => (inputs === undefined ? undefined : score(inputs, baseParameters)), [inputs, baseParameters]);
  return useMemo(() => {
    if (scored === undefined || base === undefined) return undefined;
    const isBase = !scored.isHypothetical && JSON.stringify(parameters) === JSON.stringify(baseParameters);
    const chart = curveChart(scored.result, isBase ? null : base, language);
    // The sentence under it says what runs upwards; the room is for the curve.
    return { scored, base, chart: { ...chart, y: { ...chart.y, label: '' } } };
  }, [scored, base, parameters, baseParameters, language]);
};

export const ScenarioSlide = ({ size, placeNow }: { readonly size: number; readonly placeNow: () => LogPlace }) => {
  const words = useWords();
  const scenario = useScenario();
  const before = useScenarioBefore();
  const outcome = useOutcome(scenario);
  if (outcome === undefined) return null;
  const { scored, base, chart } = outcome;
  return (
    <div className="slide-scenario">
      <Levers scenario={scenario} before={before} placeNow={placeNow} />
      <div className="slide-outcome">
        {scored.isHypothetical ? <p className="results-mark">◇ {words.t('scenarios.hypotheticalLong')}</p> : null}
        <SlideFigures
          figures={outcomeFigures(scored.result, base, words)}
          explain={(figure) => {
            const milestone = scored.result.milestones.find(({ id }) => id === figure);
            return milestone === undefined ? explainGood(scored.result, words) : explainMilestone(milestone, scored.result, words);
          }}
        />
        <div className="slide-chart"><StageChart chart={chart} size={size} /></div>
        <p className="muted small">{chart.summary}</p>
      </div>
    </div>
  );
};
