// Like windows, exact changes, and a decomposition whose parts add up to the last digit.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf, minus, plus, scaled, times, type Fraction } from '../../../src/shared/scoring/fraction.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { areLike, changeBetween, decompose, likeBefore, partsOf, type RatePart } from '../../../src/shared/scoring/trend.ts';
import { anyAgencies, anyParameters } from './arbitraries.ts';
import { inputs } from './build.ts';

const window = (code: string, from: string, to: string) => ({ code, planMonth: Number(code.slice(1)), from, to, asAt: to });
const b06 = window('B06', '2021-01-01', '2021-06-30');
const b12 = window('B12', '2021-01-01', '2021-12-31');
const b18 = window('B18', '2022-01-01', '2022-06-30');
const b24 = window('B24', '2022-01-01', '2022-12-31');
const plan = [b06, b12, b18, b24];

test('B18 is compared with B06 and B24 with B12, and nothing else is subtracted', () => {
  expect(plan.map((period) => likeBefore(period, plan)?.code ?? null)).toEqual([null, null, 'B06', 'B12']);
  expect(areLike(b12, b18)).toBe(false);
  expect(areLike(b06, b06)).toBe(false);
});

test('a window to the end of February is like one of a leap year', () => {
  expect(areLike(window('B02', '2020-01-01', '2020-02-29'), window('B14', '2021-01-01', '2021-02-28'))).toBe(true);
});

test.each([
  { before: [1, 3], after: [2, 3], change: 3333 }, { before: [2, 3], after: [1, 3], change: -3333 },
  { before: [0, 1], after: [1, 20000], change: 1 }, { before: [1, 20000], after: [0, 1], change: -1 },
  { before: [0, 1], after: [1, 20001], change: 0 },
])('from $before to $after is $change hundredths of a point', ({ before: [a = 0, b = 0], after: [c = 0, d = 0], change }) => {
  expect(changeBetween({ num: a, den: b, percent: null }, { num: c, den: d, percent: null })).toBe(change);
});

test('a rate of nothing has no change', () => {
  expect(changeBetween({ num: 0, den: 0, percent: null }, { num: 1, den: 2, percent: 50 })).toBeNull();
  expect(decompose([], [{ key: 'a', num: 1, den: 2 }])).toBeNull();
});

test('volume moving to a better agency is mix, agencies getting better is rate', () => {
  const at = (key: string, num: number, den: number): RatePart => ({ key, num, den });
  expect(decompose([at('a', 10, 100), at('b', 90, 100)], [at('a', 5, 50), at('b', 135, 150)])).toEqual({ change: 2000, mix: 2000, rate: 0 });
  expect(decompose([at('a', 10, 100), at('b', 90, 100)], [at('a', 30, 100), at('b', 90, 100)])).toEqual({ change: 1000, mix: 0, rate: 1000 });
  // A newcomer brings volume, never a change of its own rate: (1/2 − 0)·0.8 + (1/2 − 1)·0.4 = 0.2.
  expect(decompose([at('a', 40, 100)], [at('a', 40, 100), at('new', 80, 100)])).toEqual({ change: 2000, mix: 2000, rate: 0 });
});

const part = fc.record({ den: fc.integer({ min: 0, max: 6000 }), share: fc.integer({ min: 0, max: 100 }) })
  .map(({ den, share }) => ({ den, num: Math.floor((den * share) / 100) }));
const parts = fc.array(fc.option(part), { minLength: 12, maxLength: 12 }).map((list) =>
  list.flatMap((each, at): RatePart[] => (each === null ? [] : [{ key: `a${at}`, ...each }])));

const zero = fractionOf(0, 1);
const half = fractionOf(1, 2);
const total = (list: readonly RatePart[], what: 'num' | 'den'): number => list.reduce((sum, each) => sum + each[what], 0);

/** The two sums as scoring.md writes them, agency by agency in exact fractions. */
const asWritten = (before: readonly RatePart[], after: readonly RatePart[]): { mix: Fraction; rate: Fraction } => {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const find = (list: readonly RatePart[], key: string): RatePart | null => list.find((each) => each.key === key && each.den > 0) ?? null;
  return keys.reduce((sums, key) => {
    const [one, two] = [find(before, key), find(after, key)];
    const rateOf = (own: RatePart | null, other: RatePart | null): Fraction => {
      const known = own ?? other;
      return known === null ? zero : fractionOf(known.num, known.den);
    };
    const [w1, w2] = [fractionOf(one?.den ?? 0, total(before, 'den')), fractionOf(two?.den ?? 0, total(after, 'den'))];
    const [r1, r2] = [rateOf(one, two), rateOf(two, one)];
    return {
      mix: plus(sums.mix, times(times(minus(w2, w1), plus(r1, r2)), half)),
      rate: plus(sums.rate, times(times(minus(r2, r1), plus(w1, w2)), half)),
    };
  }, { mix: zero, rate: zero });
};

test('mix and rate are the sums as written, and add up to the change to the last digit', () => {
  fc.assert(fc.property(parts, parts, (before, after) => {
    fc.pre(total(before, 'den') > 0 && total(after, 'den') > 0);
    const found = decompose(before, after);
    const written = asWritten(before, after);
    expect(found?.mix).toBe(scaled(written.mix, 10000));
    expect(found?.change).toBe(scaled(plus(written.mix, written.rate), 10000));
    expect((found?.mix ?? 0) + (found?.rate ?? 0)).toBe(found?.change);
    expect(Math.abs((found?.rate ?? 0) - scaled(written.rate, 10000))).toBeLessThanOrEqual(1);
  }));
});

test('the parts taken from two results change as their national rates do', () => {
  fc.assert(fc.property(anyAgencies, anyAgencies, anyParameters, (one, other, parameters) => {
    const [before, after] = [score(inputs(one), parameters), score(inputs(other), parameters)];
    for (const measure of ['completion', 'followUp'] as const) {
      const found = decompose(partsOf(before, measure), partsOf(after, measure));
      expect(found?.change ?? null).toBe(changeBetween(before.rates[measure], after.rates[measure]));
    }
  }));
});
