// What the menu and the system ask of the window (`window.asked`). Asked before the window listens, it waits.

import type { EventPayload } from '../../shared/contract.ts';

export type Ask = EventPayload<'window.asked'>;

export interface Asks {
  readonly ask: (ask: Ask) => void;
  /** The window listens now: told through `tell`, starting with what has waited. */
  readonly listen: (tell: (ask: Ask) => void) => void;
  /** The window is gone or loads anew. */
  readonly stopListening: () => void;
}

export const createAsks = (): Asks => {
  let waiting: readonly Ask[] = [];
  let tell: ((ask: Ask) => void) | null = null;
  return {
    ask: (ask) => {
      if (tell === null) waiting = [...waiting, ask];
      else tell(ask);
    },
    listen: (listener) => {
      tell = listener;
      for (const ask of waiting) listener(ask);
      waiting = [];
    },
    stopListening: () => {
      tell = null;
    },
  };
};
