// The window's own address, `app://tolok`: a secure origin of our own instead of file://, so that the page has an origin to be
// checked by and a Content-Security-Policy sent as a header.

import { protocol, type Session } from 'electron';
import type { Page } from '../page/page.ts';

export const origin = 'app://tolok';

/** Must run before the program is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

const refused = (): Response => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });

/** Answers every request under `app://tolok` from the built page. */
export const serveScheme = (session: Session, page: Page): void =>
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'tolok' || request.method !== 'GET') return refused();
    const { status, headers, body } = await page(url.pathname);
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
  });
