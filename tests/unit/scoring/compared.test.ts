// Which scenarios stand side by side: the base always, at most six, and what is in the hand only where no saved one is the same.

import { expect, test } from 'vitest';
import { comparedScores, wantedScenarios } from '../../../src/shared/scoring/compared.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';
import { inputs, many, plain } from './build.ts';

const evaluation = inputs(many(10, (name) => plain(name, 100, 50)));
const saved = (name: string, changes: Partial<Parameters> = {}) =>
  ({ name, isBase: name === 'base', parameters: { ...defaultParameters, ...changes }, interventions: [] });
const seven = [saved('base'), ...[51, 52, 53, 54, 55, 56].map((share) => saved(`s${share}`, { agencyThreshold: share * 100 }))];
const namesOf = (hand: Partial<Parameters>, names: readonly string[] = []) =>
  comparedScores(evaluation, seven, names, { parameters: { ...defaultParameters, ...hand }, interventions: [] }).map(({ name }) => name);

test('six stand side by side, the hand among them when it is a scenario of its own', () => {
  expect(namesOf({})).toEqual(['base', 's51', 's52', 's53', 's54', 's55']);
  expect(namesOf({ agencyThreshold: 9000 })).toEqual(['base', 's51', 's52', 's53', 's54', null]);
  expect(namesOf({ agencyThreshold: 5600 })).toEqual(['base', 's51', 's52', 's53', 's54', 's55']);
});

test('those chosen by name stand beside the base, in their own order', () => {
  expect(namesOf({}, ['s56', 's52'])).toEqual(['base', 's52', 's56']);
  expect(wantedScenarios(seven, ['gone']).map(({ name }) => name)).toEqual(['base']);
});

test('each is scored as itself, and one with interventions is what would be', () => {
  const [base, hand] = comparedScores(evaluation, [saved('base')], [], {
    parameters: defaultParameters, interventions: [{ who: { kind: 'all' }, does: { kind: 'share', share: 10_000, end: 'completed' } }],
  });
  expect(base).toMatchObject({ isHypothetical: false, result: { rates: { completion: { num: 500 } } } });
  expect(hand).toMatchObject({ name: null, isHypothetical: true, result: { rates: { completion: { num: 1000 } } } });
});
