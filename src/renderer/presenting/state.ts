// A presentation under way: which slide, what is shown beside it, what was in the hand before, and the log. The log is kept on this
// machine until it is written as comments or thrown away, so that a closed window does not lose what was decided.

import { create } from 'zustand';
import { handNow, putHand, type Hand } from '../state/hand.ts';
import { keep, kept, useWindow } from '../state/window.ts';
import { emptyScreen, fillScreen } from './fullScreen.ts';
import type { Log } from './log.ts';

interface Presenting {
  readonly isOpen: boolean;
  /** The slide that is shown; null is the first. It is known by its name: slides may come between while it is shown. */
  readonly slide: string | null;
  readonly hasNotes: boolean;
  readonly hasLog: boolean;
  /** Asked to leave while the log is not written yet. */
  readonly isLeaving: boolean;
  readonly log: Log;
  /** What was in the hand when the presentation began; given back when it ends. */
  readonly before: Hand | null;
}

const closed: Presenting = { isOpen: false, slide: null, hasNotes: false, hasLog: false, isLeaving: false, log: [], before: null };

export const usePresenting = create<Presenting>(() => closed);

const storageKey = (): string => `tolok.presenting.${useWindow.getState().project ?? ''}`;


export const present = (): void => {
  if (usePresenting.getState().isOpen) return;
  fillScreen();
  usePresenting.setState({ ...closed, isOpen: true, before: handNow(), log: kept<Log>(storageKey()) ?? [] });
};

/** Ends the presentation and gives back what was in the hand. */
export const leave = (): void => {
  const { before } = usePresenting.getState();
  if (before !== null) putHand(before);
  usePresenting.setState(closed);
  emptyScreen();
};

/** Leaves, after asking what becomes of a log that is not written yet. */
export const askToLeave = (): void => {
  if (usePresenting.getState().log.length === 0) leave();
  else usePresenting.setState({ isLeaving: true });
};

export const setLog = (log: Log): void => {
  usePresenting.setState({ log });
  keep(storageKey(), log);
};
