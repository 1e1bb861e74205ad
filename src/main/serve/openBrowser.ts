// Shows an address in the person's own browser, where there is a display to show it on.

import { spawn } from 'node:child_process';

const openers: Readonly<Record<string, (address: string) => readonly [string, readonly string[]]>> = {
  win32: (address) => ['rundll32', ['url.dll,FileProtocolHandler', address]],
  darwin: (address) => ['open', [address]],
};

const hasDisplay = (): boolean =>
  process.platform in openers || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** Opens the browser if it can; `failed` is told when it cannot, as the address is printed anyway. */
export const openBrowser = (address: string, failed: () => void): void => {
  if (!hasDisplay()) return;
  const [command, args] = openers[process.platform]?.(address) ?? ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', failed);
  child.unref();
};
