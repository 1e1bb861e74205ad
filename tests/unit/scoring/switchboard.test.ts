import { expect, test } from 'vitest';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { switchboardOf } from '../../../src/shared/scoring/switchboard.ts';
import { agency, inputs, milestone, plain } from './build.ts';

const archiving = agency('a', 100, { waiting: 20, inProcess: 20, completed: 20, archived: 40 });

test('every reading stands once, with the figures a score under it gives', () => {
  const given = inputs([archiving, plain('none', 0, 0)]);
  const { rows } = switchboardOf(given, defaultParameters);
  expect(new Set(rows.map(({ reading }) => JSON.stringify(reading))).size).toBe(18);
  for (const { reading, m1, m2 } of rows) {
    const result = score(given, { ...defaultParameters, ...reading });
    expect([m1, m2]).toEqual([milestone(result, 'm1'), milestone(result, 'm2')]);
  }
  expect(rows.filter(({ isChosen }) => isChosen).map(({ reading }) => reading))
    .toEqual([{ archivedReports: 'counted', inProcessCounts: true, zeroReportAgencies: 'notMet' }]);
});

test('says which verdicts rest on the reading', () => {
  // Completed: 20 of 100, 20 of 60, 60 of 100; followed up 40 % and 20 %, 67 % and 33 %, 80 % and 60 %.
  expect(switchboardOf(inputs([archiving]), defaultParameters).depends).toEqual({ m1: true, m2: true });
  expect(switchboardOf(inputs([plain('a', 10, 9)]), defaultParameters).depends).toEqual({ m1: false, m2: false });
  expect(switchboardOf(inputs([plain('a', 10, 9), plain('b', 0, 0), plain('c', 0, 0), plain('d', 10, 0)]), defaultParameters).depends)
    .toEqual({ m1: false, m2: true });
});
