// What a written plan says: the plan with its work list, whom it was limited to, and what every sheet's frame says.

import type { AgencyType } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import type { PlanLine } from '../../shared/scoring/plan/planLines.ts';
import type { Plan } from '../../shared/scoring/plan/types.ts';
import { bandName } from './bandTable.ts';
import type { FrameModel } from './model.ts';
import { typeWord } from './words.ts';

export interface PlanModel extends FrameModel {
  readonly plan: Plan;
  readonly lines: readonly PlanLine[];
  /** Empty lists do not limit. */
  readonly types: readonly AgencyType[];
  readonly bands: readonly number[];
}

/** What the plan comes to, as sentences: where the goals stand, what it costs, and what it rests on. */
export const planSentences = ({ language, plan, types, bands, result, isHypothetical }: PlanModel): readonly string[] => {
  const who = [...types.map((type) => typeWord(language, type)), ...bands.map((band) => bandName(result.parameters, band + 1))];
  return [
    ...(isHypothetical ? [t(language, 'plan.hypothetical')] : []),
    ...plan.goals.map(({ milestone, needed, now }) => t(language, `plan.goal.${milestone}`, { needed, now })),
    plan.cost === null
      ? t(language, 'plan.unreachable', { shortfall: plan.goals.map(({ shortfall }) => shortfall).join(' + ') })
      : t(language, 'plan.cost', { cost: plan.cost, agencies: plan.actions.length }),
    ...(who.length === 0 ? [] : [t(language, 'plan.limited', { who: who.join(', ') })]),
  ];
};
