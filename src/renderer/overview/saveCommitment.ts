// Saving the commitment, whole or one milestone of it.

import type { Commitment, Milestone, MilestoneId, Period } from '../../shared/domain.ts';
import { askAgain, call, queries } from '../state/call.ts';
import { announce, tell } from '../state/notices.ts';

/** Saves the commitment; false when it could not be, which has then been said. */
export const saveCommitment = async (commitment: Commitment): Promise<boolean> => {
  try {
    queries.setQueryData(['commitment.get', {}], await call('commitment.save', { commitment }));
    announce('commitment.saved');
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

/** Saves the periods; false when they could not be, which has then been said. */
export const savePeriods = async (periods: readonly Period[]): Promise<boolean> => {
  try {
    await call('period.save', { periods: [...periods] });
    askAgain('project.get');
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

/** Changes one milestone of the commitment as it stands now. */
export const changeMilestone = async (id: MilestoneId, change: Partial<Milestone>): Promise<void> => {
  const commitment = await queries.fetchQuery({ queryKey: ['commitment.get', {}], queryFn: () => call('commitment.get', {}) });
  await saveCommitment({
    ...commitment, milestones: commitment.milestones.map((milestone) => (milestone.id === id ? { ...milestone, ...change } : milestone)),
  });
};
