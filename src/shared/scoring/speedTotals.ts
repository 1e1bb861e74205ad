// Sums of speed over agencies (indicator 4). Those whose speed cannot be judged add nothing: they are counted apart.

import { rateOf } from './rate.ts';
import type { QuickFollowUp } from './speed/quick.ts';
import type { Rate } from './types.ts';

/** Running sums over the agencies whose speed can be judged. */
export interface SpeedTotals {
  assessable: number;
  quick: number;
  /** Reports of agencies with evidence whose speed cannot be judged. */
  unjudged: number;
  due: number;
  /** Of the agencies of which good with speed can be told, those that are. */
  goodWithSpeed: number;
  judged: number;
}

export const emptySpeedTotals = (): SpeedTotals => ({ assessable: 0, quick: 0, unjudged: 0, due: 0, goodWithSpeed: 0, judged: 0 });

/** Adds one agency; `denominator` is that of its rates, 0 without evidence. */
export const addSpeed = (
  totals: SpeedTotals, quick: QuickFollowUp | null, goodWithSpeed: boolean | null, denominator: number,
): void => {
  if (quick === null) {
    totals.unjudged += denominator;
    return;
  }
  totals.assessable += 1;
  totals.quick += quick.rate.num;
  totals.due += quick.rate.den;
  if (goodWithSpeed === null) return;
  totals.judged += 1;
  if (goodWithSpeed) totals.goodWithSpeed += 1;
};

/** Quick follow-ups of all assessable agencies together; null when there are none. */
export const quickRate = ({ assessable, quick, due }: SpeedTotals): Rate | null => (assessable === 0 ? null : rateOf(quick, due));

/** Agencies good with speed among those of which it can be told; null when there are none. */
export const goodWithSpeedRate = ({ judged, goodWithSpeed }: SpeedTotals): Rate | null =>
  (judged === 0 ? null : rateOf(goodWithSpeed, judged));
