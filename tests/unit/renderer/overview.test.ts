// What the Overview decides by itself: the proposed status, whether a written period can be one.

import { expect, test } from 'vitest';
import { isPeriodRight } from '../../../src/renderer/overview/periodRight.ts';
import { proposedStatus } from '../../../src/renderer/overview/proposedStatus.ts';
import type { Period } from '../../../src/shared/domain.ts';
import type { MilestoneScore } from '../../../src/shared/scoring/types.ts';

const period = (code: string, from: string, to: string): Period => ({ code, planMonth: 6, from, to, asAt: to });
const b18 = period('B18', '2022-01-01', '2022-06-30');

test('the status proposed follows the evidence, and the verdict only where it decides', () => {
  const decided = (met: boolean | null) => ({ met }) as MilestoneScore;
  expect(proposedStatus(false, null)).toBe('notStarted');
  expect(proposedStatus(true, null)).toBe('onGoing');
  expect(proposedStatus(true, decided(true))).toBe('completed');
  expect(proposedStatus(true, decided(false))).toBe('notAchieved');
  expect(proposedStatus(true, decided(null))).toBe('onGoing');
});

test('a period needs real dates in order', () => {
  expect(isPeriodRight(b18)).toBe(true);
  expect(isPeriodRight({ ...b18, asAt: '2022-06-29' })).toBe(false);
  expect(isPeriodRight({ ...b18, to: '2022-06-31' })).toBe(false);
  expect(isPeriodRight({ ...b18, from: '2022-07-01' })).toBe(false);
});
