// What changed from one period to another (indicator 7). Only like windows are subtracted: the same days of other years. The
// change of a national rate is split exactly into what moved volume between agencies and what agencies did.

import { dayOfIso, isoOf } from '../days.ts';
import type { Period } from '../domain.ts';
import { fractionOf, minus, plus, scaled, sumOf, times, type Fraction } from './fraction.ts';
import { wholeInBasisPoints } from './rate.ts';
import type { Rate, ScoreResult } from './types.ts';

/** Month and day a window begins at, and those of the day after its end, so that a February ends alike in every year. */
const edgesOf = ({ from, to }: Period): string => `${from.slice(5)} ${isoOf((dayOfIso(to) ?? 0) + 1).slice(5)}`;

const yearsOf = ({ from, to }: Period): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** Whether one window is the other moved by whole years: B06 and B18, B12 and B24. */
export const areLike = (one: Period, other: Period): boolean =>
  edgesOf(one) === edgesOf(other) && yearsOf(one) === yearsOf(other) && one.from !== other.from;

/** The latest earlier period with a like window; null when there is none. */
export const likeBefore = (period: Period, periods: readonly Period[]): Period | null =>
  periods.filter((each) => each.from < period.from && areLike(each, period))
    .reduce<Period | null>((latest, each) => (latest === null || each.from > latest.from ? each : latest), null);

/** The change from one rate to another in hundredths of a percentage point, exact, half away from zero; null where either has none. */
export const changeBetween = (before: Rate, after: Rate): number | null => (before.den === 0 || after.den === 0
  ? null
  : scaled(minus(fractionOf(after.num, after.den), fractionOf(before.num, before.den)), wholeInBasisPoints));

/** One agency's part in a national rate. */
export interface RatePart {
  readonly key: string;
  readonly num: number;
  readonly den: number;
}

/** What each agency puts into a result's national rate; an unknown count adds nothing to the numerator, as in the rate. */
export const partsOf = ({ agencies }: ScoreResult, measure: 'completion' | 'followUp'): RatePart[] =>
  agencies.flatMap((agency) => (agency.denominator === null
    ? [] : [{ key: agency.key, num: agency[measure]?.num ?? 0, den: agency.denominator }]));

/** Hundredths of a percentage point, whole: `mix + rate` is `change` to the last digit. */
export interface Decomposition {
  readonly change: number;
  /** What the shares of agencies in the volume did. */
  readonly mix: number;
  /** What the rates of agencies did. */
  readonly rate: number;
}

const totalOf = (parts: readonly RatePart[], what: 'num' | 'den'): number => parts.reduce((sum, part) => sum + part[what], 0);

/** `Σ weight · num ÷ den`: the volume of one period at the rates of the other, where an agency has a rate in `rated`. */
const volumeAt = (weights: ReadonlyMap<string, number>, rated: readonly RatePart[]): Fraction =>
  sumOf(rated.filter(({ den }) => den > 0).map(({ key, num, den }) => fractionOf(BigInt(weights.get(key) ?? 0) * BigInt(num), den)));

/** Volume of agencies that have no rate in the other period: theirs is taken for both. */
const ownVolume = (own: readonly RatePart[], other: ReadonlyMap<string, number>): Fraction =>
  fractionOf(own.reduce((sum, { key, num, den }) => sum + (den > 0 && (other.get(key) ?? 0) === 0 ? num : 0), 0), 1);

/**
 * Splits the change of a national rate: mix = Σ (w₂−w₁)·(r₁+r₂)/2 and rate = Σ (r₂−r₁)·(w₁+w₂)/2, with w the share of the
 * denominator; an agency absent from one period keeps its other period's rate. Computed in whole numbers as half of the change plus
 * the second volume at the first rates less the first volume at the second rates. Null where either period has no volume.
 */
export const decompose = (before: readonly RatePart[], after: readonly RatePart[]): Decomposition | null => {
  const [volumeBefore, volumeAfter] = [totalOf(before, 'den'), totalOf(after, 'den')];
  if (volumeBefore === 0 || volumeAfter === 0) return null;
  const [densBefore, densAfter] = [new Map(before.map(({ key, den }) => [key, den])), new Map(after.map(({ key, den }) => [key, den]))];
  const change = minus(fractionOf(totalOf(after, 'num'), volumeAfter), fractionOf(totalOf(before, 'num'), volumeBefore));
  const newAtOld = times(plus(volumeAt(densAfter, before), ownVolume(after, densBefore)), fractionOf(1, volumeAfter));
  const oldAtNew = times(plus(volumeAt(densBefore, after), ownVolume(before, densAfter)), fractionOf(1, volumeBefore));
  const mix = times(plus(change, minus(newAtOld, oldAtNew)), fractionOf(1, 2));
  const [shownChange, shownMix] = [scaled(change, wholeInBasisPoints), scaled(mix, wholeInBasisPoints)];
  return { change: shownChange, mix: shownMix, rate: shownChange - shownMix };
};
