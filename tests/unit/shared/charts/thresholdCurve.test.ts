// The threshold curve says the same as the engine at every threshold.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveOf, flipsAt, meetingAt } from '../../../../src/shared/charts/thresholdCurve.ts';
import { defaultParameters } from '../../../../src/shared/scoring/parameters.ts';
import { score } from '../../../../src/shared/scoring/score.ts';
import { missingReadings, zeroReportReadings, type AgencyInput, type Parameters, type ScoreInputs } from '../../../../src/shared/scoring/types.ts';

const agency = fc.record({ received: fc.nat(40), share: fc.nat(100), isMissing: fc.boolean() });
const parameters: fc.Arbitrary<Parameters> = fc.record({
  zeroReportAgencies: fc.constantFrom(...zeroReportReadings), missingAgencies: fc.constantFrom(...missingReadings), minimumReports: fc.nat(10),
}).map((some) => ({ ...defaultParameters, ...some }));

const inputsOf = (agencies: readonly { received: number; share: number; isMissing: boolean }[]): ScoreInputs => ({
  period: { code: 'B18', planMonth: 18, from: '2022-01-01', to: '2022-06-30', asAt: '2022-06-30' },
  hasRegister: true,
  baseline: { good: 122, agencies: 653 },
  agencies: agencies.map(({ received, share, isMissing }, place): AgencyInput => {
    const key = `agency ${String(place)}`;
    const completed = Math.floor((received * share) / 100);
    return isMissing ? { key, name: key, type: null, evidence: 'none', tally: null } : {
      key, name: key, type: null, evidence: 'summary',
      tally: {
        received, completed, inProcess: 0, waiting: received - completed, unverified: 0, forwarded: 0, onHold: 0, archived: 0, blocked: 0,
        unspecified: 0, followedUp: null, closedBySystem: null, closedByAdmin: null, closedByReporter: null,
      },
    };
  }),
});

test('the curve counts at every threshold what the engine counts', () => {
  fc.assert(fc.property(fc.array(agency, { maxLength: 30 }), parameters, fc.nat(10_000), (agencies, some, threshold) => {
    const inputs = inputsOf(agencies);
    const curve = curveOf(score(inputs, some));
    const value = score(inputs, { ...some, agencyThreshold: threshold }).milestones.find(({ id }) => id === 'm2')?.value;
    expect(meetingAt(curve, threshold)).toBe(value?.num);
    expect(curve.counted).toBe(value?.den);
  }), { numRuns: 300 });
});

test('the target is met at the flip point and not just above it', () => {
  fc.assert(fc.property(fc.array(agency, { minLength: 1, maxLength: 30 }), parameters, fc.nat(10_000), (agencies, some, target) => {
    const inputs = inputsOf(agencies);
    const flip = flipsAt(curveOf(score(inputs, some)), target);
    const isMet = (threshold: number) =>
      score(inputs, { ...some, agencyThreshold: threshold, agencyShareTarget: target }).milestones.find(({ id }) => id === 'm2')?.met;
    // Above the flip point the target is missed; where there is none it is missed from the start.
    expect(isMet(flip ?? 0) === true).toBe(flip !== null);
    expect(flip !== null && flip < 10_000 && isMet(flip + 1)).toBe(false);
  }), { numRuns: 300 });
});
