// Scenarios as a file to hand on: what is written reads back the same, and what is no such file is refused with its reason.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyTypes } from '../../../src/shared/domain.ts';
import type { Intervention } from '../../../src/shared/scoring/interventions.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { readScenarioFile, scenarioFileText } from '../../../src/shared/scoring/scenarioFile.ts';
import { anyParameters } from './arbitraries.ts';

const end = fc.constantFrom('completed' as const, 'inProcess' as const);
const basisPoints = fc.integer({ min: 0, max: 10_000 });
const anyIntervention: fc.Arbitrary<Intervention> = fc.record({
  who: fc.oneof(
    fc.record({ kind: fc.constant('agency' as const), key: fc.string() }),
    fc.record({ kind: fc.constant('type' as const), type: fc.constantFrom(...agencyTypes) }),
    fc.record({ kind: fc.constant('band' as const), band: fc.nat(9) }),
    fc.constant({ kind: 'all' as const }),
  ),
  does: fc.oneof(
    fc.record({ kind: fc.constant('reports' as const), count: fc.nat(1_000_000), end }),
    fc.record({ kind: fc.constant('share' as const), share: basisPoints, end }),
    fc.record({ kind: fc.constant('raise' as const), rate: fc.constantFrom('completion' as const, 'followUp' as const), to: basisPoints }),
  ),
});

test('what is written reads back the same, to the hundredth of a percentage point', () => {
  const names = fc.string({ minLength: 1, maxLength: 60 }).map((name) => name.trim()).filter((name) => name !== '');
  fc.assert(fc.property(names, fc.string({ maxLength: 200 }), anyParameters, fc.array(anyIntervention, { maxLength: 8 }),
    (name, note, parameters, interventions) => {
      const scenario = { name, note, parameters, interventions };
      expect(readScenarioFile(scenarioFileText([scenario]), 'a.json', defaultParameters)).toEqual([scenario]);
    }));
});

test('percentages are written in percent, and a file that leaves parameters out takes the base’s', () => {
  const scenario = { name: 'A', note: '', parameters: { ...defaultParameters, agencyThreshold: 5050 }, interventions: [] };
  expect(JSON.parse(scenarioFileText([scenario]))).toMatchObject({ scenarios: [{ parameters: { agencyThreshold: 50.5 } }] });
  const short = JSON.stringify({ tolok: 'scenarios', version: 1, scenarios: [{ name: 'A', parameters: { agencyThreshold: 60 } }] });
  const rest = { ...defaultParameters, completionTarget: 7000 };
  expect(readScenarioFile(short, 'a.json', rest)).toEqual([{ name: 'A', note: '', interventions: [], parameters: { ...rest, agencyThreshold: 6000 } }]);
});

test('what is no scenario file is refused with its reason, an unknown parameter by its name', () => {
  const refused = (text: string) => () => readScenarioFile(text, 'a.json', defaultParameters);
  const holding = (parameters: object) => JSON.stringify({ tolok: 'scenarios', version: 1, scenarios: [{ name: 'A', parameters }] });
  for (const text of ['', '[]', '{"tolok":"scenarios","version":2,"scenarios":[]}', '{"tolok":"scenarios","version":1,"scenarios":[]}'])
    expect(refused(text)).toThrow(expect.objectContaining({ code: 'scenario.notFile', params: expect.objectContaining({ file: 'a.json' }) }));
  expect(refused(holding({ agencyTreshold: 60 }))).toThrow(expect.objectContaining({ code: 'parameter.unknown' }));
  expect(refused(holding({ agencyThreshold: 160 }))).toThrow(expect.objectContaining({ code: 'parameter.invalid' }));
});
