// Makes a decision that was shown with its effect, and reads again what waited for it.

import type { Decision } from '../../shared/contract/register.ts';
import { askAgain, call } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { readAfterDecision } from '../evidence/trayActions.ts';

const make = (decision: Decision): Promise<unknown> => {
  switch (decision.about) {
    case 'name': return call('agency.decide', { name: decision.name, agency: decision.agency, isOtherKindMeant: decision.isOtherKindMeant ?? false });
    case 'event': return call('event.add', { event: decision.event });
    case 'eventGone': return call('event.remove', { id: decision.id });
    case 'word': return call('status.assign', { word: decision.word, status: decision.status, closedBy: decision.closedBy });
  }
};

export const makeDecision = async (decision: Decision): Promise<void> => {
  try {
    await make(decision);
    for (const list of ['agency.list', 'event.list', 'register.sizes', 'register.unresolved', 'status.list'] as const) askAgain(list);
    readAfterDecision();
  } catch (error) {
    tell(error);
  }
};
