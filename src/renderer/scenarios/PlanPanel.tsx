// The plan: the fewest follow-ups or completions that reach milestone 1, milestone 2 or both, as a work list by agency, limited to
// types and bands if asked, and exported.

import { Download } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { AppError } from '../../shared/errors.ts';
import { agencyTypes, type AgencyType } from '../../shared/domain.ts';
import { includedIn } from '../../shared/scoring/plan/included.ts';
import { planTarget } from '../../shared/scoring/plan/plan.ts';
import { planTargets, type Plan, type PlanTarget } from '../../shared/scoring/plan/types.ts';
import type { ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import type { ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import { bandText } from '../agencies/columns.ts';
import { explainMilestone } from '../overview/explain.ts';
import { FigureMore } from '../overview/FigureMore.tsx';
import type { CurrentScenario } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { exportPlan } from './planExport.ts';
import { explainCost, explainShortfall } from './explainPlan.ts';
import { PlanLists } from './PlanLists.tsx';
import { SeveralOf } from './SeveralOf.tsx';

type Planned = { readonly plan: Plan } | { readonly problem: AppError };

const planned = (target: PlanTarget, inputs: ScoreInputs, { parameters }: ScoreResult, types: readonly AgencyType[], bands: readonly number[]): Planned => {
  try {
    return { plan: planTarget(target, inputs, parameters, includedIn(types, bands, parameters.volumeBands)) };
  } catch (error) {
    if (error instanceof AppError) return { problem: error };
    throw error;
  }
};

const PlanSummary = ({ plan, result }: { readonly plan: Plan; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count } = words;
  const explained = (id: string): Explanation => {
    const milestone = result.milestones.find((one) => one.id === id);
    return milestone === undefined ? { sentence: '' } : { ...explainMilestone(milestone, result, words), more: <FigureMore /> };
  };
  return (
    <div className="plan-summary" role="status">
      {plan.goals.map(({ milestone, needed, now }) => (
        <span key={milestone}>
          {t(milestone === 'm1' ? 'scenarios.milestone1' : 'scenarios.milestone2')}:{' '}
          <Figure className="number" explanation={explained(milestone)}>
            <strong>{t(milestone === 'm1' ? 'plan.goalM1' : 'plan.goalM2', { now: count(now), needed: count(needed) })}</strong>
          </Figure>
        </span>
      ))}
      {plan.cost === null ? null : (
        <span className="plan-cost">
          {plan.cost === 0 ? t('plan.reached') : (
            <Figure explanation={explainCost(plan, plan.cost, words)}>
              {t('plan.costLine', { cost: count(plan.cost), agencies: count(plan.actions.length) })}
            </Figure>
          )}
        </span>
      )}
      {plan.goals.filter(({ shortfall }) => shortfall > 0).map(({ milestone, shortfall }) => (
        <span key={`short ${milestone}`} className="tone-not-met">
          ▼{' '}
          <Figure explanation={explainShortfall(plan, milestone, words)}>
            {t(milestone === 'm1' ? 'plan.shortM1' : 'plan.shortM2', { count: count(shortfall) })}
          </Figure>
        </span>
      ))}
    </div>
  );
};

export const PlanPanel = memo(({ scored, scenario }: { readonly scored: ScenarioScore; readonly scenario: CurrentScenario }) => {
  const words = useWords();
  const { t, say } = words;
  const [target, aim] = useState<PlanTarget>('m2');
  const [types, askTypes] = useState<readonly AgencyType[]>([]);
  const [bands, askBands] = useState<readonly string[]>([]);
  const { inputs, result } = scored;
  const asked = useMemo(() => bands.map(Number), [bands]);
  const outcome = useMemo(() => planned(target, inputs, result, types, asked), [target, inputs, result, types, asked]);
  const write = (ending: 'xlsx' | 'csv') => void exportPlan({ target, types, bands: asked, scenario, period: result.period.code, words }, ending);
  return (
    <div className="plan">
      <div className="plan-controls">
        <Segmented
          label={t('plan.target')} value={target} onChange={aim}
          segments={planTargets.map((id) => ({ id, label: t(`plan.target.${id}`) }))}
        />
        <SeveralOf
          label={t('plan.column.type')} none={t('plan.allTypes')} chosen={types} onChange={askTypes}
          choices={agencyTypes.map((id) => ({ id, label: t(`sheet.type.${id}`) }))}
        />
        <SeveralOf
          label={t('plan.column.band')} none={t('plan.allBands')} chosen={bands} onChange={askBands}
          choices={[...result.parameters.volumeBands, 0].map((_, band) => ({ id: String(band), label: bandText(band, result.parameters, words) }))}
        />
        <span className="plan-room" />
        <Menu
          label={t('plan.export')}
          groups={[[
            { id: 'xlsx', label: t('plan.exportXlsx'), onAction: () => write('xlsx') },
            { id: 'csv', label: t('plan.exportCsv'), onAction: () => write('csv') },
          ]]}
        >
          <Button icon={Download} isDisabled={'problem' in outcome}>{t('plan.export')}</Button>
        </Menu>
      </div>
      {'problem' in outcome ? (
        <p className="muted">{say('error', outcome.problem.code, outcome.problem.params)}</p>
      ) : (
        <>
          <PlanSummary plan={outcome.plan} result={result} />
          <PlanLists plan={outcome.plan} result={result} />
        </>
      )}
    </div>
  );
});
