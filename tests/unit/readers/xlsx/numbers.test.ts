// Numbers read from bytes are the very numbers the language's own parser gives.

import { assert, double, integer, nat, oneof, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../src/main/readers/xlsx/numbers.ts';

const read = (text: string) => {
  const bytes = Buffer.from(`>${text}<`);
  const into = { value: 0, isPlain: false };
  readNumber(bytes, 1, bytes.length - 1, into);
  return into;
};

describe('a number in a cell', () => {
  it('is the number the language reads, and plain exactly when it is written back the same', () => {
    const numeric = oneof(
      double({ noNaN: true, noDefaultInfinity: true }).map(String),
      tuple(integer(), nat()).map(([whole, rest]) => `${whole}.${rest}`),
      stringMatching(/^-?\d{1,18}(\.\d{1,20})?$/),
      stringMatching(/^-?\d{1,3}(\.\d{0,3})?([eE][+-]?\d{1,2})?$/),
    );
    assert(property(numeric, (text) => {
      const { value, isPlain } = read(text);
      expect(Object.is(value, Number(text))).toBe(true);
      expect(isPlain).toBe(String(value) === text);
    }), { numRuns: 5000 });
  });

  it.each(['', '-', '.', '1.2.3', '1,5', '0x10', '1e', 'Infinity', '12 34', '--1'])('is none in %j', (text) => {
    expect(read(text).value).toBeNaN();
  });
});
