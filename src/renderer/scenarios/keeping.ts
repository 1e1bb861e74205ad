// Saving, renaming, copying, deleting and handing on named scenarios.

import type { CallOutput } from '../../shared/contract.ts';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { call, queries } from '../state/call.ts';
import { chooseScenario } from '../state/hand.ts';
import { finished } from '../state/jobs.ts';
import { announce, tell } from '../state/notices.ts';
import { host } from '../transport/host.ts';

const showList = (scenarios: CallOutput<'scenario.list'>): void => {
  queries.setQueryData(['scenario.list', {}], scenarios);
};

/** What is kept under a name. */
export type Content = Pick<Scenario, 'parameters' | 'note'> & { readonly interventions: readonly Scenario['interventions'][number][] };

/** Saves a scenario under a name and goes on with it; whether it was saved. */
export const saveScenario = async (name: string, { parameters, interventions, note }: Content): Promise<boolean> => {
  try {
    showList(await call('scenario.save', { name, parameters, interventions: [...interventions], note }));
    chooseScenario(name);
    announce('scenarios.saved', { name });
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

/** Keeps another note with a scenario as it is saved; what is in the hand stays in the hand. */
export const noteScenario = async (saved: Scenario, note: string): Promise<void> => {
  try {
    showList(await call('scenario.save', { ...saved, interventions: [...saved.interventions], note }));
    announce('scenarios.saved', { name: saved.name });
  } catch (error) {
    tell(error);
  }
};

/** Gives a scenario another name and goes on with it. */
export const renameScenario = async (name: string, to: string): Promise<void> => {
  try {
    showList(await call('scenario.rename', { name, to }));
    chooseScenario(to);
  } catch (error) {
    tell(error);
  }
};

/** Deletes a scenario and goes on with the base one. */
export const removeScenario = async (name: string): Promise<void> => {
  try {
    showList(await call('scenario.remove', { name }));
    chooseScenario('base');
    announce('scenarios.removed', { name });
  } catch (error) {
    tell(error);
  }
};

/** Writes scenarios to a small file the person chooses. */
export const shareScenarios = async (names: readonly string[], fileName: string): Promise<void> => {
  try {
    const destination = await host.saveFile({ name: `${fileName}.json`, kind: 'scenario' });
    if (destination === null) return;
    const { jobId } = await call('scenario.share.start', { names: [...names], destination: destination.id });
    announce('plan.exported', { file: (await finished<'share'>(jobId)).name });
  } catch (error) {
    tell(error);
  }
};

/** Takes scenarios in from such a file, and goes on with the first. */
export const takeScenarios = async (): Promise<void> => {
  try {
    const [file] = await host.pickFiles({ kind: 'scenario' });
    if (file === undefined) return;
    const { scenarios, taken } = await call('scenario.take', { file: file.id });
    showList(scenarios);
    for (const name of taken) announce('scenarios.taken', { name });
    const [first] = taken;
    if (first !== undefined) chooseScenario(first);
  } catch (error) {
    tell(error);
  }
};
