// Quick follow-up against every limit of working days: the rate over all agencies, the share of agencies good with speed, and the
// shortest limit at which the rate reaches the completion target. Looks at the kept histograms only.

import { reaches } from './rate.ts';
import { longestLimit } from './speed/histogram.ts';
import { goodWithSpeedOf, quickFollowUpOf } from './speed/quick.ts';
import { settingOf, type AgencySpeed } from './speed/types.ts';
import { addSpeed, emptySpeedTotals, goodWithSpeedRate, quickRate } from './speedTotals.ts';
import type { Parameters, Rate, ScoreInputs, ScoreResult } from './types.ts';

export interface LimitStep {
  /** Working days. */
  readonly limit: number;
  /** Null where speed cannot be judged for any agency. */
  readonly quick: Rate | null;
  readonly goodWithSpeed: Rate | null;
}

export interface LimitCurve {
  /** One for each limit from 0 to 90. */
  readonly steps: readonly LimitStep[];
  /** The shortest limit at which the rate reaches `completionTarget`; null when none does. */
  readonly flipsAt: number | null;
}

interface Judged {
  readonly speed: AgencySpeed;
  readonly good: boolean | null;
}

const judgedOf = (inputs: ScoreInputs, { agencies, parameters }: ScoreResult): Judged[] => {
  const good = new Map(agencies.map((agency) => [agency.key, agency.good]));
  return inputs.agencies.flatMap(({ key, speed }) =>
    (speed === undefined ? [] : [{ speed: speed[settingOf(parameters)], good: good.get(key) ?? null }]));
};

const stepAt = (judged: readonly Judged[], parameters: Parameters): LimitStep => {
  const totals = emptySpeedTotals();
  for (const { speed, good } of judged) {
    const quick = quickFollowUpOf(speed, parameters);
    addSpeed(totals, quick, goodWithSpeedOf(good, quick, parameters.goodThreshold), 0);
  }
  return { limit: parameters.followUpLimit, quick: quickRate(totals), goodWithSpeed: goodWithSpeedRate(totals) };
};

/** `result` is the score of the same inputs. */
export const limitCurveOf = (inputs: ScoreInputs, result: ScoreResult): LimitCurve => {
  const judged = judgedOf(inputs, result);
  const steps = Array.from({ length: longestLimit + 1 }, (_, limit) => stepAt(judged, { ...result.parameters, followUpLimit: limit }));
  const target = result.parameters.completionTarget;
  const first = steps.find(({ quick }) => quick !== null && reaches(quick.num, quick.den, target) === true);
  return { steps, flipsAt: first?.limit ?? null };
};
