// The trend of a result: what changed since the like period, and why. Null where there is no like period with evidence.

import * as v from 'valibot';
import { changeBetween, decompose, likeBefore, partsOf } from './trend.ts';
import { completionMeasures, type MilestoneScore, type ScoreResult } from './types.ts';

const points = v.pipe(v.number(), v.integer());
const change = v.nullable(points);

export const trendSchema = v.object({
  /** The like period's code. */
  before: v.string(),
  /** What milestone 1 counts. */
  measure: v.picklist(completionMeasures),
  /** By milestone, hundredths of a percentage point; null where either period has no value. */
  changes: v.object({ m1: change, m2: change, m3: change }),
  /** Of milestone 1's rate, `mix + rate = change`; null where it cannot be split: quick follow-up, or no volume. */
  parts: v.nullable(v.object({ change: points, mix: points, rate: points })),
});
export type Trend = v.InferOutput<typeof trendSchema>;

const valueOf = ({ milestones }: ScoreResult, id: MilestoneScore['id']) => milestones.find((one) => one.id === id)?.value ?? null;

const changeOf = (before: ScoreResult, after: ScoreResult, id: MilestoneScore['id']): number | null => {
  const [from, to] = [valueOf(before, id), valueOf(after, id)];
  return from === null || to === null ? null : changeBetween(from, to);
};

/** `all` are results under the same parameters, the result's own among them or not. */
export const trendOf = (result: ScoreResult, all: readonly ScoreResult[]): Trend | null => {
  const like = likeBefore(result.period, all.map(({ period }) => period));
  const before = all.find(({ period }) => period.code === like?.code);
  if (before === undefined || before.totals.withEvidence === 0 || result.totals.withEvidence === 0) return null;
  const measure = result.parameters.completionMeasure;
  const rate = measure === 'followedUp' ? 'followUp' : 'completion';
  return {
    before: before.period.code, measure,
    changes: { m1: changeOf(before, result, 'm1'), m2: changeOf(before, result, 'm2'), m3: changeOf(before, result, 'm3') },
    parts: measure === 'quick' ? null : decompose(partsOf(before, rate), partsOf(result, rate)),
  };
};
