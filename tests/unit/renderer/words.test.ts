// Words on the screen: no message is defined twice, and every sentence uses the same values in both languages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src/shared/i18n/en.ts';
import { id } from '../../../src/shared/i18n/id.ts';
import { wordsOf } from '../../../src/renderer/state/wordsOf.ts';

const folder = join(import.meta.dirname, '../../../src/shared/i18n/en');
const placeholders = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted();

test('a message key stands in one file only', () => {
  const keys = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^ {2}'[^']+':/gm) ?? []);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test('a sentence is filled with the same values in both languages', () => {
  const keys = Object.keys(en) as (keyof typeof en)[];
  expect(keys.filter((key) => placeholders(en[key]).join() !== placeholders(id[key]).join())).toEqual([]);
});

test('one is said otherwise than many, in English', () => {
  expect(wordsOf('en').t('overview.findingsWarnings', { count: '1' })).toBe('1 warning');
  expect(wordsOf('en').t('overview.findingsWarnings', { count: '2' })).toBe('2 warnings');
});

test('a number and its per cent sign never part', () => {
  expect(wordsOf('id').percent(41.4)).toBe('41,40\u00a0%');
  expect(wordsOf('en').percent(41.4)).toBe('41.40%');
  expect(wordsOf('id').points(4550)).toBe('45,5\u00a0%');
  expect(wordsOf('id').percent(null)).toBe('–');
});
