import { expect, test } from 'vitest';
import { proposePeriods } from '../../../src/renderer/evidence/periods.ts';
import type { Period } from '../../../src/shared/domain.ts';

const period = (code: string, planMonth: number, to: string, asAt: string): Period => ({ code, planMonth, from: '2022-01-01', to, asAt });
const periods = [
  period('B06', 6, '2022-06-30', '2022-07-15'), period('B12', 12, '2022-09-30', '2022-10-15'),
  period('B18', 18, '2022-12-31', '2023-01-31'),
];
const noFacts = { agency: null, generated: null, from: null, to: null };
const hints = { fileName: 'rekap.xlsx', sheetName: 'Sheet1', layout: 'agencySummary', titleFacts: noFacts } as const;

test('a period\'s code in the file name proposes it', () => {
  expect(proposePeriods({ ...hints, fileName: 'rekap_b12-final.xlsx' }, periods)).toEqual({ periods: ['B12'], why: 'fileName' });
});

test('a sheet named for a period counts before the file\'s name', () => {
  expect(proposePeriods({ ...hints, fileName: 'B06-B12.xlsx', sheetName: 'B18' }, periods).periods).toEqual(['B18']);
});

test('a code inside another word proposes nothing', () => {
  expect(proposePeriods({ ...hints, fileName: 'AB06x.xlsx' }, periods)).toEqual({ periods: [], why: 'nothing' });
});

test('the window of the title block proposes the period that has it', () => {
  const titleFacts = { ...noFacts, from: '2022-01-01', to: '2022-09-30' };
  expect(proposePeriods({ ...hints, titleFacts }, periods)).toEqual({ periods: ['B12'], why: 'window' });
});

test('a window with another start is not that period\'s', () => {
  const titleFacts = { ...noFacts, from: '2022-07-01', to: '2022-09-30' };
  expect(proposePeriods({ ...hints, titleFacts }, periods).why).toBe('nothing');
});

test('the day a sheet was generated proposes the period with that cut-off', () => {
  const titleFacts = { ...noFacts, generated: '2023-01-31' };
  expect(proposePeriods({ ...hints, titleFacts }, periods)).toEqual({ periods: ['B18'], why: 'asAt' });
});

test('a register counts for every period, whatever its name says', () => {
  expect(proposePeriods({ ...hints, layout: 'register', fileName: 'B06.xlsx' }, periods)).toEqual({ periods: [], why: 'all' });
});

test('with one period in the plan there is nothing to choose', () => {
  expect(proposePeriods(hints, periods.slice(0, 1))).toEqual({ periods: ['B06'], why: 'onlyOne' });
});
