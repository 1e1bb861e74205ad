// Settles words and names of the evidence for the whole project, and reads again what waited for it.

import type { Closer, ReportState } from '../../shared/domain.ts';
import { askAgain, call } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { readAfterDecision } from './trayActions.ts';

/** Maps a status word for this project; null takes it as unspecified. */
export const assignStatus = async (word: string, status: ReportState | null, closedBy: Closer | null = null): Promise<void> => {
  try {
    await call('status.assign', { word, status, closedBy });
    askAgain('status.list');
    readAfterDecision();
  } catch (error) {
    tell(error);
  }
};

/** Says which agency a name means; null takes the decision back. */
export const decideAgency = async (name: string, agency: string | null): Promise<void> => {
  try {
    await call('agency.decide', { name, agency });
    askAgain('agency.list');
    readAfterDecision();
  } catch (error) {
    tell(error);
  }
};
