// The built browser host, whole: whom it lets in, what it refuses, and that files come and go only by references.

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowserHost, type BrowserHost } from '../support/browserHost.ts';
import { admitted } from '../support/browserSession.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Wish {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
let host: BrowserHost;
let cookie: string;

/** A request as bytes on the wire: `fetch` would tidy the path and hide the Host header. */
const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Wish = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: new URL(host.origin).port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      const { statusCode = 0, headers: given } = response;
      response.on('end', () => done({ status: statusCode, headers: given, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', failed);
    sent.end(body);
  });

const own = (): Record<string, string> => ({ cookie, origin: host.origin, 'content-type': 'application/json' });
const call = (name: string, input: unknown, headers = own()): Promise<Answer> =>
  ask(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
const upload = (name: string, body: string, kind = 'evidence'): Promise<Answer> =>
  ask(`/files?${new URLSearchParams({ name, kind })}`, { method: 'PUT', headers: own(), body });

beforeAll(async () => {
  host = await startBrowserHost(folder);
  cookie = await admitted(host.address);
});
afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('coming in', () => {
  it('takes the token of the printed address, and takes it out of the address bar', async () => {
    const { pathname, search } = new URL(host.address);
    const answer = await ask(pathname + search);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it('names the cookie with the port, so that two hosts do not throw each other out', () => {
    expect(cookie.split('=')[0]).toBe(`tolok-${new URL(host.origin).port}`);
  });

  it('is refused with a wrong token, a wrong cookie, another port’s cookie, or none', async () => {
    expect((await ask('/?token=guess')).status).toBe(401);
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/', { headers: { cookie: `${cookie}x` } })).status).toBe(401);
    expect((await ask('/', { headers: { cookie: cookie.replace(/^tolok-\d+/, 'tolok-1') } })).status).toBe(401);
    expect((await call('app.info', {}, { origin: host.origin, 'content-type': 'application/json' })).status).toBe(401);
    expect((await ask('/events')).status).toBe(401);
  });

  it('listens on the loopback only', () => {
    expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('the page', () => {
  it('comes with a strict policy', async () => {
    const answer = await ask('/', { headers: { cookie } });
    const nonce = /nonce="([^"]+)"/.exec(answer.body)?.[1] ?? '';
    expect(answer.status).toBe(200);
    expect(nonce).not.toBe('');
    expect(answer.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
    });
  });

  it.each([
    '/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/main/serve.js', '/assets/../../main/serve.js', '/files/../../package.json',
    '//etc/passwd', '/.made-from',
  ])(
    'has nothing at %s', async (path) => {
      const { status, body } = await ask(path, { headers: { cookie } });
      expect(status).toBe(404);
      expect(body).not.toContain('import');
    },
  );
});

describe('requests from elsewhere', () => {
  it('under another host’s name are refused, even with the cookie (DNS rebinding)', async () => {
    for (const name of ['evil.example', '127.0.0.1', `evil.example:${new URL(host.origin).port}`])
      expect((await ask('/', { headers: { cookie, host: name } })).status).toBe(403);
  });

  it('from another page are refused, even with the cookie', async () => {
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', host.origin.replace('http', 'https')])
      expect((await call('app.info', {}, { ...own(), origin })).status).toBe(403);
  });

  it('that write must say where they come from', async () => {
    expect((await call('app.info', {}, { cookie, 'content-type': 'application/json' })).status).toBe(403);
    expect((await ask('/files?name=a.csv&kind=evidence', { method: 'PUT', headers: { cookie }, body: 'x' })).status).toBe(403);
  });

  it('loaded by another page are refused, even without an origin', async () => {
    expect((await ask('/events', { headers: { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } })).status).toBe(403);
  });
});

describe('calls', () => {
  it('are answered with an envelope', async () => {
    const { status, body } = await call('app.info', {});
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { host: 'browser' } });
  });

  it('of more than 1 MB, of no JSON, or of another type are refused', async () => {
    expect((await ask('/call/app.info', { method: 'POST', headers: own(), body: JSON.stringify('x'.repeat(1_000_001)) })).status).toBe(413);
    expect((await ask('/call/app.info', { method: 'POST', headers: own(), body: '{' })).status).toBe(400);
    expect((await call('app.info', {}, { ...own(), 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('that are unknown or malformed come back as codes', async () => {
    expect(JSON.parse((await call('no.such', {})).body)).toMatchObject({ ok: false, error: { code: 'call.unknown' } });
    expect(JSON.parse((await call('project.open', { file: 1 })).body)).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
  });

  it.each(['/call/', '/call/%', '/call/%00', '/files/%', '/call/app.info/x'])('to %s are no calls', async (path) => {
    const { status, body } = await ask(path, { method: 'POST', headers: own(), body: '{}' });
    expect(status !== 200 || body.includes('call.unknown')).toBe(true);
  });

  it('do not open a path', async () => {
    const path = join(folder, 'outside.tolok');
    writeFileSync(path, '');
    const { body } = await call('project.open', { file: path, readOnly: true });
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'ref.unknown' } });
  });

  it.each([['DELETE', '/files/x'], ['PUT', '/'], ['PATCH', '/call/app.info'], ['TRACE', '/']])('%s %s is refused', async (method, path) => {
    expect((await ask(path, { method, headers: own() })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('files', () => {
  it('that are uploaded become references without a path', async () => {
    const { value: [value] } = JSON.parse((await upload('../../B06 bukti.csv', 'a,b\n1,2\n')).body) as { value: [{ name: string; bytes: number }] };
    expect(value).toMatchObject({ name: 'B06 bukti.csv', bytes: 8 });
  });

  it('that are uploaded cannot be fetched back', async () => {
    const { value: [value] } = JSON.parse((await upload('a.csv', 'a')).body) as { value: [{ id: string }] };
    expect((await ask(`/files/${value.id}`, { headers: { cookie } })).status).toBe(404);
  });

  it('larger than the limit are refused before they are sent', async () => {
    const { status, body } = await new Promise<Answer>((done, failed) => {
      const sent = request({
        host: '127.0.0.1', port: new URL(host.origin).port, path: '/files?name=big.csv&kind=evidence', method: 'PUT',
        headers: { ...own(), 'content-length': String(5 * 1024 ** 3) },
      }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => { text += chunk.toString(); });
        response.on('end', () => { done({ status: response.statusCode ?? 0, headers: response.headers, body: text }); sent.destroy(); });
      });
      sent.on('error', failed);
      sent.flushHeaders();
    });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'file.tooLarge', params: { file: 'big.csv' } } });
  });

  it('brought in as projects are copies among the others, and never replace one', async () => {
    await upload('../Evaluasi.tolok', 'one', 'project');
    await upload('Evaluasi.tolok', 'two', 'project');
    expect(readdirSync(join(folder, 'projects')).toSorted()).toEqual(['Evaluasi (2).tolok', 'Evaluasi.tolok']);
    expect(existsSync(join(folder, 'Evaluasi.tolok'))).toBe(false);
  });

  it('of no kind or without a name are refused', async () => {
    expect((await upload('a.csv', 'a', 'anything')).status).toBe(400);
    expect((await upload('', 'a')).status).toBe(400);
    expect((await ask('/destination', { method: 'POST', headers: own(), body: '{"name":"a","kind":"path"}' })).status).toBe(400);
  });

  it('asked for as a destination get a safe name of their kind', async () => {
    const wish = { name: '../Rekap/2022', kind: 'workbook' };
    const answer = await ask('/destination', { method: 'POST', headers: own(), body: JSON.stringify(wish) });
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { name: 'Rekap 2022.xlsx' } });
  });
});

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s is clean and leaves no temporary files', async (signal) => {
    const other = await startBrowserHost(join(folder), {});
    expect(await other.stop(signal)).toBe(0);
    expect(readdirSync(tmpdir()).filter((name) => /^tolok-\d+-/.test(name) && !isRunning(name))).toEqual([]);
  });
});

/** Other hosts on this machine have folders of their own. */
const isRunning = (name: string): boolean => {
  try {
    process.kill(Number(name.split('-')[1]), 0);
    return true;
  } catch {
    return false;
  }
};
