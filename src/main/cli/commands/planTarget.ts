// `plan`: the fewest follow-ups or completions that reach a target, agency by agency.

import type { AgencyType } from '../../../shared/domain.ts';
import { t } from '../../../shared/i18n/t.ts';
import { includedIn } from '../../../shared/scoring/plan/included.ts';
import { planTarget } from '../../../shared/scoring/plan/plan.ts';
import type { Plan, PlanTarget } from '../../../shared/scoring/plan/types.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';

type Options = ScenarioOptions & {
  readonly target: PlanTarget; readonly type: readonly AgencyType[]; readonly band: readonly number[];
};

/** The agency's name stands in for its key, as people and their scripts know it. */
const named = <T extends { readonly agency: string; readonly name: string }>({ agency, name, ...rest }: T) =>
  ({ agency: name, key: agency, ...rest });

/** `needed` and `now` are the last goal's: milestone 2's when both are planned. */
const planJson = (plan: Plan) => {
  const goal = plan.goals.at(-1);
  return {
    target: plan.target, needed: goal?.needed ?? null, now: goal?.now ?? null, cost: plan.cost,
    shortfall: plan.goals.reduce((sum, { shortfall }) => sum + shortfall, 0), goals: plan.goals,
    actions: plan.actions.map(named), alternates: plan.alternates.map(named), outOfReach: plan.outOfReach.map(named),
  };
};

const lines = (plan: Plan, { language }: Desk): string[] => [
  ...plan.goals.map(({ milestone, needed, now }) => t(language, `plan.goal.${milestone}`, { needed, now })),
  plan.cost === null
    ? t(language, 'plan.unreachable', { shortfall: plan.goals.map(({ shortfall }) => shortfall).join(' + ') })
    : t(language, 'plan.cost', { cost: plan.cost, agencies: plan.actions.length }),
  '',
  ...table(['agency', 'add', 'figure', 'from', 'to'], plan.actions.map(({ name, add, figure, from, to }) => [name, add, figure, from, to])),
  '',
  t(language, 'plan.alternates'),
  ...table(['agency', 'add'], plan.alternates.map(({ name, add }) => [name, add])),
  '',
  t(language, 'plan.outOfReach'),
  ...table(['agency', 'reason', 'cost', 'open'],
    plan.outOfReach.map(({ name, reason, cost, open }) => [name, t(language, `plan.reason.${reason}`), cost, open])),
];

export const planForTarget = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const { scenario, inputs, parameters } = await scenarioInputs(desk, options);
  const plan = planTarget(options.target, inputs, parameters, includedIn(options.type, options.band, parameters.volumeBands));
  return { json: { period: inputs.period.code, scenario, ...planJson(plan) }, lines: lines(plan, desk) };
};
