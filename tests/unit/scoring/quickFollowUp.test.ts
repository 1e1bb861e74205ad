// Quick follow-up, good with speed and the statistics of speed (indicators 4 and 5), from reports to figures.

import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { dayOfIso } from '../../../src/shared/days.ts';
import { reportClasses, reportStates } from '../../../src/shared/domain.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { speedCalendars, speedGatherer, type SpeedReport } from '../../../src/shared/scoring/speed/gather.ts';
import { goodWithSpeedOf, quickFollowUpOf } from '../../../src/shared/scoring/speed/quick.ts';
import { speedOf } from '../../../src/shared/scoring/speed/statistics.ts';
import { agencySpeedsSchema, settingOf, type AgencySpeed, type SpeedParameters } from '../../../src/shared/scoring/speed/types.ts';
import { archivedReadings } from '../../../src/shared/scoring/types.ts';
import { workingDaysBetween, type HolidayTable } from '../../../src/shared/scoring/workingDays.ts';

// June 2022 with Pancasila day off and one day of joint leave; 2022-06-06 is a Monday.
const table: HolidayTable = {
  country: 'Indonesia', version: 'test', years: [{ year: 2022, decree: 'test', days: [
    { date: '2022-06-01', kind: 'holiday', isConfirmed: true }, { date: '2022-06-10', kind: 'jointLeave', isConfirmed: true },
  ] }],
};
const calendars = speedCalendars(table);
const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const asAt = day('2022-06-30');
const standard: SpeedParameters = defaultParameters;

const report = (state: SpeedReport['state'], received: string | null, firstFollowUp: string | null = null, completed: string | null = null,
  of: SpeedReport['class'] = 'notSupervisory'): SpeedReport => ({
  class: of, state, received: received === null ? null : day(received),
  firstFollowUp: firstFollowUp === null ? null : day(firstFollowUp), completed: completed === null ? null : day(completed),
});
const speed = (reports: readonly SpeedReport[], parameters: SpeedParameters = standard): AgencySpeed => {
  const gatherer = speedGatherer(calendars, asAt);
  for (const each of reports) gatherer.add(each);
  return gatherer.result()[settingOf(parameters)];
};
const quick = (reports: readonly SpeedReport[], changes: Partial<SpeedParameters> = {}) =>
  quickFollowUpOf(speed(reports, { ...standard, ...changes }), { ...standard, ...changes });
const many = (count: number, each: SpeedReport): SpeedReport[] => Array.from({ length: count }, () => each);

const inTime = report('inProcess', '2022-06-06', '2022-06-08');
const late = report('completed', '2022-06-06', '2022-06-20', '2022-06-20');
const fresh = report('waiting', '2022-06-28');
const stale = report('waiting', '2022-06-02');

describe('quick follow-up', () => {
  test('10 received, 6 not yet due, 4 followed up in time: quick is 4 of 4, and with 40 % followed up not good with speed', () => {
    const found = quick([...many(6, fresh), ...many(4, inTime)]);
    expect(found).toEqual({ rate: { num: 4, den: 4, percent: 100 }, notYetDue: 6, undated: 0 });
    expect(goodWithSpeedOf(false, found, defaultParameters.goodThreshold)).toBe(false);
  });

  test('an open report past the limit was not quick; one inside it is late only where the parameter says so', () => {
    expect(quick([inTime, stale, fresh])?.rate).toMatchObject({ num: 1, den: 2 });
    expect(quick([inTime, stale, fresh], { notYetDue: 'late' })).toMatchObject({ rate: { num: 1, den: 3 }, notYetDue: 0 });
  });

  test('a follow-up after the limit is not quick, and the limit itself is', () => {
    // Monday 6 to Tuesday 14 June, Friday the 10th off: 5 working days.
    const onTheDay = report('inProcess', '2022-06-06', '2022-06-14');
    expect(quick([onTheDay, late])?.rate).toMatchObject({ num: 1, den: 2 });
    expect(quick([onTheDay], { jointLeaveWorks: true })?.rate).toMatchObject({ num: 0, den: 1 });
    expect(quick([onTheDay], { countFrom: 'sameDay' })?.rate).toMatchObject({ num: 0, den: 1 });
    expect(quick([onTheDay], { jointLeaveWorks: true, followUpLimit: 6 })?.rate).toMatchObject({ num: 1 });
  });

  test('followed up without a date leaves the denominator and is counted', () => {
    const undated = [report('completed', '2022-06-06'), report('inProcess', '2022-06-06')];
    expect(quick([inTime, ...undated])).toEqual({ rate: { num: 1, den: 1, percent: 100 }, notYetDue: 0, undated: 2 });
  });

  test('where in process does not count, one without a date is open: due or not by its age', () => {
    const started = [report('inProcess', '2022-06-02'), report('inProcess', '2022-06-28')];
    expect(quick([inTime, ...started], { inProcessCounts: false })).toMatchObject({ rate: { num: 1, den: 2 }, notYetDue: 1, undated: 0 });
  });

  test('a follow-up dated after the cut-off has not happened yet', () => {
    expect(quick([inTime, report('waiting', '2022-06-28', '2022-07-01')])).toMatchObject({ rate: { num: 1, den: 1 }, notYetDue: 1 });
  });

  test('a follow-up before receipt is a finding and treated as undated', () => {
    const backwards = report('completed', '2022-06-08', '2022-06-06');
    expect(speed([backwards]).backwards).toBe(1);
    expect(quick([inTime, backwards])).toMatchObject({ rate: { den: 1 }, undated: 1 });
  });

  test.each([
    { archivedReports: 'counted', num: 2, den: 4, undated: 0 }, { archivedReports: 'excluded', num: 1, den: 1, undated: 0 },
    { archivedReports: 'asCompleted', num: 2, den: 3, undated: 1 },
  ] as const)('archived and blocked reports follow their reading: $archivedReports', ({ archivedReports, num, den, undated }) => {
    const reports = [inTime, report('archived', '2022-06-06', '2022-06-07'), report('archived', '2022-06-06'), report('blocked', '2022-06-06')];
    expect(quick(reports, { archivedReports })).toMatchObject({ rate: { num, den }, undated });
  });

  test('speed is not assessable without a column of first follow-up, without a holiday table, or without a denominator', () => {
    expect(quickFollowUpOf(null, standard)).toBeNull();
    expect(quick([inTime, report('completed', '2021-12-30', '2022-01-03')])).toBeNull();
    expect(quick([fresh])).toBeNull();
    expect(quick([])).toBeNull();
    expect(goodWithSpeedOf(true, null, 5000)).toBeNull();
  });

  test('good with speed needs both: followed up enough, and quickly enough', () => {
    const half = quick([inTime, late]);
    expect([goodWithSpeedOf(true, half, 5000), goodWithSpeedOf(true, half, 5001), goodWithSpeedOf(false, half, 5000)]).toEqual([true, false, false]);
  });
});

describe('speed', () => {
  test('mean, median and 90th percentile of the days to first follow-up and to completion', () => {
    const reports = [
      inTime, report('completed', '2022-06-06', '2022-06-06', '2022-06-09'), report('completed', '2022-06-06', '2022-06-07', '2022-06-30'),
    ];
    const { all } = speedOf([speed(reports)], standard);
    expect(all.followUp).toEqual({
      reports: 3, mean: 1, median: 1, p90: 2, withinLimit: { num: 3, den: 3, percent: 100 }, notYetDue: 0, undated: 0,
    });
    // 3 and 17 working days against 14; the one in process is 17 days old, past its limit.
    expect(all.completion).toMatchObject({ reports: 2, mean: 10, median: 3, p90: 17, withinLimit: { num: 1, den: 3 }, notYetDue: 0 });
  });

  test('each class has its own limit of completion', () => {
    const at = (of: SpeedReport['class']) => report('completed', '2022-06-06', '2022-06-07', '2022-06-20', of);
    const { byClass } = speedOf([speed(reportClasses.map(at))], standard);
    expect(byClass.map((each) => [each.class, each.completion.withinLimit?.num]))
      .toEqual([['notSupervisory', 1], ['supervisory', 1], ['information', 0], ['aspiration', 0], ['unclassified', 1]]);
  });

  test('archived reports are completions only where the reading says so', () => {
    const archived = report('archived', '2022-06-06', null, '2022-06-07');
    const reportsBy = archivedReadings.map((archivedReports) => speedOf([speed([archived])], { ...standard, archivedReports }).all.completion.reports);
    expect(reportsBy).toEqual([0, 0, 1]);
  });

  test('nothing to measure is null, never 0', () => {
    expect(speedOf([], standard).all.followUp).toEqual({
      reports: 0, mean: null, median: null, p90: null, withinLimit: null, notYetDue: 0, undated: 0,
    });
  });
});

const juneDay = fc.option(fc.integer({ min: day('2022-01-03'), max: day('2022-07-15') }));
const anyReport: fc.Arbitrary<SpeedReport> = fc.record({
  class: fc.constantFrom(...reportClasses), state: fc.option(fc.constantFrom(...reportStates)),
  received: fc.option(fc.integer({ min: day('2022-01-03'), max: asAt })), firstFollowUp: juneDay, completed: juneDay,
});
const anySpeedParameters: fc.Arbitrary<SpeedParameters> = fc.record({
  followUpLimit: fc.integer({ min: 0, max: 90 }), completionLimits: fc.constant(defaultParameters.completionLimits),
  notYetDue: fc.constantFrom('excluded', 'late'), jointLeaveWorks: fc.boolean(), countFrom: fc.constantFrom('nextDay', 'sameDay'),
  inProcessCounts: fc.boolean(), archivedReports: fc.constantFrom(...archivedReadings),
});

/** Quick follow-up by going through the reports one by one, as the definition is written. */
const byHand = (reports: readonly SpeedReport[], parameters: SpeedParameters): { num: number; den: number } => {
  const setting = calendars.find(({ name }) => name === settingOf(parameters));
  const days = (from: number | null, to: number | null): number | null => {
    const found = from === null || to === null || to > asAt || setting === undefined ? null
      : workingDaysBetween(setting.calendar, from, to, parameters.countFrom);
    return typeof found === 'number' ? found : null;
  };
  const counted = reports.filter(({ state }) => parameters.archivedReports !== 'excluded' || (state !== 'archived' && state !== 'blocked'));
  const left = counted.filter(({ state, received, firstFollowUp }) => {
    if (days(received, firstFollowUp) !== null) return true;
    const isFollowedUp = state === 'completed' || (state === 'inProcess' && parameters.inProcessCounts)
      || (state === 'archived' && parameters.archivedReports === 'asCompleted');
    if (isFollowedUp) return false;
    const isOpen = state !== null && !['completed', 'archived', 'blocked'].includes(state);
    const age = days(received, asAt);
    return !(parameters.notYetDue === 'excluded' && isOpen && age !== null && age <= parameters.followUpLimit);
  });
  const num = left.filter(({ received, firstFollowUp }) => (days(received, firstFollowUp) ?? Infinity) <= parameters.followUpLimit).length;
  return { num, den: left.length };
};

test('the histograms give every limit and switch what going through the reports gives', () => {
  fc.assert(fc.property(fc.array(anyReport, { maxLength: 30 }), anySpeedParameters, (reports, parameters) => {
    const found = quickFollowUpOf(speed(reports, parameters), parameters);
    const { num, den } = byHand(reports, parameters);
    expect(found === null ? 0 : found.rate.den).toBe(den);
    expect(found?.rate.num ?? 0).toBe(num);
  }));
});

test('what is kept has its shape under all four settings, and does not depend on the order of reports', () => {
  fc.assert(fc.property(fc.array(anyReport, { maxLength: 20 }), (reports) => {
    const gatherer = speedGatherer(calendars, asAt);
    for (const each of reports) gatherer.add(each);
    expect(v.parse(agencySpeedsSchema, gatherer.result())).toEqual(gatherer.result());
    expect(speedOf([speed(reports.toReversed())], standard)).toEqual(speedOf([speed(reports)], standard));
    const grouped = speedGatherer(calendars, asAt);
    for (const each of reports) grouped.add(each, 3);
    expect(grouped.result()[settingOf(standard)]).toEqual(speed([...reports, ...reports, ...reports]));
    const [first, second] = [reports.slice(0, 7), reports.slice(7)];
    expect(speedOf([speed(first), speed(second)], standard)).toEqual(speedOf([speed(reports)], standard));
  }));
});
