// The window's files: only those that were built, under their exact addresses, with a nonce nobody can guess.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type Page } from '../../../src/main/page/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
let page: Page;

beforeAll(() => {
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<head>\n<meta name="csp-nonce" content="" />\n</head>');
  writeFileSync(join(folder, 'site/assets/index-1.js'), 'export {};');
  page = openPage(join(folder, 'site'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nonceOf = (body: unknown): string => /nonce="([^"]+)"/.exec(String(body))?.[1] ?? '';

describe('the page', () => {
  it('hands out the page with a policy that names its nonce', async () => {
    const { status, headers, body } = await page('/');
    expect(status).toBe(200);
    expect(nonceOf(body).length).toBeGreaterThanOrEqual(22);
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonceOf(body)}'`);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toMatch(/unsafe/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('never uses a nonce twice', async () => {
    const bodies = await Promise.all([page('/'), page('/')]);
    expect(new Set(bodies.map(({ body }) => nonceOf(body))).size).toBe(2);
  });

  it('sends scripts as scripts', async () => {
    expect((await page('/assets/index-1.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt', '/assets', '/assets/', '//index.html', '/index.html/'])(
    'has nothing at %s', async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});
