// Numbers as people type them into the window.

import { expect, test } from 'vitest';
import { readNumber } from '../../../src/renderer/ui/readNumber.ts';

test('a decimal reads the same with comma and with dot, whatever the language', () => {
  expect(readNumber('45,5', 2)).toBe(45.5);
  expect(readNumber('45.5', 2)).toBe(45.5);
  expect(readNumber(' 45,50 % ', 2)).toBe(45.5);
});

test('a decimal is never taken for thousands', () => {
  expect(readNumber('45.555', 2)).toBe(45.56);
});

test('groups of three in a whole number are thousands', () => {
  expect(readNumber('1.294', 0)).toBe(1294);
  expect(readNumber('1,294', 0)).toBe(1294);
  expect(readNumber('1.294,5', 1)).toBe(1294.5);
});

test('what is not a number is not read', () => {
  for (const text of ['', 'abc', '-', '1e3', '4 5x', '.']) expect(readNumber(text, 2)).toBeNull();
});
