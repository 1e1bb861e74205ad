// Every finding and every reason a row is no data has its sentence, in both languages, filled with what the reader gives.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findings as english } from '../../../src/shared/i18n/en/findings.ts';
import { findings as indonesian } from '../../../src/shared/i18n/id/findings.ts';
import { isMessageKey, t, type MessageKey } from '../../../src/shared/i18n/t.ts';
import { skip } from '../../../src/shared/tabular/roles.ts';
import { findingsOf, linesOf, readSheet } from './support/sheets.ts';

const folder = join(import.meta.dirname, '../../../src/shared/tabular');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
const matches = (pattern: RegExp): readonly string[] => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))];
const isSaid = (key: string): boolean => isMessageKey(key);

test('codes of findings are said', () => {
  const codes = matches(/'(\w+)', '(?:blocking|warning|note)', [^']/gu);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !isSaid(`finding.${code}`))).toEqual([]);
  const refusals = matches(/(?:refuse|fault)\('(\w+)'/gu);
  expect(refusals.length).toBeGreaterThan(4);
  expect(refusals.filter((code) => !isSaid(`finding.${code}`) || !isSaid(`reason.${code}`))).toEqual([]);
  const others = ['ambiguousNumbers', 'mixedNumbers', 'ambiguousDates', 'mixedDates', 'textInNumber', 'notWhole', 'negativeCount', 'more'];
  expect(others.filter((code) => !isSaid(`finding.${code}`))).toEqual([]);
});

test('reasons are said', () => {
  expect(Object.values(skip).map(({ reason }) => `reason.${reason}`).filter((key) => !isSaid(key))).toEqual([]);
});

test('both languages fill in the same values', () => {
  const names = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').toSorted();
  for (const key of Object.keys(english) as (keyof typeof english)[]) expect([key, names(indonesian[key])])
    .toEqual([key, names(english[key])]);
});

test('no sentence is left with an empty place', () => {
  const sheet = readSheet(linesOf(`
    No | Instansi | Jumlah Laporan | Proses | Selesai | % Tindak Lanjut | Rata-rata Hari
    1 | Kab. Alfa | 10 | 9 | 8 | 10 % | 1.294
    2 | Kab. Alfa | x | 1 | 1 | 10 % | 1.294
    3 | Pemkab Alfa | 10 | 1 | 1 | 90 % | x
    4 | | 10 | 1 | 1 | 20,5 % | -
      | Jumlah | 999 | 1 | 1 | |
  `), { context: { knownAgencies: new Set(['beta']) } });
  expect(findingsOf(sheet).length).toBeGreaterThan(7);
  for (const { code, params } of sheet.report.findings) expect(t('id', `finding.${code}` as MessageKey, params)).not.toContain('{');
});
