// Numbers under a reading, and how a column's values decide it.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideNumbers, noteNumber, openNumberTally, type NumberKind } from '../../../src/shared/tabular/numberEvidence.ts';
import { numberUnder, parseNumber, percentOf } from '../../../src/shared/tabular/numbers.ts';

const decide = (kind: NumberKind, ...texts: readonly string[]) => {
  const tally = openNumberTally();
  texts.forEach((text, at) => noteNumber(tally, parseNumber(text), text, at + 2));
  return decideNumbers(tally, kind, parseNumber, null);
};

describe('a text under each reading', () => {
  test.each([
    ['1.294', 'either', 1294, 1.294, 1294],
    ['1,294', 'either', 1.294, 1294, 1294],
    ['1 294', 'plain', 1294, 1294, 1294],
    ['1.294,5', 'comma', 1294.5, Number.NaN, Number.NaN],
    ['1,294.50', 'dot', Number.NaN, 1294.5, Number.NaN],
    ['1.294,00', 'comma', 1294, Number.NaN, 1294],
    ['1.294.000', 'comma', 1_294_000, Number.NaN, 1_294_000],
    ['6,3', 'comma', 6.3, Number.NaN, Number.NaN],
    ['0,125', 'comma', 0.125, Number.NaN, Number.NaN],
    ['1234,567', 'comma', 1234.567, Number.NaN, Number.NaN],
    ['215', 'plain', 215, 215, 215],
    ['-12', 'plain', -12, -12, -12],
    ['1.29.4', 'text', Number.NaN, Number.NaN, Number.NaN],
    ['12 laporan', 'text', Number.NaN, Number.NaN, Number.NaN],
  ])('%s is %s', (text, shape, comma, dot, whole) => {
    const number = parseNumber(text);
    expect(number.shape).toBe(shape);
    expect([numberUnder(number, 'decimalComma'), numberUnder(number, 'decimalDot'), numberUnder(number, 'none')])
      .toEqual([comma, dot, whole]);
  });

  test('a dash, n/a and nothing say that there is no value', () => {
    for (const text of ['', '-', '–', 'n/a', 'N/A', '  ']) expect(numberUnder(parseNumber(text), 'none')).toBeNull();
  });

  test('percentages keep either decimal sign', () => {
    expect(['78%', '78,5 %', '78.5%', '78.125', '41,40', '100'].map((text) => percentOf(parseNumber(text))))
      .toEqual([78, 78.5, 78.5, 78.125, 41.4, 100]);
  });
});

describe('what decides a column', () => {
  test('a count is whole, so 1.294 can only be 1294', () => {
    expect(decide('count', '1.294', '215')).toEqual({ reading: 'none', evidence: { text: '1.294', value: '1294', cells: 2 }, doubt: null });
  });

  test('one value that fits one way decides those that fit both', () => {
    expect(decide('decimal', '1.294', '6,3')).toMatchObject({ reading: 'decimalComma', doubt: null });
    expect(decide('decimal', '1.294', '6.3')).toMatchObject({ reading: 'decimalDot', doubt: null });
  });

  test('a column that fits both ways is in doubt at its first such cell', () => {
    expect(decide('decimal', '12', '1.294', '2.517').doubt).toEqual({ kind: 'fits', row: 3, text: '1.294', other: '' });
  });

  test('a column with both signs is in doubt at the cell that broke it', () => {
    expect(decide('decimal', '6,3', '1.294', '7.25').doubt).toEqual({ kind: 'clash', row: 4, text: '7.25', other: '6,3' });
  });

  test('any decimal written in either way comes back under its reading', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const value = whole + cents / 100;
      const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.');
      const text = `${grouped},${String(cents).padStart(2, '0')}`;
      expect(numberUnder(parseNumber(text), 'decimalComma')).toBeCloseTo(value, 6);
      const english = text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
      expect(numberUnder(parseNumber(english), 'decimalDot')).toBeCloseTo(value, 6);
      expect(numberUnder(parseNumber(grouped), 'none')).toBe(whole);
    }));
  });
});
