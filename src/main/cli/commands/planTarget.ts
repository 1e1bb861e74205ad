// `plan`: the fewest follow-ups or completions that reach a target, agency by agency.

import type { AgencyType } from '../../../shared/domain.ts';
import { t } from '../../../shared/i18n/t.ts';
import { includedIn } from '../../../shared/scoring/plan/included.ts';
import { planTarget } from '../../../shared/scoring/plan/plan.ts';
import { planLines } from '../../../shared/scoring/plan/planLines.ts';
import type { ScoreResult } from '../../../shared/scoring/types.ts';
import type { Plan, PlanTarget } from '../../../shared/scoring/plan/types.ts';
import type { Desk } from '../desk.ts';
import { unappliedJson } from './scenarioJson.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';

type Options = ScenarioOptions & {
  readonly target: PlanTarget; readonly type: readonly AgencyType[]; readonly band: readonly number[]; readonly out?: string;
};

/** The agency's name stands in for its key, as people and their scripts know it. */
const named = <T extends { readonly agency: string; readonly name: string }>({ agency, name, ...rest }: T) =>
  ({ agency: name, key: agency, ...rest });

/** `needed` and `now` are the last goal's: milestone 2's when both are planned. */
const planJson = (plan: Plan, result: ScoreResult) => {
  const goal = plan.goals.at(-1);
  return {
    target: plan.target, needed: goal?.needed ?? null, now: goal?.now ?? null, cost: plan.cost,
    shortfall: plan.goals.reduce((sum, { shortfall }) => sum + shortfall, 0), goals: plan.goals,
    actions: planLines(plan, result).map(named), alternates: plan.alternates.map(named), outOfReach: plan.outOfReach.map(named),
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

/** Writes the same plan to a file: CSV when its name ends so, else a workbook. Gives the path. */
const exportTo = async (out: string, desk: Desk, options: Options, setUp: Pick<ScenarioInputs, 'scenario' | 'parameters' | 'interventions'>): Promise<string> => {
  const path = desk.path(out);
  await desk.run('plan', () => desk.call('plan.export.start', {
    period: options.period ?? null, scenario: setUp.scenario, parameters: setUp.parameters, interventions: [...setUp.interventions],
    target: options.target, types: [...options.type], bands: [...options.band], language: desk.language,
    destination: desk.destination(path).id,
  }));
  return path;
};

export const planForTarget = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const { scenario, inputs, parameters, result, interventions, isHypothetical, unapplied } = await scenarioInputs(desk, options);
  const plan = planTarget(options.target, inputs, parameters, includedIn(options.type, options.band, parameters.volumeBands));
  const written = options.out === undefined ? null : await exportTo(options.out, desk, options, { scenario, parameters, interventions });
  return {
    json: {
      period: inputs.period.code, scenario, hypothetical: isHypothetical, unapplied: unappliedJson(unapplied, result),
      ...planJson(plan, result), ...(written === null ? {} : { file: written }),
    },
    lines: [
      ...(isHypothetical ? [t(desk.language, 'plan.hypothetical'), ''] : []), ...lines(plan, desk),
      ...(written === null ? [] : ['', t(desk.language, 'plan.exported', { file: written })]),
    ],
  };
};
