// Pace: how many reports a week must still be completed for a coming period to meet milestone 1's target, if so many come in every
// week; and whether the pace so far gets there. A projection for the eye: no verdict rests on it.

import { dayOfIso } from '../days.ts';
import type { Period } from '../domain.ts';
import { neededFor, rateOf, wholeInBasisPoints } from './rate.ts';
import type { Rate, ScoreResult } from './types.ts';
import { wilsonInterval } from './wilson.ts';

export const tracks = ['onTrack', 'offTrack', 'open'] as const;
export type Track = (typeof tracks)[number];

export interface Pace {
  readonly period: string;
  /** The period whose evidence it starts from; null where nothing of the window is known yet. */
  readonly from: string | null;
  /** Days left to the cut-off. */
  readonly days: number;
  /** Reports in the denominator and the numerator so far. */
  readonly known: { readonly received: number; readonly done: number };
  /** Reports that will have come in by the cut-off. */
  readonly expected: number;
  /** Still to be completed, and that per week, unrounded. */
  readonly needed: number;
  readonly neededPerWeek: number;
  /** Completed per week since the window began; null where nothing is known. */
  readonly sofarPerWeek: number | null;
  /** Where the pace so far leads, and the Wilson interval about it, percent; null where nothing is known. */
  readonly projected: { readonly rate: Rate; readonly low: number; readonly high: number } | null;
  /** `onTrack`: the whole interval reaches the target; `offTrack`: none of it does; `open`: the target lies within. */
  readonly track: Track | null;
}

const dayAt = (iso: string): number => dayOfIso(iso) ?? 0;
const daysOfWeek = 7;

/** Milestone 1's value where it is counted by states; quick follow-up cannot be paced. */
const valueOf = ({ parameters, milestones }: ScoreResult): Rate | null =>
  (parameters.completionMeasure === 'quick' ? null : (milestones.find(({ id }) => id === 'm1')?.value ?? null));

const baseOf = (period: Period, results: readonly ScoreResult[]): ScoreResult | null =>
  results.filter(({ totals, period: { from, asAt } }) => totals.withEvidence > 0 && from === period.from && asAt < period.asAt)
    .reduce<ScoreResult | null>((latest, each) => (latest === null || each.period.asAt > latest.period.asAt ? each : latest), null);

/** Reports a week in a result's window up to its cut-off; null without evidence. Whole, because it is a figure people state. */
export const arrivalsPerWeek = ({ period, totals }: ScoreResult): number | null => {
  const days = dayAt(period.to) - dayAt(period.from) + 1;
  return totals.withEvidence === 0 ? null : Math.round((totals.denominator * daysOfWeek) / days);
};

const projectionOf = (done: number, perWeek: number, days: number, expected: number, target: number): Pick<Pace, 'projected' | 'track'> => {
  const reached = Math.min(expected, done + Math.floor((perWeek * days) / daysOfWeek));
  const interval = wilsonInterval(reached, expected);
  if (interval === null) return { projected: null, track: null };
  const percent = (100 * target) / wholeInBasisPoints;
  const track = interval.low >= percent ? 'onTrack' : interval.high < percent ? 'offTrack' : 'open';
  return { projected: { rate: rateOf(reached, expected), ...interval }, track };
};

/**
 * The pace towards `period`, from the latest of `results` within its window. `arrivals` a week are the person's word. Null where
 * milestone 1 counts quick follow-up, or the cut-off has been reached.
 */
export const paceTo = (period: Period, results: readonly ScoreResult[], arrivals: number): Pace | null => {
  const base = baseOf(period, results);
  const parameters = (base ?? results[0])?.parameters;
  if (parameters === undefined || parameters.completionMeasure === 'quick') return null;
  const { num: done, den: received } = base === null ? { num: 0, den: 0 } : (valueOf(base) ?? { num: 0, den: 0 });
  const start = base === null ? dayAt(period.from) - 1 : dayAt(base.period.asAt);
  const days = dayAt(period.asAt) - start;
  if (days <= 0) return null;
  const coming = Math.max(0, Math.min(days, dayAt(period.to) - start));
  const expected = received + Math.round((arrivals * coming) / daysOfWeek);
  const needed = Math.max(0, neededFor(expected, parameters.completionTarget) - done);
  const sofar = base === null ? null : (done * daysOfWeek) / (start - dayAt(period.from) + 1);
  const projection = sofar === null ? { projected: null, track: null } : projectionOf(done, sofar, days, expected, parameters.completionTarget);
  return {
    period: period.code, from: base?.period.code ?? null, days, known: { received, done }, expected, needed,
    neededPerWeek: (needed * daysOfWeek) / days, sofarPerWeek: sofar, ...projection,
  };
};

/** The paces towards the plan's periods that end after `result`'s; empty at the last one. */
export const pacesAfter = (result: ScoreResult, periods: readonly Period[], results: readonly ScoreResult[], arrivals: number): readonly Pace[] =>
  periods.filter(({ asAt }) => asAt > result.period.asAt)
    .map((period) => paceTo(period, results.filter((each) => each.period.asAt <= result.period.asAt), arrivals))
    .filter((pace) => pace !== null);
