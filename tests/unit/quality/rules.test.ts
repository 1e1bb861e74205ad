// Each rule of data quality at its edge: what makes it speak, and what must not.

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/shared/days.ts';
import type { ReportState } from '../../../src/shared/domain.ts';
import { bulkDays } from '../../../src/shared/quality/bulkClosings.ts';
import { isExpected, isLow } from '../../../src/shared/quality/completeness.ts';
import { areDifferentReports, sharedIdRules } from '../../../src/shared/quality/duplicates.ts';
import { rateOutliers, volumeOutliers } from '../../../src/shared/quality/outliers.ts';
import { faultsOf, type DatedReport, type Frame } from '../../../src/shared/quality/reportFaults.ts';
import { median, spreadOf } from '../../../src/shared/quality/robust.ts';
import { ruleKeys, summaryRules } from '../../../src/shared/quality/rules.ts';
import { summaryFault, type SummaryCounts } from '../../../src/shared/quality/summaryFaults.ts';
import { comparable } from '../../../src/shared/quality/texts.ts';
import { looksText } from '../../../src/shared/quality/words.ts';
import { rules } from '../../../src/shared/quality/rules.ts';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { AgencyInput } from '../../../src/shared/scoring/types.ts';

const day = (month: number, date: number): number => dayOf(2022, month, date);
const frame: Frame = { from: day(1, 1), to: day(6, 30), fileDay: day(7, 4) };
const sound: DatedReport = { status: 'completed', received: day(2, 1), firstFollowUp: day(2, 3), completed: day(2, 3) };

it.each(ruleKeys)('%s says what it looks at in both languages, with every one of its numbers', (rule) => {
  for (const language of ['id', 'en'] as const) expect(looksText(language, { rule, limits: rules[rule].limits })).not.toMatch(/[{}]/);
});

describe('a single report', () => {
  it('that is sound has no fault, nor has one without dates', () => {
    expect(faultsOf(sound, frame)).toEqual([]);
    expect(faultsOf({ status: 'waiting', received: null, firstFollowUp: null, completed: null }, frame)).toEqual([]);
  });

  it('received on the first or last day of the window is inside, a day beyond is not', () => {
    for (const received of [frame.from, frame.to]) expect(faultsOf({ ...sound, received, firstFollowUp: null, completed: null }, frame)).toEqual([]);
    for (const received of [frame.from - 1, frame.to + 1]) {
      expect(faultsOf({ ...sound, received, firstFollowUp: null, completed: null }, frame)).toEqual(['receivedOutsideWindow']);
    }
  });

  it('dated after its file was made is one, unless the file does not say when', () => {
    const late = { ...sound, completed: day(7, 5) };
    expect(faultsOf(late, frame)).toEqual(['dateAfterFile']);
    expect(faultsOf({ ...sound, completed: day(7, 4) }, frame)).toEqual([]);
    expect(faultsOf(late, { ...frame, fileDay: null })).toEqual([]);
  });

  it('answered before it came in waited a negative time', () => {
    expect(faultsOf({ ...sound, firstFollowUp: day(1, 31) }, frame)).toEqual(['followUpBeforeReceipt']);
    expect(faultsOf({ ...sound, firstFollowUp: null, completed: day(1, 31) }, frame)).toEqual(['completedBeforeReceipt']);
    expect(faultsOf({ ...sound, firstFollowUp: sound.received, completed: sound.received }, frame)).toEqual([]);
  });

  it('completed before its first follow-up is out of order', () => {
    expect(faultsOf({ ...sound, firstFollowUp: day(2, 5) }, frame)).toEqual(['completedBeforeFollowUp']);
  });

  it.each<[ReportState | null, boolean]>([['waiting', true], ['inProcess', true], ['completed', false], ['archived', false], [null, false]])(
    'with a date of completion and the state %s: %s', (status, isFault) => {
      expect(faultsOf({ ...sound, status }, frame)).toEqual(isFault ? ['completedDateWhileOpen'] : []);
    },
  );
});

describe('completeness', () => {
  it('asks for the date of follow-up only where there was one, of completion only where completed', () => {
    expect((['waiting', 'inProcess', 'completed', null] as const).map((status) => isExpected('firstFollowUpDate', { status }))).toEqual([false, true, true, false]);
    expect((['waiting', 'inProcess', 'completed', 'archived'] as const).map((status) => isExpected('completedDate', { status }))).toEqual([false, false, true, false]);
    expect(isExpected('title', { status: null })).toBe(true);
  });

  it('is low below nine in ten, with ten rows at least', () => {
    expect(isLow({ expected: 10, filled: 8 })).toBe(true);
    expect(isLow({ expected: 10, filled: 9 })).toBe(false);
    expect(isLow({ expected: 9, filled: 0 })).toBe(false);
  });
});

const states = (given: Partial<SummaryCounts['states']>): SummaryCounts['states'] => ({
  unverified: null, forwarded: null, onHold: null, waiting: null, inProcess: null, completed: null, archived: null, blocked: null, ...given,
});
const counts = (given: Partial<SummaryCounts>): SummaryCounts => ({
  received: 10, states: states({}), followedUp: null, publishedFollowUp: null, publishedCompletion: null, meanDays: null, ...given,
});

describe('a summary row', () => {
  const found = (given: Partial<SummaryCounts>): string[] => summaryRules.filter((rule) => summaryFault(rule, counts(given), 180) !== null);

  it('whose counts fit has no fault, nor has one that gives only what was received', () => {
    expect(found({ states: states({ completed: 6, inProcess: 4 }), followedUp: 10, publishedFollowUp: 10_000, meanDays: 180 })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it('is said with both numbers and the field whose cell to look at', () => {
    expect(found({ states: states({ completed: 11 }) })).toEqual(['completedAboveReceived', 'statesAboveReceived']);
    expect(summaryFault('completedAboveReceived', counts({ states: states({ completed: 11 }) }), 180))
      .toEqual({ rule: 'completedAboveReceived', field: 'completed', params: { value: 11, received: 10 } });
    expect(found({ followedUp: 11 })).toEqual(['followedUpAboveReceived']);
    expect(found({ states: states({ completed: 6, waiting: 5 }) })).toEqual(['statesAboveReceived']);
    expect(found({ publishedCompletion: 10_001 })).toEqual(['percentAbove100']);
    expect([found({ meanDays: -0.5 }), found({ meanDays: 181 })]).toEqual([['meanDaysImpossible'], ['meanDaysImpossible']]);
  });
});

describe('duplicates', () => {
  const row = (id: number, file: string, agency: string | null) => ({ id, file, agency });
  const rulesOf = (...rows: ReturnType<typeof row>[]) => Object.fromEntries([...sharedIdRules(rows)].map(([rule, found]) => [rule, found.map(({ id }) => id)]));

  it('tell one file from several, and one agency from several', () => {
    expect(rulesOf(row(1, 'a', 'x'), row(2, 'a', 'x'))).toEqual({ idWithinFile: [1, 2] });
    expect(rulesOf(row(1, 'a', 'x'), row(2, 'b', 'x'))).toEqual({ idAcrossFiles: [1, 2] });
    expect(rulesOf(row(1, 'a', 'x'), row(2, 'a', 'y'))).toEqual({ idWithinFile: [1, 2], idAcrossAgencies: [1, 2] });
    expect(rulesOf(row(1, 'a', 'x'), row(2, 'a', 'x'), row(3, 'b', 'x'))).toEqual({ idWithinFile: [1, 2], idAcrossFiles: [1, 2, 3] });
  });

  it('do not take an unknown agency for another one', () => {
    expect(rulesOf(row(1, 'a', 'x'), row(2, 'b', null))).toEqual({ idAcrossFiles: [1, 2] });
  });

  it('of a text need different reports, and a text that says something', () => {
    expect(areDifferentReports(['1', '1'])).toBe(false);
    expect(areDifferentReports(['1', '2'])).toBe(true);
    expect(areDifferentReports(['1', null])).toBe(true);
    expect(comparable('Jalan rusak')).toBe(null);
    expect(comparable('Jalan RUSAK  di depan pasar!')).toBe(comparable('jalan rusak di depan pasar'));
  });
});

describe('robust statistics', () => {
  it('are not moved by a wild value', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBe(null);
    const spread = spreadOf([10, 11, 12, 13, 14, 900]);
    expect(spread).toMatchObject({ median: 12.5, mad: 1.5 });
    expect(spread?.scoreOf(12.5)).toBe(0);
    expect(spread?.scoreOf(900)).toBeCloseTo(0.6745 * 887.5 / 1.5, 6);
  });

  it('fall back on the mean distance where most are alike, and score 0 where all are', () => {
    expect(spreadOf([5, 5, 5, 5, 9])?.scoreOf(9)).toBeCloseTo(4 / (1.253314 * 0.8), 6);
    expect(spreadOf([5, 5, 5])?.scoreOf(5)).toBe(0);
  });
});

const agency = (key: string, received: number, completed: number): AgencyInput =>
  ({ key, name: key, type: null, evidence: 'summary', tally: tallyOf({ received, states: { completed, inProcess: 0 } }) });
const crowd = (of: number, received: number, completed: (at: number) => number): AgencyInput[] =>
  Array.from({ length: of }, (_, at) => agency(`a${at}`, received, completed(at)));

describe('outliers', () => {
  const bounds = [1000, 100];
  const keys = (agencies: readonly AgencyInput[]) => rateOutliers('completionRateOutlier', agencies, bounds).found.map(({ key }) => key);

  it('are agencies far from their band, said with the numbers of the rule', () => {
    const agencies = [...crowd(9, 200, (at) => 80 + at), agency('far', 200, 190)];
    const { looked, found } = rateOutliers('completionRateOutlier', agencies, bounds);
    expect(looked).toBe(10);
    expect(found).toMatchObject([{ key: 'far', params: { value: 95, num: 190, den: 200, median: 42.25, mad: 1.25, among: 10 } }]);
  });

  it('are not looked for in a small band, among few reports, or for a few points', () => {
    expect(keys([...crowd(6, 200, (at) => 80 + at), agency('far', 200, 190)])).toEqual([]);
    expect(keys([...crowd(9, 200, (at) => 80 + at), agency('far', 29, 29)])).toEqual([]);
    expect(keys([...crowd(9, 200, () => 80), agency('near', 200, 99)])).toEqual([]);
    expect(keys([...crowd(9, 200, (at) => 80 + at), agency('other band', 2000, 1900)])).toEqual([]);
  });

  it('of volume are beside the agency’s own earlier period, by days, and everyone’s change', () => {
    const before = [...crowd(9, 100, () => 0), agency('far', 100, 0)];
    // Everybody doubled because the window is twice as long: nobody stands out.
    const days = { code: 'B06', days: 181, daysNow: 362 };
    const now = (far: number) => [...crowd(9, 200, () => 0).map((one, at) => agency(one.key, 196 + at, 0)), agency('far', far, 0)];
    expect(volumeOutliers(now(200), { ...days, agencies: before }).found).toEqual([]);
    expect(volumeOutliers(now(900), { ...days, agencies: before }).found).toMatchObject([{ key: 'far', params: { now: 900, before: 100, earlier: 'B06' } }]);
    expect(volumeOutliers(now(0), { ...days, agencies: before }).found.map(({ key }) => key)).toEqual(['far']);
    expect(volumeOutliers(now(900), { ...days, agencies: [] })).toEqual({ looked: 0, found: [] });
  });
});

describe('bulk closings', () => {
  const days = (usual: number, of: number, extra: readonly [number, number][] = []) =>
    new Map([...Array.from({ length: of }, (_, at) => [at, usual] as const), ...extra]);

  it('are five usual days in one, and twenty reports at least', () => {
    expect(bulkDays(days(4, 12, [[100, 20]]))).toEqual([{ day: 100, count: 20, usual: 4, total: 68 }]);
    expect(bulkDays(days(4, 12, [[100, 19]]))).toEqual([]);
    expect(bulkDays(days(5, 12, [[100, 24]]))).toEqual([]);
  });

  it('with few days to compare are fifty reports and half of all', () => {
    expect(bulkDays(days(5, 4, [[100, 50]]))).toMatchObject([{ day: 100, count: 50, usual: null }]);
    expect(bulkDays(days(20, 4, [[100, 50]]))).toEqual([]);
    expect(bulkDays(days(1, 1, [[100, 49]]))).toEqual([]);
  });
});
