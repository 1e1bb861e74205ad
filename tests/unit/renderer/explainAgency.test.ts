// The sentence about an agency's rate names what the numerator adds up from, under whatever reading made it.

import { expect, test } from 'vitest';
import { explainAgency, explainAgencyCompletion } from '../../../src/renderer/agencies/explain.ts';
import { wordsOf } from '../../../src/renderer/state/wordsOf.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';
import { agency, line, scored } from '../scoring/build.ts';

const english = wordsOf('en');
const jambi = agency('Jambi', 215, { unverified: 0, forwarded: 0, onHold: 0, waiting: 116, inProcess: 12, completed: 77, archived: 10, blocked: 0 });

const said = (changes: Partial<Parameters>, explain = explainAgency): string => {
  const result = scored([jambi], changes);
  return explain(line(result, 'Jambi'), result, english).sentence.replaceAll('\u00a0', ' ');
};

test('in process and completed add up to what was followed up', () => {
  expect(said({})).toBe('41.40% = 89 followed up of 215 received; 12 in process + 77 completed.');
});

test('reports in process are named only where they count, archived ones only where they do', () => {
  expect(said({ inProcessCounts: false })).toBe('35.81% = 77 followed up of 215 received.');
  expect(said({ archivedReports: 'asCompleted' })).toBe('46.05% = 99 followed up of 215 received; 12 in process + 77 completed + 10 archived.');
  expect(said({ archivedReports: 'excluded' })).toBe('43.41% = 89 followed up of 205 in the denominator; 12 in process + 77 completed.');
});

test('completion has its own sentence', () => {
  expect(said({}, explainAgencyCompletion)).toBe('35.81% = 77 completed of 215 received.');
  expect(said({ archivedReports: 'asCompleted' }, explainAgencyCompletion)).toBe('40.47% = 87 completed of 215 received; 77 completed + 10 archived.');
});
