// What the window's page may do, as headers: the same for Electron's own scheme and for the loopback server. Styles need the
// nonce because the grid and the component library add style elements; scripts come from our own files only.

import { randomBytes } from 'node:crypto';

/** A fresh nonce for one load of the page. */
export const newNonce = (): string => randomBytes(18).toString('base64');

export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Sent with everything, page or not. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Hands the nonce to the page: the grid's wrapper, the component library and Vite each look for it in their own way. */
export const withNonce = (html: string, nonce: string): string =>
  html.replace(/<meta name="csp-nonce"[^>]*>/, `<meta name="csp-nonce" property="csp-nonce" nonce="${nonce}" content="${nonce}" />`);
