// Milestone 1: the missing completions (or follow-ups), from the largest stocks first: reports in process before open ones,
// because they are closer to an end.

import { AppError } from '../../errors.ts';
import { standingOf } from '../standing.ts';
import { openOf } from '../tally.ts';
import type { Parameters, ScoreInputs, ScoreResult } from '../types.ts';
import { inProcessStock } from './candidates.ts';
import type { Included, Plan, PlanAction } from './types.ts';

/** Milestone 1 by these can be planned: a report acted on counts at once. Quick follow-up cannot: what is late stays late. */
export type PlannedMeasure = Exclude<Parameters['completionMeasure'], 'quick'>;

/** Throws `plan.notPlannable` for quick follow-up. */
export const plannedMeasure = ({ parameters: { completionMeasure }, period }: ScoreResult): PlannedMeasure => {
  if (completionMeasure === 'quick') throw new AppError('plan.notPlannable', { period: period.code });
  return completionMeasure;
};

/** What one agency can still give towards milestone 1. */
export interface Stock {
  readonly key: string;
  readonly name: string;
  /** The figure milestone 1 counts, now. */
  readonly counted: number;
  readonly inProcess: number;
  readonly open: number;
}

/**
 * Stocks of the agencies whose figure is known: a report acted on elsewhere would not show in milestone 1. Where reports in
 * process count already, only open ones are left to give.
 */
export const stocksOf = (inputs: ScoreInputs, parameters: Parameters, measure: PlannedMeasure, included: Included): Stock[] => {
  const inProcessGives = measure === 'completed' || !parameters.inProcessCounts;
  return inputs.agencies.filter(included).flatMap(({ key, name, tally }): Stock[] => {
    if (tally === null) return [];
    const counted = standingOf(tally, parameters)[measure];
    if (counted === null) return [];
    return [{ key, name, counted, inProcess: inProcessGives ? inProcessStock(tally) : 0, open: openOf(tally, true) }];
  });
};

interface Taken {
  fromInProcess: number;
  fromOpen: number;
}

const take = (taken: Map<string, Taken>, stocks: readonly Stock[], kind: 'inProcess' | 'open', wanted: number): number => {
  let rest = wanted;
  const largestFirst = stocks.toSorted((a, b) => b[kind] - a[kind] || (a.key < b.key ? -1 : 1));
  for (const stock of largestFirst) {
    const part = Math.min(rest, stock[kind]);
    if (part <= 0) break;
    const sum = taken.get(stock.key) ?? { fromInProcess: 0, fromOpen: 0 };
    if (kind === 'inProcess') sum.fromInProcess += part;
    else sum.fromOpen += part;
    taken.set(stock.key, sum);
    rest -= part;
  }
  return rest;
};

/** Most reports first, then by key. */
export const byMost = (a: PlanAction, b: PlanAction): number => b.add - a.add || (a.agency < b.agency ? -1 : 1);

/** Takes `wanted` reports from the stocks; `rest` is what they could not give. */
export const takeFromStocks = (
  stocks: readonly Stock[], wanted: number, figure: PlanAction['figure'],
): { readonly actions: PlanAction[]; readonly rest: number } => {
  const taken = new Map<string, Taken>();
  const rest = take(taken, stocks, 'open', take(taken, stocks, 'inProcess', wanted));
  const actions = stocks.flatMap(({ key, name, counted }): PlanAction[] => {
    const part = taken.get(key);
    if (part === undefined) return [];
    const add = part.fromInProcess + part.fromOpen;
    return [{ agency: key, name, add, ...part, figure, from: counted, to: counted + add }];
  });
  return { actions: actions.sort(byMost), rest };
};

/** Milestone 1's figures. Throws `plan.notAssessable` when nothing was received. */
export const completionGap = (result: ScoreResult) => {
  const milestone = result.milestones.find(({ id }) => id === 'm1');
  if (milestone === undefined || milestone.value === null || milestone.needed === null || milestone.missing === null) {
    throw new AppError('plan.notAssessable', { milestone: 1, period: result.period.code });
  }
  return { now: milestone.value.num, needed: milestone.needed, missing: milestone.missing };
};

/** Plans milestone 1. */
export const planReports = (inputs: ScoreInputs, result: ScoreResult, included: Included): Plan => {
  const { parameters } = result;
  const measure = plannedMeasure(result);
  const { now, needed, missing } = completionGap(result);
  const { actions, rest } = takeFromStocks(stocksOf(inputs, parameters, measure, included), missing, measure);
  return {
    target: 'm1', goals: [{ milestone: 'm1', needed, now, shortfall: rest }], cost: rest > 0 ? null : missing,
    actions, alternates: [], outOfReach: [],
  };
};
