import { expect, test } from 'vitest';
import { proposedStatus } from '../../../src/shared/scoring/milestoneStatus.ts';

test.each([
  { hasEvidence: false, hasDecidingEvidence: false, met: null, status: 'notStarted' },
  { hasEvidence: true, hasDecidingEvidence: false, met: true, status: 'onGoing' },
  { hasEvidence: true, hasDecidingEvidence: true, met: null, status: 'onGoing' },
  { hasEvidence: true, hasDecidingEvidence: true, met: true, status: 'completed' },
  { hasEvidence: true, hasDecidingEvidence: true, met: false, status: 'notAchieved' },
])('evidence $hasEvidence, at the deciding period $hasDecidingEvidence, met $met: $status', ({ status, ...grounds }) => {
  expect(proposedStatus(grounds)).toBe(status);
});
