// Saving and deleting named scenarios.

import type { Parameters } from '../../shared/scoring/types.ts';
import { call, queries } from '../state/call.ts';
import { announce, tell } from '../state/notices.ts';
import { chooseScenario } from '../state/hand.ts';

/** Saves parameters under a name and goes on with that scenario. */
export const saveScenario = async (name: string, parameters: Parameters): Promise<void> => {
  try {
    queries.setQueryData(['scenario.list', {}], await call('scenario.save', { name, parameters }));
    chooseScenario(name);
    announce('scenarios.saved', { name });
  } catch (error) {
    tell(error);
  }
};

/** Deletes a scenario and goes on with the base one. */
export const removeScenario = async (name: string): Promise<void> => {
  try {
    queries.setQueryData(['scenario.list', {}], await call('scenario.remove', { name }));
    chooseScenario('base');
    announce('scenarios.removed', { name });
  } catch (error) {
    tell(error);
  }
};
