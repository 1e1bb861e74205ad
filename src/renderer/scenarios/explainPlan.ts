// The sentences that explain a plan's own figures: what it costs and why it cannot cost less, and what stays out of reach.

import type { Plan, PlanGoal } from '../../shared/scoring/plan/types.ts';
import type { Words } from '../state/words.ts';
import type { Explanation, Named } from '../ui/Figure.tsx';
import { openPage } from './explainRow.tsx';

/** Agencies named in a pop-up; the list below has them all. */
const most = 20;

const firstOf = (all: readonly { readonly agency: string; readonly name: string }[], valueOf: (at: number) => string): readonly Named[] =>
  all.slice(0, most).map(({ agency, name }, at) => ({ key: agency, label: name, value: valueOf(at), open: () => openPage(agency) }));

const restOf = (all: number, { t, count }: Words): NonNullable<Explanation['lines']> =>
  (all > most ? [[t('scenarios.flipsRest'), count(all - most)]] : []);

export const explainCost = ({ target, actions }: Plan, cost: number, words: Words): Explanation => {
  const { t, count } = words;
  return {
    sentence: t(`plan.explainCost.${target}`, { cost: count(cost), agencies: count(actions.length) }),
    named: firstOf(actions, (at) => `+${count(actions[at]?.add ?? 0)}`),
    lines: restOf(actions.length, words),
  };
};

export const explainShortfall = ({ goals, outOfReach }: Plan, milestone: PlanGoal['milestone'], words: Words): Explanation => {
  const { t, count } = words;
  const goal = goals.find((one) => one.milestone === milestone);
  return {
    sentence: t('plan.explainShortfall', {
      needed: count(goal?.needed ?? 0), now: count(goal?.now ?? 0), short: count(goal?.shortfall ?? 0), out: count(outOfReach.length),
    }),
    named: firstOf(outOfReach, (at) => t(`plan.reason.${outOfReach[at]?.reason ?? 'noEvidence'}`)),
    lines: restOf(outOfReach.length, words),
  };
};
