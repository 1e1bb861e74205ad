// What is told of speed beside quick follow-up: the mean of the reports, the mean a summary prints, and chance's share in a rate.

import { expect, test } from 'vitest';
import { dayOfIso } from '../../../src/shared/days.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { periodSpeed } from '../../../src/shared/scoring/periodSpeed.ts';
import { speedCalendars, speedGatherer } from '../../../src/shared/scoring/speed/gather.ts';
import type { AgencyInput } from '../../../src/shared/scoring/types.ts';
import { inputs, line, missing, plain, scored } from './build.ts';

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

/** Two reports followed up after 1 and after 4 working days. */
const dated = (name: string, years: readonly number[]): AgencyInput => {
  const table = { country: '', version: 'uji', years: years.map((year) => ({ year, decree: '', days: [] })) };
  const gatherer = speedGatherer(speedCalendars(table), day('2021-06-30'));
  for (const followed of ['2021-06-08', '2021-06-11']) {
    gatherer.add({ class: 'aspiration', state: 'completed', received: day('2021-06-07'), firstFollowUp: day(followed), completed: day(followed) });
  }
  return { ...plain(name, 2, 2), evidence: 'records', speed: gatherer.result() };
};

test('a printed mean is shown and compared with the limit; quick and good with speed stay unknown', () => {
  const printed = line(scored([{ ...plain('a', 10, 9), meanDays: 4.6 }]), 'a');
  expect(printed).toMatchObject({ meanDays: 4.6, isMeanWithinLimit: true, quick: null, goodWithSpeed: null });
  expect(line(scored([{ ...plain('a', 10, 9), meanDays: 4.6 }], { followUpLimit: 4 }), 'a').isMeanWithinLimit).toBe(false);
});

test('the mean of dated reports is exact; without dates, or without a table for them, there is none', () => {
  expect(line(scored([dated('a', [2021])]), 'a')).toMatchObject({ meanDays: 2.5, isMeanWithinLimit: true });
  expect(line(scored([dated('a', [2020])]), 'a').meanDays).toBeNull();
  expect(line(scored([plain('a', 10, 9)]), 'a')).toMatchObject({ meanDays: null, isMeanWithinLimit: null });
});

test('every rate of an agency carries its Wilson interval, and no rate none', () => {
  const result = scored([plain('a', 9, 4), plain('leer', 0, 0), missing('sunyi')]);
  expect(line(result, 'a').interval?.low).toBeCloseTo(18.88, 1);
  expect(line(result, 'a').interval?.high).toBeCloseTo(73.33, 1);
  expect([line(result, 'leer').interval, line(result, 'sunyi').interval]).toEqual([null, null]);
});

test('a period’s speed is that of agencies that can be judged, and none where there are none', () => {
  const speed = periodSpeed(inputs([dated('a', [2021]), dated('b', [2020]), plain('c', 5, 5)]), defaultParameters);
  expect(speed?.all.followUp).toMatchObject({ reports: 2, mean: 2.5, median: 1, p90: 4, withinLimit: { num: 2, den: 2 } });
  expect(speed?.byClass.map(({ class: name }) => name)).toEqual(['aspiration']);
  expect(periodSpeed(inputs([plain('c', 5, 5)]), defaultParameters)).toBeNull();
});
