import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/shared/scoring/wilson.ts';

// (num + 1.9208 ± 1.96·√(num·(n − num)/n + 0.9604)) ÷ (n + 3.8416)
test.each([
  { num: 9, den: 20, low: 25.82, high: 65.79 }, { num: 0, den: 10, low: 0, high: 27.75 }, { num: 10, den: 10, low: 72.25, high: 100 },
  { num: 122, den: 653, low: 15.88, high: 21.85 }, { num: 1, den: 1, low: 20.65, high: 100 },
])('$num of $den lies between $low % and $high %', ({ num, den, low, high }) => {
  const interval = wilsonInterval(num, den);
  expect(interval?.low).toBeCloseTo(low, 2);
  expect(interval?.high).toBeCloseTo(high, 2);
});

test('nothing has no interval', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

test('the interval holds the rate, stays between 0 and 100 %, and narrows with more reports', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100000 }), fc.nat(), (den, pick) => {
    const num = pick % (den + 1);
    const [one, ten] = [wilsonInterval(num, den), wilsonInterval(10 * num, 10 * den)];
    const width = (interval: typeof one) => (interval === null ? Number.NaN : interval.high - interval.low);
    expect(one?.low).toBeGreaterThanOrEqual(0);
    expect(one?.high).toBeLessThanOrEqual(100);
    expect(one?.low).toBeLessThanOrEqual((100 * num) / den);
    expect(one?.high).toBeGreaterThanOrEqual((100 * num) / den);
    expect(width(ten)).toBeLessThan(width(one));
  }));
});
