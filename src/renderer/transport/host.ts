// The host of this window: what the preload provided, or the browser host reached over HTTP. The rest of the window cannot tell
// which one it has.

import type { Bridge } from '../../shared/bridge.ts';
import type { FileRef } from '../../shared/contract/common.ts';
import type { Host } from '../../shared/contract/host.ts';
import { unwrap } from '../../shared/rpc.ts';
import { browserHost } from './browserHost.ts';

declare global {
  interface Window {
    /** In Electron only. */
    readonly tolok?: Bridge;
  }
}

const desktopHost = (bridge: Bridge): Host => ({
  send: bridge.send,
  on: bridge.on,
  pickFiles: async (options) => unwrap(await bridge.pickFiles(options)) as readonly FileRef[],
  saveFile: async (options) => unwrap(await bridge.saveFile(options)) as FileRef | null,
});

export const host: Host = window.tolok === undefined ? browserHost() : desktopHost(window.tolok);
