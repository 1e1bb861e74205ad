// What the browser host answers, address by address. Every answer but a page or a file is the envelope of rpc.ts.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure, type ReportUnexpected } from '../../shared/rpc.ts';
import type { Page } from '../page/page.ts';
import type { Workbench } from '../workbench.ts';
import { readJson, sendJson, sendRefusal } from './bodies.ts';
import type { EventStream } from './events.ts';
import type { ServedFiles } from './files.ts';
import type { Guard } from './guard.ts';
import { Refusal } from './refusal.ts';

export interface Served {
  readonly workbench: Workbench;
  readonly guard: Guard;
  readonly files: ServedFiles;
  readonly events: EventStream;
  readonly page: Page;
  readonly report: ReportUnexpected;
}

type Answer = (served: Served, request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

/** The name or id behind the last slash; neither ever needs escaping. */
const named = (url: URL): string => url.pathname.slice(url.pathname.lastIndexOf('/') + 1);

const routes: Readonly<Record<string, Answer>> = {
  'POST /call/': async ({ workbench }, request, response, url) => {
    sendJson(response, await workbench.send(named(url), await readJson(request)));
  },
  'PUT /files': async ({ files }, request, response, url) => {
    sendJson(response, { ok: true, value: await files.receive(request, url.searchParams) });
  },
  'POST /destination': async ({ files }, request, response) => {
    sendJson(response, { ok: true, value: await files.destination(await readJson(request)) });
  },
  'GET /files/': ({ files }, _request, response, url) => files.download(named(url), response),
  'GET /events': ({ events }, _request, response) => events.join(response),
};

const answerFor = (method: string, path: string): Answer | null => {
  const exact = routes[`${method} ${path}`];
  return exact ?? routes[`${method} ${path.slice(0, path.lastIndexOf('/') + 1)}`] ?? null;
};

const sendPage: Answer = async ({ page }, request, response, url) => {
  if (request.method !== 'GET') throw new Refusal(405, 'Not allowed');
  const answer = await page(url.pathname);
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
};

/** Trades the token of the printed address for the cookie, and takes the token out of the address bar. */
const admit = ({ guard }: Served, token: string, response: ServerResponse): void => {
  const cookie = guard.admit(token);
  if (cookie === null) throw new Refusal(401, 'Open the address that Tolok printed in the terminal.');
  response.writeHead(303, { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  response.end();
};

const handle: Answer = (served, request, response, url) => {
  served.guard.checkSource(request);
  const token = url.pathname === '/' ? url.searchParams.get('token') : null;
  if (token !== null) return admit(served, token, response);
  served.guard.checkCookie(request);
  return (answerFor(request.method ?? '', url.pathname) ?? sendPage)(served, request, response, url);
};

/** Answers one request; never throws. */
export const answerRequest = async (served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const address = request.url ?? '/';
  try {
    const url = URL.parse(address, 'http://tolok');
    if (url === null) throw new Refusal(400, 'Not an address');
    await handle(served, request, response, url);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else if (error instanceof Refusal) sendRefusal(response, error);
    else sendJson(response, failure(error, `${request.method ?? ''} ${address.split('?')[0] ?? ''}`, served.report));
  }
};
