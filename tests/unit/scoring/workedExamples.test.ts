// The worked examples of scoring.md that belong to indicators 1, 2, 3 and 8, with their published figures.

import { expect, test } from 'vitest';
import { line, many, milestone, plain, scored } from './build.ts';

test.each([
  { place: 'Jambi, Jan–Aug 2020', received: 215, inProcess: 12, completed: 77, followedUp: 89, followUp: 41.4, completion: 35.81 },
  { place: 'Central Kalimantan 2020', received: 826, inProcess: 26, completed: 644, followedUp: 670, followUp: 81.11, completion: 77.97 },
  { place: 'South Kalimantan 2020', received: 1294, inProcess: 51, completed: 1219, followedUp: 1270, followUp: 98.15, completion: 94.2 },
])('$place gives its published figures', ({ place, received, inProcess, completed, followedUp, followUp, completion }) => {
  const result = scored([plain(place, received, completed, inProcess)]);
  expect(line(result, place)).toMatchObject({
    received, followedUp, completed,
    followUp: { num: followedUp, den: received, percent: followUp },
    completion: { num: completed, den: received, percent: completion },
  });
  expect(result.rates.completion.percent).toBe(completion);
  expect(result.rates.followUp.percent).toBe(followUp);
});

const good = (name: string) => plain(name, 10, 5);
const poor = (name: string) => plain(name, 10, 4);

test('122 good of 653 agencies is 18.68 %, beside the published baseline', () => {
  const result = scored([...many(122, good, 'g'), ...many(531, poor, 'p')]);
  expect(result.good).toEqual({ num: 122, den: 653, percent: 18.68 });
  expect(result.baseline).toEqual({ num: 122, den: 653, percent: 18.68 });
});

test('of 653 agencies 196 are needed: 195 fail with 29.86 %, 196 pass with 30.02 %', () => {
  const fails = milestone(scored([...many(195, good, 'g'), ...many(458, poor, 'p')]), 'm2');
  expect(fails).toMatchObject({ value: { num: 195, den: 653, percent: 29.86 }, verdict: 'notMet', met: false, needed: 196, missing: 1 });
  const passes = milestone(scored([...many(196, good, 'g'), ...many(457, poor, 'p')]), 'm2');
  expect(passes).toMatchObject({ value: { num: 196, den: 653, percent: 30.02 }, verdict: 'met', met: true, needed: 196, missing: 0 });
});

test('9 of 20 meets 45 % exactly, 4 of 9 does not, 0 of 0 follows the zero-report rule', () => {
  const agencies = [plain('nine', 20, 9), plain('four', 9, 4), plain('none', 0, 0)];
  const result = scored(agencies);
  expect(line(result, 'nine').meets).toBe(true);
  expect(line(result, 'four')).toMatchObject({ meets: false, followUp: { percent: 44.44 }, missingToThreshold: 1 });
  expect(line(result, 'none')).toMatchObject({ meets: false, followUp: { num: 0, den: 0, percent: null }, flags: ['zeroReports'] });
  expect(line(scored(agencies, { zeroReportAgencies: 'met' }), 'none').meets).toBe(true);
  expect(line(scored(agencies, { zeroReportAgencies: 'excluded' }), 'none').meets).toBeNull();
});
