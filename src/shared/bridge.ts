// What the preload exposes to the window in Electron, and the channels it speaks to the main process on.

import type { Host, PickOptions } from './contract/host.ts';
import type { Envelope } from './rpc.ts';

/** `window.tolok`: the four functions of a Host. Errors do not cross between worlds whole, so files come in envelopes too. */
export interface Bridge extends Pick<Host, 'send' | 'on'> {
  readonly pickFiles: (options: PickOptions) => Promise<Envelope>;
  readonly saveFile: (options: Parameters<Host['saveFile']>[0]) => Promise<Envelope>;
}

export const channels = {
  send: 'tolok:send',
  event: 'tolok:event',
  /** The window is ready to be told of events. */
  listening: 'tolok:listening',
  pick: 'tolok:pick',
  dropped: 'tolok:dropped',
  save: 'tolok:save',
} as const;
