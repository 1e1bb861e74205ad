// Agencies whose figures lie far from those of their like: rates among agencies of like volume, and how many reports came in
// beside the same agency's earlier period. Works on what evidence scores; says what to look at, not what is wrong.

import { bandOf } from '../scoring/bands.ts';
import { completedOf, followedUpOf } from '../scoring/tally.ts';
import type { AgencyInput, Tally } from '../scoring/types.ts';
import type { MessageParams } from '../errors.ts';
import { spreadOf } from './robust.ts';
import { outlierLimits, type OutlierRule } from './rules.ts';

/** An agency to look at and the numbers its sentence says. */
export interface Outlier {
  readonly key: string;
  readonly name: string;
  readonly params: MessageParams;
}

/** How many agencies could be compared, and which stood out. */
export interface OutlierCheck {
  readonly looked: number;
  readonly found: readonly Outlier[];
}

interface Measured {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly params: MessageParams;
}

const { score, leastAgencies, leastReports, leastPoints, factor } = outlierLimits;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Those of a group that lie beyond the limit and at least `distance` from the median. */
const beyond = (group: readonly Measured[], isFar: (value: number, median: number) => boolean): OutlierCheck => {
  const spread = group.length < leastAgencies ? null : spreadOf(group.map(({ value }) => value));
  if (spread === null) return { looked: 0, found: [] };
  const found = group.filter(({ value }) => Math.abs(spread.scoreOf(value)) > score && isFar(value, spread.median));
  return {
    looked: group.length,
    found: found.map(({ key, name, value, params }) => ({
      key, name, params: { ...params, median: rounded(spread.median), mad: rounded(spread.mad), score: rounded(spread.scoreOf(value)), among: group.length },
    })),
  };
};

const together = (checks: readonly OutlierCheck[]): OutlierCheck => ({
  looked: checks.reduce((sum, { looked }) => sum + looked, 0), found: checks.flatMap(({ found }) => found),
});

const numerators: Readonly<Record<Exclude<OutlierRule, 'volumeOutlier'>, (tally: Tally) => number | null>> = {
  completionRateOutlier: completedOf, followUpRateOutlier: (tally) => followedUpOf(tally, true),
};

/** A rate in percent among the agencies of a volume band; `bounds` are the bands' lower ends, descending. */
export const rateOutliers = (rule: Exclude<OutlierRule, 'volumeOutlier'>, agencies: readonly AgencyInput[], bounds: readonly number[]): OutlierCheck => {
  const measured = agencies.flatMap(({ key, name, tally }) => {
    const num = tally === null ? null : numerators[rule](tally);
    if (tally === null || num === null || tally.received < leastReports) return [];
    const value = (100 * num) / tally.received;
    return [{ key, name, value, band: bandOf(tally.received, bounds), params: { value: rounded(value), num, den: tally.received } }];
  });
  const bands = Map.groupBy(measured, ({ band }) => band);
  return together([...bands.values()].map((band) => beyond(band, (value, middle) => Math.abs(value - middle) >= leastPoints)));
};

/** An earlier period's agencies and how many days each of the two windows has. */
export interface Earlier {
  readonly code: string;
  readonly agencies: readonly AgencyInput[];
  readonly days: number;
  readonly daysNow: number;
}

/** Half a report is added to either side, so that none at all can be compared too. */
const ratioOf = (now: number, daysNow: number, before: number, daysBefore: number): number => ((now + 0.5) / daysNow) / ((before + 0.5) / daysBefore);

/** How much an agency's reports a day changed, beside how much everyone's did; compared as logarithms, so that half and double weigh alike. */
export const volumeOutliers = (agencies: readonly AgencyInput[], earlier: Earlier): OutlierCheck => {
  const before = new Map(earlier.agencies.map(({ key, tally }) => [key, tally?.received ?? null]));
  const measured = agencies.flatMap(({ key, name, tally }) => {
    const [is, was] = [tally?.received ?? null, before.get(key) ?? null];
    if (is === null || was === null || Math.max(is, was) < leastReports) return [];
    const ratio = ratioOf(is, earlier.daysNow, was, earlier.days);
    return [{ key, name, value: Math.log(ratio), params: { now: is, before: was, earlier: earlier.code, ratio: rounded(ratio) } }];
  });
  const check = beyond(measured, (value, middle) => Math.abs(value - middle) >= Math.log(factor));
  return { ...check, found: check.found.map((outlier) => ({ ...outlier, params: { ...outlier.params, median: rounded(Math.exp(Number(outlier.params['median']))) } })) };
};
