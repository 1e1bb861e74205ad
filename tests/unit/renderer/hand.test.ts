// The hand on the levers: what can be taken back and done again, and what is one step.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeInterventions, changeParameters, chooseScenario, redo, resetDraft, undo, useSteps } from '../../../src/renderer/state/hand.ts';
import { useWindow } from '../../../src/renderer/state/window.ts';

const now = () => {
  const { scenario, draft, acts } = useWindow.getState();
  return { scenario, draft, acts };
};

beforeEach(() => {
  vi.useFakeTimers();
  useWindow.setState({ scenario: 'base', draft: {}, acts: null });
  resetDraft();
  useSteps.setState({ past: [], future: [] });
});
afterEach(() => vi.useRealTimers());

test('each lever is a step of its own, taken back in order and done again', () => {
  changeParameters({ agencyThreshold: 5000 });
  changeParameters({ completionTarget: 6000 });
  changeInterventions([{ who: { kind: 'all' }, does: { kind: 'reports', count: 1, end: 'completed' } }]);
  undo();
  expect(now()).toEqual({ scenario: 'base', draft: { agencyThreshold: 5000, completionTarget: 6000 }, acts: null });
  undo();
  undo();
  expect(now().draft).toEqual({});
  redo();
  redo();
  expect(now().draft).toEqual({ agencyThreshold: 5000, completionTarget: 6000 });
});

test('one pull of a slider is one step, a later one another', () => {
  for (const agencyThreshold of [4600, 4700, 4800]) changeParameters({ agencyThreshold });
  vi.advanceTimersByTime(5000);
  changeParameters({ agencyThreshold: 6000 });
  undo();
  expect(now().draft).toEqual({ agencyThreshold: 4800 });
  undo();
  expect(now().draft).toEqual({});
});

test('going to another scenario can be taken back with what was in the hand', () => {
  changeParameters({ agencyThreshold: 5000 });
  chooseScenario('Ketat');
  expect(now()).toMatchObject({ scenario: 'Ketat', draft: {} });
  undo();
  expect(now()).toMatchObject({ scenario: 'base', draft: { agencyThreshold: 5000 } });
});

test('a new move ends what could be done again, and another project begins anew', () => {
  changeParameters({ agencyThreshold: 5000 });
  undo();
  changeParameters({ completionTarget: 6000 });
  redo();
  expect(now().draft).toEqual({ completionTarget: 6000 });
  useWindow.setState({ project: 'another' });
  undo();
  expect(now().draft).toEqual({ completionTarget: 6000 });
});
