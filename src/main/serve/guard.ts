// Who may speak to the browser host: pages it served itself, in the browser that was given the address. Checked on every request,
// because any page in any tab can send requests to 127.0.0.1.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

export interface Guard {
  /** The address that lets a browser in, valid as long as the process. */
  readonly address: string;
  /** Throws Refusal for another host's name (DNS rebinding) or a foreign page. */
  readonly checkSource: (request: IncomingMessage) => void;
  /** Throws Refusal without the cookie. */
  readonly checkCookie: (request: IncomingMessage) => void;
  /** The cookie header for a browser that shows the token, or null for a wrong token. */
  readonly admit: (token: string) => string | null;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const cookieOf = (request: IncomingMessage, name: string): string | null =>
  (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;

/** Browsers always say where a writing request comes from; reading ones say so when it is a foreign page. */
const isForeign = (request: IncomingMessage): boolean => {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined) return origin !== `http://${host ?? ''}`;
  return request.method !== 'GET' || site === 'cross-site' || site === 'same-site';
};

/** Navigations may come from anywhere (a link in a mail); what they load is refused without the cookie. */
const isNavigation = (request: IncomingMessage): boolean => request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';

export const createGuard = (port: number): Guard => {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  // Cookies ignore ports, so the name carries it: two projects in two windows do not throw each other out.
  const cookie = `tolok-${port}`;
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    checkSource: (request) => {
      if (!hosts.has(request.headers.host ?? '')) throw new Refusal(403, 'Unknown host');
      if (isForeign(request) && !isNavigation(request)) throw new Refusal(403, 'Foreign origin');
    },
    checkCookie: (request) => {
      if (!isSame(cookieOf(request, cookie) ?? '', secret)) throw new Refusal(401, 'Open the address that Tolok printed in the terminal.');
    },
    admit: (shown) => (isSame(shown, token) ? `${cookie}=${secret}; HttpOnly; SameSite=Strict; Path=/` : null),
  };
};
