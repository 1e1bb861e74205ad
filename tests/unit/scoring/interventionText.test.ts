// Interventions as people type them: every kind, and what cannot be read.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyTypes } from '../../../src/shared/domain.ts';
import type { Intervention } from '../../../src/shared/scoring/interventions.ts';
import { interventionFrom, interventionTyped } from '../../../src/shared/scoring/interventionText.ts';

const read = (text: string) => interventionFrom(text, (agency) => `key of ${agency}`);

test.each([
  ['all: complete 5', { who: { kind: 'all' }, does: { kind: 'reports', count: 5, end: 'completed' } }],
  ['regency: complete 12.5%', { who: { kind: 'type', type: 'regency' }, does: { kind: 'share', share: 1250, end: 'completed' } }],
  ['band 0: follow-up 20', { who: { kind: 'band', band: 0 }, does: { kind: 'reports', count: 20, end: 'inProcess' } }],
  ['Kab. A: raise followUp 60%', { who: { kind: 'agency', key: 'key of Kab. A' }, does: { kind: 'raise', rate: 'followUp', to: 6000 } }],
  ['Dinas X: Y : raise completion to 45', { who: { kind: 'agency', key: 'key of Dinas X: Y' }, does: { kind: 'raise', rate: 'completion', to: 4500 } }],
])('%s', (text, intervention) => expect(read(text)).toEqual(intervention));

test.each(['complete 5', 'all:', 'all: complete', 'all: complete -5', 'all: complete 120%', 'all: close 5', 'all: raise speed 5%', ': complete 5'])(
  '“%s” is refused with what may be written',
  (text) => expect(() => read(text)).toThrow(expect.objectContaining({ code: 'intervention.invalid', params: expect.objectContaining({ text }) })),
);

const ends = fc.constantFrom('completed' as const, 'inProcess' as const);
const interventions: fc.Arbitrary<Intervention> = fc.record({
  who: fc.oneof(
    fc.constant({ kind: 'all' as const }),
    fc.record({ kind: fc.constant('type' as const), type: fc.constantFrom(...agencyTypes) }),
    fc.record({ kind: fc.constant('band' as const), band: fc.nat({ max: 9 }) }),
    fc.record({ kind: fc.constant('agency' as const), key: fc.constantFrom('kabupaten maju', 'dinas x: y') }),
  ),
  does: fc.oneof(
    fc.record({ kind: fc.constant('reports' as const), count: fc.nat({ max: 999_999_999 }), end: ends }),
    fc.record({ kind: fc.constant('share' as const), share: fc.nat({ max: 10_000 }), end: ends }),
    fc.record({ kind: fc.constant('raise' as const), rate: fc.constantFrom('completion' as const, 'followUp' as const), to: fc.nat({ max: 10_000 }) }),
  ),
});

test('every intervention is read again as it was written', () => {
  fc.assert(fc.property(interventions, (act) => {
    expect(interventionFrom(interventionTyped(act, (key) => key.toUpperCase()), (name) => name.toLowerCase())).toEqual(act);
  }));
});
