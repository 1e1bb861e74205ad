// The hand on the levers: every change to the chosen scenario goes through here, can be taken back and done again, and touches no
// saved scenario. Moves of one lever that follow closely are one step.

import { create } from 'zustand';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import type { Parameters } from '../../shared/scoring/types.ts';
import { useWindow } from './window.ts';

/** What a step remembers: the scenario and its unsaved changes. */
export interface Hand {
  readonly scenario: string;
  readonly draft: Partial<Parameters>;
  readonly acts: readonly Intervention[] | null;
}

interface Steps {
  readonly past: readonly Hand[];
  readonly future: readonly Hand[];
}

const remembered = 100;
/** Milliseconds within which the same lever goes on with its step. */
const oneStep = 900;

export const useSteps = create<Steps>(() => ({ past: [], future: [] }));

export const handNow = (): Hand => {
  const { scenario, draft, acts } = useWindow.getState();
  return { scenario, draft, acts };
};

let last = { lever: '', at: -Infinity };

/** Changes what is in the hand; `lever` names what moved it, empty for a step of its own. */
const move = (lever: string, change: Partial<Hand>): void => {
  const at = performance.now();
  const goesOn = lever !== '' && lever === last.lever && at - last.at < oneStep;
  last = { lever, at };
  if (!goesOn) useSteps.setState(({ past }) => ({ past: [...past.slice(1 - remembered), handNow()], future: [] }));
  useWindow.setState(change);
};

/** Changes parameters of the scenario that is chosen, until saved or taken back. */
export const changeParameters = (change: Partial<Parameters>): void =>
  move(Object.keys(change).join(), { draft: { ...useWindow.getState().draft, ...change } });

/** Gives the scenario that is chosen other interventions, until saved or taken back. */
export const changeInterventions = (acts: readonly Intervention[], lever = ''): void => move(lever, { acts });

export const resetDraft = (): void => move('', { draft: {}, acts: null });
export const chooseScenario = (scenario: string): void => move('', { scenario, draft: {}, acts: null });

/** Chooses a scenario as it is saved; nothing moves where it is in the hand already. */
export const putScenario = (name: string): void => {
  const { scenario, draft, acts } = handNow();
  if (scenario !== name || Object.keys(draft).length > 0 || acts !== null) chooseScenario(name);
};

/** Puts something else in the hand, as one step. */
export const putHand = (hand: Hand): void => move('', hand);

const step = (from: 'past' | 'future', to: 'past' | 'future'): void => {
  const hand = useSteps.getState()[from].at(-1);
  if (hand === undefined) return;
  const now = handNow();
  last = { lever: '', at: -Infinity };
  useSteps.setState((steps) => ({ [from]: steps[from].slice(0, -1), [to]: [...steps[to], now] }));
  useWindow.setState(hand);
};

/** Takes the last change back; nothing when there is none. */
export const undo = (): void => step('past', 'future');
/** Does again what was taken back last. */
export const redo = (): void => step('future', 'past');

// Another project has other scenarios: its steps begin anew.
useWindow.subscribe((now, before) => {
  if (now.project !== before.project) useSteps.setState({ past: [], future: [] });
});
