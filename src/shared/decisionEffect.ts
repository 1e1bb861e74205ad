// What a decision would do, said before it is accepted: each period's denominator, sums and milestones before and after.

import * as v from 'valibot';
import { milestoneIds } from './domain.ts';
import { scoreScenario, type ScenarioParts } from './scoring/scenarioScore.ts';
import { rateSchema, verdicts, type ScoreInputs } from './scoring/types.ts';
import { changedAgencies, figuresBetween } from './stepEffect.ts';
import { periodEffectSchema } from './steps.ts';

const standing = v.object({ value: v.nullable(rateSchema), verdict: v.picklist(verdicts) });

/** A period something changes in. */
const periodChangeSchema = v.object({
  ...periodEffectSchema.entries,
  milestones: v.array(v.object({ id: v.picklist(milestoneIds), before: standing, after: standing })),
});
export type PeriodChange = v.InferOutput<typeof periodChangeSchema>;

export const decisionEffectSchema = v.object({
  /** Periods nothing changes in are left out. */
  periods: v.array(periodChangeSchema),
  /** Agencies whose figures of any period change, come or go, by name. */
  touched: v.array(v.string()),
});
export type DecisionEffect = v.InferOutput<typeof decisionEffectSchema>;

const milestonesOf = (inputs: ScoreInputs, scenario: ScenarioParts) => scoreScenario(inputs, scenario).result.milestones;

const periodChange = (before: ScoreInputs, after: ScoreInputs, scenario: ScenarioParts): PeriodChange => {
  const now = new Map(milestonesOf(after, scenario).map((milestone) => [milestone.id, milestone]));
  return {
    ...figuresBetween(before, after),
    milestones: milestonesOf(before, scenario).flatMap(({ id, value, verdict }) => {
      const then = now.get(id);
      return then === undefined ? [] : [{ id, before: { value, verdict }, after: { value: then.value, verdict: then.verdict } }];
    }),
  };
};

/** Agencies that come, go, or have other figures, as they are called after it or were before. */
const touchedNames = (before: ScoreInputs, after: ScoreInputs): string[] => {
  const names = new Map([...before.agencies, ...after.agencies].map(({ key, name }) => [key, name]));
  const [was, is] = [new Set(before.agencies.map(({ key }) => key)), new Set(after.agencies.map(({ key }) => key))];
  const moved = [...names.keys()].filter((key) => was.has(key) !== is.has(key));
  return [...new Set([...changedAgencies(before, after), ...moved])].map((key) => names.get(key) ?? key);
};

/** Compares all periods before and after a decision under a scenario. Renaming alone changes no figure, only names. */
export const decisionEffect = (before: readonly ScoreInputs[], after: readonly ScoreInputs[], scenario: ScenarioParts): DecisionEffect => {
  const pairs = after.flatMap((now) => {
    const earlier = before.find(({ period }) => period.code === now.period.code);
    return earlier === undefined ? [] : [{ earlier, now, touched: touchedNames(earlier, now) }];
  });
  return {
    periods: pairs.filter(({ touched }) => touched.length > 0).map(({ earlier, now }) => periodChange(earlier, now, scenario)),
    touched: [...new Set(pairs.flatMap(({ touched }) => touched))],
  };
};
