// What a sender is told of a finding: every one that concerns a sender has both sentences, in both languages.

import { expect, test } from 'vitest';
import { en } from '../../../src/shared/i18n/en.ts';
import { isMessageKey } from '../../../src/shared/i18n/t.ts';
import { sheetNames } from '../../../src/main/writers/reportBack/sheetNames.ts';
import { evaluatorsOwn, senderWords } from '../../../src/main/writers/reportBack/words.ts';

const codes = Object.keys(en).filter((key) => key.startsWith('finding.')).map((key) => key.slice('finding.'.length));

test.each(codes.filter((code) => !evaluatorsOwn.has(code)))('%s is said to a sender with what to do', (code) => {
  expect([`wrong.${code}`, `mend.${code}`].filter((key) => !isMessageKey(key))).toEqual([]);
});

test('what an evaluator settles alone has no sentence for the sender', () => {
  expect(codes).toEqual(expect.arrayContaining([...evaluatorsOwn]));
  expect([...evaluatorsOwn].filter((code) => isMessageKey(`wrong.${code}`))).toEqual([]);
});

test('days are said as people write them, a sender’s own text as it stands', () => {
  const asAt = senderWords('id', { code: 'asAtDiffers', params: { generated: '2022-07-05', period: 'B06', asAt: '2022-06-30' } }, true);
  expect(asAt.wrong).toBe('Lembar ini dibuat 5 Jul 2022, sedangkan B06 ditutup per 30 Jun 2022.');
  expect(senderWords('en', { code: 'unreadableDate', params: { text: '2022-13-45' } }, true).wrong).toContain('“2022-13-45”');
});

test('a row’s own words stay out of a copy without texts', () => {
  expect(senderWords('en', { code: 'incompleteRow', params: { text: 'isi rahasia' } }, false).wrong).not.toContain('rahasia');
});

test('sheets get names a workbook takes, each once', () => {
  expect(sheetNames(['Data/2022', 'data 2022', '', "'kutip'", 'x'.repeat(40), 'X'.repeat(40)])).toEqual([
    'Data 2022', 'data 2022 (2)', 'Sheet', 'kutip', 'x'.repeat(31), `${'X'.repeat(27)} (2)`,
  ]);
});
