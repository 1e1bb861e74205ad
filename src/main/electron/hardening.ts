// What no page in Tolok may do, whatever it says: leave its address, open windows, embed others, ask for permissions, reach the
// network. Set once for the session and for every web contents there will ever be.

import { app, type Session, type WebContents } from 'electron';
import { origin } from './scheme.ts';

/** Copying to the clipboard is all a page may do beside showing itself; `fullscreen` is for presenting. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

const isOwn = (address: string): boolean => address.startsWith(`${origin}/`);

const hardenContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

const ownProtocols: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Nothing of the window comes from the network or from the disk, so nothing is asked of them either. */
const refuseNetwork = (session: Session): void =>
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !ownProtocols.has(new URL(url).protocol) }));

export const harden = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  refuseNetwork(session);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
};
