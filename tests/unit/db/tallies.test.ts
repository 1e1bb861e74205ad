// Rules of counting that need no project: what a long summary's rows cover, states at the cut-off, ranges of rows.

import { expect, test } from 'vitest';
import { rowRanges } from '../../../src/main/db/explain.ts';
import { stateAtCutOff } from '../../../src/main/db/recordTallies.ts';
import { countsInWindow } from '../../../src/main/db/summaryTallies.ts';

const window = { from: '2022-01-01', to: '2022-06-30' };

test.each([
  [6, 2022, true], [7, 2022, false], [1, 2022, true], [12, 2021, false], [null, 2022, true], [null, 2021, false], [null, null, true], [3, null, true],
])('a row of month %s and year %s counts: %s', (month, year, counts) => {
  expect(countsInWindow({ month, year }, window)).toBe(counts);
});

const completed = { status: 'completed', closedBy: 'system' } as const;

test('a state is what it was at the cut-off', () => {
  expect(stateAtCutOff(completed, false, 0)).toEqual(completed);
  expect(stateAtCutOff(completed, true, 1)).toEqual({ status: 'inProcess', closedBy: null });
  expect(stateAtCutOff(completed, true, 0)).toEqual({ status: 'waiting', closedBy: null });
  expect(stateAtCutOff({ status: 'inProcess', closedBy: null }, true, 2)).toEqual({ status: 'waiting', closedBy: null });
  expect(stateAtCutOff({ status: 'blocked', closedBy: null }, true, 2)).toEqual({ status: 'blocked', closedBy: null });
});

test('rows are said as ranges', () => {
  expect(rowRanges([])).toBe('');
  expect(rowRanges([12])).toBe('12');
  expect(rowRanges([2, 3, 4, 9, 11, 12])).toBe('2-4, 9, 11-12');
});
