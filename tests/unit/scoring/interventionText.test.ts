// Interventions as people type them: every kind, and what cannot be read.

import { expect, test } from 'vitest';
import { interventionFrom } from '../../../src/shared/scoring/interventionText.ts';

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
