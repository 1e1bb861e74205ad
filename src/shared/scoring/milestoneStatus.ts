// The status a milestone's evidence proposes. A person decides it, with a note; nothing is stored here.

import type { MilestoneStatus } from '../domain.ts';

/** What the proposal rests on. */
export interface StatusGrounds {
  /** Whether any period has evidence for the milestone. */
  readonly hasEvidence: boolean;
  /** Whether the deciding period has. */
  readonly hasDecidingEvidence: boolean;
  /** The deciding period's verdict; null when it cannot be assessed. */
  readonly met: boolean | null;
}

/** No evidence: not started; evidence before the deciding period, or none that can be assessed: on going; else its verdict. */
export const proposedStatus = ({ hasEvidence, hasDecidingEvidence, met }: StatusGrounds): MilestoneStatus => {
  if (!hasEvidence) return 'notStarted';
  if (!hasDecidingEvidence || met === null) return 'onGoing';
  return met ? 'completed' : 'notAchieved';
};
