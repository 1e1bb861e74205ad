// Reading what a request carries and writing what it gets back: small JSON, or bytes as they come.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { commonHeaders } from '../page/policy.ts';
import { Refusal } from './refusal.ts';

const jsonLimitBytes = 1_000_000;

/** The JSON a request carries. Throws Refusal 413 past 1 MB, 415 for another type, 400 for what is not JSON. */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  if (request.headers['content-type']?.split(';')[0] !== 'application/json') throw new Refusal(415, 'JSON is expected');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > jsonLimitBytes) throw new Refusal(413, 'Too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'Not JSON');
  }
};

export const sendJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
};

/** A refusal closes the connection: what else the request still carries is not read. */
export const sendRefusal = (response: ServerResponse, refusal: Refusal): void => {
  response.writeHead(refusal.status, { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(refusal.message);
};
