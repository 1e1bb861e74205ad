// Answers requests for the window's built files. The files are listed once and looked up by their exact address, so no request can
// name anything else. Knows neither HTTP server nor Electron.

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { commonHeaders, contentSecurityPolicy, newNonce, withNonce } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** Answers an address's path (`/`, `/assets/index-1a2b.js`). */
export type Page = (path: string) => Promise<PageAnswer>;

const filesUnder = (folder: string, address: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(folder, entry.name), `${address}${entry.name}/`)
      : [[`${address}${entry.name}`, join(folder, entry.name)] as const],
  );

const htmlAnswer = async (file: string): Promise<PageAnswer> => {
  const nonce = newNonce();
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'content-type': types['.html'] ?? '',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
    body: withNonce(await readFile(file, 'utf8'), nonce),
  };
};

/** Built files carry a hash of their content in their names, so they never change under one address. */
const fileAnswer = async (file: string): Promise<PageAnswer> => ({
  status: 200,
  headers: {
    ...commonHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'private, max-age=31536000, immutable',
  },
  body: await readFile(file),
});

const notFound: PageAnswer = { status: 404, headers: { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found' };

/** The page built into `folder` (out/renderer). Throws if the folder is not there. */
export const openPage = (folder: string): Page => {
  const files = new Map(filesUnder(folder, '/'));
  return async (path) => {
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return notFound;
    return extname(file) === '.html' ? htmlAnswer(file) : fileAnswer(file);
  };
};
