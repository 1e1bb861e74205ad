// Interventions in a scenario: what they move, in which order, and what they could not.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervene, type Intervention } from '../../../src/shared/scoring/interventions.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { AgencyInput, Parameters } from '../../../src/shared/scoring/types.ts';
import { anyAgencies, anyParameters } from './arbitraries.ts';
import { agency, inputs, line, missing, plain } from './build.ts';

const all = { kind: 'all' } as const;
const only = (key: string) => ({ kind: 'agency', key }) as const;

const after = (agencies: readonly AgencyInput[], interventions: readonly Intervention[], changes: Partial<Parameters> = {}) => {
  const parameters = { ...defaultParameters, ...changes };
  const { inputs: changed, unapplied } = intervene(inputs(agencies), interventions, parameters);
  return { result: score(changed, parameters), unapplied };
};

test('so many completions of open reports, at most what is open, the rest reported', () => {
  const { result, unapplied } = after([plain('a', 10, 2), plain('b', 4, 1)], [{ who: all, does: { kind: 'reports', count: 5, end: 'completed' } }]);
  expect([line(result, 'a').completed, line(result, 'b').completed]).toEqual([7, 4]);
  expect(unapplied).toEqual([{ intervention: 0, agency: 'b', reason: 'tooFewOpen', asked: 5, applied: 3 }]);
});

test('a follow-up takes an open report into process', () => {
  const { result } = after([plain('a', 10, 2, 1)], [{ who: only('a'), does: { kind: 'reports', count: 3, end: 'inProcess' } }]);
  expect(line(result, 'a')).toMatchObject({ inProcess: 4, completed: 2, followedUp: 6, open: 4 });
});

test('a share of the open reports is rounded down', () => {
  const { result } = after([plain('a', 10, 3)], [{ who: all, does: { kind: 'share', share: 5000, end: 'completed' } }]);
  expect(line(result, 'a').completed).toBe(6);
});

test('a rate is raised to a value with the fewest reports, and never lowered', () => {
  const agencies = [plain('a', 20, 3, 2), plain('b', 20, 18)];
  const raised = after(agencies, [{ who: all, does: { kind: 'raise', rate: 'followUp', to: 4500 } }]);
  expect(line(raised.result, 'a')).toMatchObject({ followedUp: 9, completed: 3, inProcess: 6 });
  expect(line(raised.result, 'b').followedUp).toBe(18);
  const completed = after(agencies, [{ who: all, does: { kind: 'raise', rate: 'completion', to: 4500 } }]);
  expect(line(completed.result, 'a')).toMatchObject({ completed: 9, inProcess: 0, open: 11 });
});

test('interventions follow one another: the second finds what the first left', () => {
  const half = { who: all, does: { kind: 'share', share: 5000, end: 'completed' } } as const;
  expect(line(after([plain('a', 100, 0)], [half, half]).result, 'a').completed).toBe(75);
});

test('types and bands are named as the agencies have them', () => {
  const agencies = [{ ...plain('city', 10, 0), type: 'city' as const }, { ...plain('regency', 10, 0), type: 'regency' as const }, plain('big', 1000, 0)];
  const one = { kind: 'reports', count: 1, end: 'completed' } as const;
  const { result } = after(agencies, [{ who: { kind: 'type', type: 'city' }, does: one }, { who: { kind: 'band', band: 0 }, does: one }]);
  expect(agencies.map(({ key }) => line(result, key).completed)).toEqual([1, 0, 1]);
});

test('what cannot be applied is reported: no such agency, no evidence, counts that would not show it', () => {
  const one = { kind: 'reports', count: 1, end: 'inProcess' } as const;
  const agencies = [missing('gone'), agency('mute', 10, { completed: 1 })];
  const { unapplied } = after(agencies, [{ who: only('nobody'), does: one }, { who: all, does: one }]);
  expect(unapplied).toEqual([
    { intervention: 0, agency: 'nobody', reason: 'unknownAgency', asked: null, applied: 0 },
    { intervention: 1, agency: 'gone', reason: 'noEvidence', asked: null, applied: 0 },
    { intervention: 1, agency: 'mute', reason: 'unknownCounts', asked: 1, applied: 0 },
  ]);
});

test('where in process does not count, those reports are open and can be completed after the others', () => {
  const { result, unapplied } = after([plain('a', 10, 2, 4)], [{ who: all, does: { kind: 'reports', count: 6, end: 'completed' } }], { inProcessCounts: false });
  expect(line(result, 'a')).toMatchObject({ completed: 8, inProcess: 2 });
  expect(unapplied).toEqual([]);
});

const does: fc.Arbitrary<Intervention['does']> = fc.oneof(
  fc.record({ kind: fc.constant('reports'), count: fc.nat(50), end: fc.constantFrom('completed', 'inProcess') }),
  fc.record({ kind: fc.constant('share'), share: fc.integer({ min: 0, max: 10000 }), end: fc.constantFrom('completed', 'inProcess') }),
  fc.record({ kind: fc.constant('raise'), rate: fc.constantFrom('completion', 'followUp'), to: fc.integer({ min: 0, max: 10000 }) }),
);

test('an intervention never lowers a rate, and adds no reports', () => {
  fc.assert(fc.property(anyAgencies, anyParameters, fc.array(does, { maxLength: 4 }), (agencies, parameters, list) => {
    const { inputs: changed } = intervene(inputs(agencies), list.map((each) => ({ who: all, does: each })), parameters);
    const [before, now] = [score(inputs(agencies), parameters), score(changed, parameters)];
    expect(now.totals.received).toBe(before.totals.received);
    for (const { key, followedUp, completed } of before.agencies) {
      expect(line(now, key).followedUp ?? 0).toBeGreaterThanOrEqual(followedUp ?? 0);
      expect(line(now, key).completed ?? 0).toBeGreaterThanOrEqual(completed ?? 0);
    }
  }));
});
