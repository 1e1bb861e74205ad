// The status the figures propose for a milestone (scoring.md); a person decides it.

import type { MilestoneStatus } from '../../shared/domain.ts';
import type { MilestoneScore } from '../../shared/scoring/types.ts';

/**
 * No evidence: not started. Evidence, but not at the deciding period: on going. At the deciding period: completed or not
 * achieved; a milestone without a verdict there stays on going.
 */
export const proposedStatus = (hasEvidence: boolean, atDecision: MilestoneScore | null): MilestoneStatus => {
  if (!hasEvidence) return 'notStarted';
  if (atDecision === null || atDecision.met === null) return 'onGoing';
  return atDecision.met ? 'completed' : 'notAchieved';
};
