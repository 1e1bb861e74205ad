// Milestones 1 and 2 at once: the actions of milestone 2 are completions of open reports, which count for both; what milestone 1
// then still misses comes from the remaining stocks. The cost is the greater of the two gaps, if the stocks suffice.

import type { ScoreInputs, ScoreResult } from '../types.ts';
import { agencyField, agencySide, type AgencyField } from './agencyPlan.ts';
import type { Candidate } from './candidates.ts';
import { byMost, completionGap, plannedMeasure, stocksOf, takeFromStocks, type Stock } from './reportsPlan.ts';
import type { Included, Plan, PlanAction } from './types.ts';

/** Sums of the first 0, 1, 2 … costs. */
const runningCosts = (candidates: readonly Candidate[]): number[] => {
  const sums = [0];
  for (const { cost } of candidates) sums.push((sums.at(-1) ?? 0) + cost);
  return sums;
};

/**
 * The candidates with which both milestones cost least. A completion at an agency whose completions the evidence does not give
 * shows in milestone 2 only, so such agencies are worth less than others of the same cost: every split between the two kinds is
 * tried, each with its cheapest agencies, and the least total `max(all, unshown + missing)` wins.
 */
const chooseFor = (field: AgencyField, missing: number, shows: (candidate: Candidate) => boolean): Candidate[] => {
  const [shown, unshown] = [field.candidates.filter(shows), field.candidates.filter((candidate) => !shows(candidate))];
  const [shownCosts, unshownCosts] = [runningCosts(shown), runningCosts(unshown)];
  const wanted = Math.min(field.wanted, field.candidates.length);
  let best = { total: Infinity, fromUnshown: 0 };
  for (let fromUnshown = Math.max(0, wanted - shown.length); fromUnshown <= Math.min(wanted, unshown.length); fromUnshown += 1) {
    const known = shownCosts[wanted - fromUnshown] ?? 0;
    const extra = unshownCosts[fromUnshown] ?? 0;
    const total = Math.max(known, missing) + extra;
    if (total < best.total) best = { total, fromUnshown };
  }
  return [...shown.slice(0, wanted - best.fromUnshown), ...unshown.slice(0, best.fromUnshown)];
};

/** A stock after an agency's milestone 2 action. */
const after = (stock: Stock, action: PlanAction | undefined): Stock => (action === undefined ? stock : {
  ...stock, counted: stock.counted + action.add, open: stock.open - action.fromOpen, inProcess: stock.inProcess - action.fromInProcess,
});

/** The figures of an agency's two actions as one: its milestone 1 figure where that is known, else its follow-ups. */
const joined = (stock: Stock | undefined, figure: PlanAction['figure'], first: PlanAction, second: PlanAction | undefined): PlanAction => {
  const add = first.add + (second?.add ?? 0);
  const from = stock?.counted ?? first.from;
  return {
    ...first, add, figure: stock === undefined ? first.figure : figure, from, to: from + add,
    fromInProcess: first.fromInProcess + (second?.fromInProcess ?? 0), fromOpen: first.fromOpen + (second?.fromOpen ?? 0),
  };
};

/** Plans both milestones. Throws `plan.notAssessable` when either has nothing to count. */
export const planBoth = (inputs: ScoreInputs, result: ScoreResult, included: Included): Plan => {
  const figure = plannedMeasure(result);
  const { now, needed, missing } = completionGap(result);
  const stocks = new Map(stocksOf(inputs, result.parameters, figure, included).map((stock) => [stock.key, stock]));
  const field = agencyField(inputs, result, included);
  const side = agencySide(field, chooseFor(field, missing, ({ agency }) => stocks.has(agency.key)));
  const first = new Map(side.actions.map((action) => [action.agency, action]));
  const shown = side.actions.reduce((sum, { agency, add }) => sum + (stocks.has(agency) ? add : 0), 0);
  const left = [...stocks.values()].map((stock) => after(stock, first.get(stock.key)));
  const { actions, rest } = takeFromStocks(left, Math.max(0, missing - shown), figure);
  const second = new Map(actions.map((action) => [action.agency, action]));
  return {
    target: 'both',
    goals: [{ milestone: 'm1', needed, now, shortfall: rest }, side.goal],
    cost: rest > 0 || side.goal.shortfall > 0 ? null : Math.max(missing, shown) + side.cost - shown,
    actions: [
      ...side.actions.map((action) => joined(stocks.get(action.agency), figure, action, second.get(action.agency))),
      ...actions.filter(({ agency }) => !first.has(agency)),
    ].sort(byMost),
    alternates: side.alternates,
    outOfReach: side.outOfReach,
  };
};
