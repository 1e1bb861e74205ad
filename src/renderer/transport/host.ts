// The host of this window: what the preload provided, or the browser host reached over HTTP. The rest of the window cannot tell
// which one it has.

import type { FileRef, Host } from '../../shared/contract.ts';
import { unwrap, type Envelope } from '../../shared/rpc.ts';
import { browserHost } from './browserHost.ts';

declare global {
  interface Window {
    /** What the preload exposes, in Electron only. Errors do not cross whole, so files come in envelopes as calls do. */
    readonly tolok?: Pick<Host, 'send' | 'on'> & {
      readonly pickFiles: (options: Parameters<Host['pickFiles']>[0]) => Promise<Envelope>;
      readonly saveFile: (options: Parameters<Host['saveFile']>[0]) => Promise<Envelope>;
    };
  }
}

const desktopHost = (exposed: NonNullable<Window['tolok']>): Host => ({
  send: exposed.send,
  on: exposed.on,
  pickFiles: async (options) => unwrap(await exposed.pickFiles(options)) as readonly FileRef[],
  saveFile: async (options) => unwrap(await exposed.saveFile(options)) as FileRef | null,
});

export const host: Host = window.tolok === undefined ? browserHost() : desktopHost(window.tolok);
