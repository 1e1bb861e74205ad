// The figures of an evaluation under the names their cells carry on Summary. The same list serves the sheet, the check against
// Tolok's own values, and the comparison of a workbook with a project. Language-free: a verdict is `met`, not a word.

import { rateOf } from '../../shared/scoring/rate.ts';
import type { MilestoneScore, Rate, ScoreResult } from '../../shared/scoring/types.ts';

/** A number, a verdict, or null for what is absent. Shares are fractions (0.45), counts whole. */
export type FigureValue = number | string | null;

const shareOf = (rate: Rate | null): number | null => (rate === null || rate.den === 0 ? null : rate.num / rate.den);

const milestoneFigures = (score: MilestoneScore | undefined) => ({
  Numerator: score?.value?.num ?? null,
  Denominator: score?.value?.den ?? null,
  Value: shareOf(score?.value ?? null),
  Target: score?.target === null || score?.target === undefined ? null : score.target / 10000,
  Verdict: score?.verdict ?? 'notAssessable',
  Needed: score?.needed ?? null,
  Missing: score?.missing ?? null,
  Worst: shareOf(score?.bounds?.worst ?? null),
  Best: shareOf(score?.bounds?.best ?? null),
  Certain: score?.bounds === null || score?.bounds === undefined ? null : score.bounds.certain ? 'certain' : 'open',
});

const prefixed = <P extends string, T extends object>(prefix: P, figures: T) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [prefix + name, value])) as {
    [K in keyof T & string as `${P}${K}`]: T[K]
  };

const shareFigures = (rate: Rate | null) => ({
  Numerator: rate?.num ?? null, Denominator: rate?.den ?? null, Value: shareOf(rate),
});

/** Every figure of a result by the name of its cell. */
export const figuresOf = (result: ScoreResult) => {
  const [m1, m2, m3] = (['m1', 'm2', 'm3'] as const).map((id) => result.milestones.find((each) => each.id === id));
  const { totals } = result;
  return {
    ...prefixed('m1', milestoneFigures(m1)),
    ...prefixed('m2', milestoneFigures(m2)),
    ...prefixed('m3', milestoneFigures(m3)),
    ...prefixed('completion', shareFigures(result.rates.completion)),
    ...prefixed('followUp', shareFigures(result.rates.followUp)),
    ...prefixed('quick', shareFigures(result.rates.quickFollowUp)),
    ...prefixed('good', shareFigures(result.good)),
    ...prefixed('goodWithSpeed', shareFigures(result.goodWithSpeed)),
    ...prefixed('notAssessable', shareFigures(rateOf(result.notAssessable, totals.agencies))),
    ...prefixed('baseline', shareFigures(result.baseline)),
    totalAgencies: totals.agencies,
    totalWithEvidence: totals.withEvidence,
    totalMissing: totals.missing,
    totalCounted: totals.counted,
    totalReceived: totals.received,
    totalUnverified: totals.unverified,
    totalForwarded: totals.forwarded,
    totalOnHold: totals.onHold,
    totalWaiting: totals.waiting,
    totalInProcess: totals.inProcess,
    totalCompleted: totals.completed,
    totalArchived: totals.archived,
    totalBlocked: totals.blocked,
    totalUnspecified: totals.unspecified,
    totalFollowedUp: totals.followedUp,
    totalOpen: totals.open,
    totalDenominator: totals.denominator,
    totalClosedBySystem: totals.closedBySystem,
    totalClosedByAdmin: totals.closedByAdmin,
    totalClosedByReporter: totals.closedByReporter,
  } as const satisfies Readonly<Record<string, FigureValue>>;
};

export type Figures = ReturnType<typeof figuresOf>;
export type FigureName = keyof Figures;
