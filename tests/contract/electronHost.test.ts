// The built Electron host and the built preload, whole: what the window may do, whom the host listens to, and how projects reach it.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels } from '../../src/shared/bridge.ts';
import { startElectronHost, type ElectronHost } from '../support/electronHost.ts';

interface MenuLine {
  readonly label?: string;
  readonly items: readonly MenuLine[];
}
interface Heard {
  readonly event: string;
  readonly payload: { readonly action?: string; readonly argument?: string };
}
interface Page {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
let host: ElectronHost;

const inside = (path: string): string => join(folder, path);
const send = (name: string, input: unknown): Promise<unknown> => host.ask('tolok', 'send', name, input);
const labels = async (): Promise<readonly (string | undefined)[]> => ((await host.ask('menu')) as MenuLine[]).map(({ label }) => label);
const asked = (heard: readonly Heard[]): readonly Heard['payload'][] =>
  heard.filter(({ event }) => event === 'window.asked').map(({ payload }) => payload);

beforeAll(async () => {
  writeFileSync(inside('early.tolok'), '');
  mkdirSync(inside('bukti'));
  for (const name of ['bukti/b.csv', 'bukti/a.xlsx', 'bukti/note.pdf']) writeFileSync(inside(name), 'x');
  host = await startElectronHost(folder, { args: [inside('early.tolok')] });
  await host.until<boolean>('isShown', (isShown) => isShown);
});
afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the window', () => {
  it('is sandboxed, isolated and without Node', async () => {
    const { webPreferences } = (await host.ask('windowOptions')) as { webPreferences: Record<string, unknown> };
    expect(webPreferences).toMatchObject({
      contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, webviewTag: false,
    });
  });

  it('finds its preload and its icon where they were built', async () => {
    const { webPreferences, icon } = (await host.ask('windowOptions')) as { webPreferences: { preload: string }; icon: string };
    expect([webPreferences.preload, icon].map((path) => existsSync(path))).toEqual([true, true]);
  });

  it('sees four functions and nothing else', async () => {
    expect(((await host.ask('exposed')) as string[]).toSorted()).toEqual(['on', 'pickFiles', 'saveFile', 'send']);
  });

  it('loads the page over our own scheme with a strict policy and its nonce', async () => {
    const page = (await host.ask('page')) as Page;
    const nonce = /nonce="([^"]+)"/.exec(page.body)?.[1] ?? '';
    expect(page.status).toBe(200);
    expect(nonce).not.toBe('');
    expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('registers the scheme as a secure standard one that bypasses no policy', async () => {
    const { schemes } = (await host.ask('seen')) as { schemes: { scheme: string; privileges: Record<string, boolean> }[] };
    expect(schemes).toHaveLength(1);
    expect(schemes[0]).toMatchObject({ scheme: 'app', privileges: { standard: true, secure: true } });
    expect(schemes[0]?.privileges['bypassCSP']).toBeUndefined();
  });

  const nowhere = ['app://tolok/../../package.json', 'app://tolok/%2e%2e/package.json', 'app://other/index.html'];
  it.each(nowhere)('serves nothing at %s', async (url) => {
    expect(await host.ask('request', url)).toMatchObject({ status: 404 });
  });
});

describe('what the page may not do', () => {
  it.each(['https://example.org/', 'file:///etc/passwd', 'app://other/', 'data:text/html,x'])('navigate to %s', async (url) => {
    expect(await host.ask('isPrevented', 'will-frame-navigate', url)).toBe(true);
  });

  it('be redirected, or embed another page', async () => {
    expect(await host.ask('isPrevented', 'will-redirect', 'https://example.org/')).toBe(true);
    expect(await host.ask('isPrevented', 'will-attach-webview', '')).toBe(true);
  });

  it('open windows', async () => {
    expect(await host.ask('windowOpen', 'https://example.org/')).toEqual({ action: 'deny' });
  });

  const permissions = ['geolocation', 'media', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'hid'];
  it.each(permissions)('have the permission %s', async (permission) => {
    expect(await host.ask('granted', permission)).toEqual([false, false]);
  });

  it.each(['https://example.org/x', 'http://127.0.0.1/', 'ws://example.org/', 'file:///etc/passwd'])('request %s', async (url) => {
    expect(await host.ask('isCancelled', url)).toBe(true);
  });

  it('but it may copy, and load itself', async () => {
    expect(await host.ask('granted', 'clipboard-sanitized-write')).toEqual([true, true]);
    expect(await host.ask('isCancelled', 'app://tolok/index.html')).toBe(false);
    expect(await host.ask('isPrevented', 'will-frame-navigate', 'app://tolok/')).toBe(false);
  });
});

describe('messages', () => {
  const foreign = [
    { what: 'another origin', frame: { origin: 'https://example.org', parent: null } },
    { what: 'a frame inside the page', frame: { origin: 'app://tolok', parent: { origin: 'app://tolok', parent: null } } },
    { what: 'a frame that is gone', frame: null },
  ];

  it.each(foreign)('from $what are refused on every channel', async ({ frame }) => {
    for (const channel of [channels.send, channels.pick, channels.dropped, channels.save])
      await expect(host.ask('invokeFrom', frame, channel, 'app.info', {})).rejects.toThrow('Refused');
  });

  it('go over no other channels than the bridge’s', async () => {
    expect(new Set((await host.ask('channels')) as string[])).toEqual(
      new Set([channels.send, channels.pick, channels.dropped, channels.save, channels.listening]),
    );
  });

  it('are answered by the workbench', async () => {
    expect(await send('app.info', {})).toMatchObject({ ok: true, value: { host: 'electron' } });
    expect(await send('no.such', {})).toEqual({ ok: false, error: { code: 'call.unknown', params: { call: 'no.such' } } });
  });
});

describe('files', () => {
  it('dropped on the window become references; a folder stands for its spreadsheets', async () => {
    const dropped = [{ path: inside('bukti') }, { path: inside('bukti/note.pdf') }, { path: '' }];
    const answer = (await host.ask('tolok', 'pickFiles', { kind: 'evidence', dropped })) as { value: { name: string }[] };
    expect(answer.value.map(({ name }) => name)).toEqual(['a.xlsx', 'b.csv', 'note.pdf']);
    expect(JSON.stringify(answer)).not.toContain(folder);
  });

  it('picked in the dialog become references, and none when the person thinks better of it', async () => {
    await host.ask('answerNext', { canceled: false, filePaths: [inside('bukti/a.xlsx')] });
    expect(await host.ask('tolok', 'pickFiles', { kind: 'evidence' })).toMatchObject({ ok: true, value: [{ name: 'a.xlsx' }] });
    await host.ask('answerNext', { canceled: true, filePaths: [] });
    expect(await host.ask('tolok', 'pickFiles', { kind: 'project' })).toEqual({ ok: true, value: [] });
  });

  it('are saved with their extension; one that exists under the whole name is asked about again', async () => {
    writeFileSync(inside('taken.xlsx'), '');
    await host.ask('answerNext', { canceled: false, filePath: inside('taken') });
    await host.ask('answerNext', { canceled: false, filePath: inside('free.xlsx') });
    const answer = await host.ask('tolok', 'saveFile', { name: 'Evaluasi', kind: 'workbook' });
    expect(answer).toMatchObject({ ok: true, value: { name: 'free.xlsx' } });
    const { dialogs } = (await host.ask('seen')) as { dialogs: { kind: string; options: { defaultPath: string } }[] };
    expect(dialogs.filter(({ kind }) => kind === 'save').map(({ options }) => options.defaultPath)).toEqual([
      inside('Evaluasi.xlsx'), inside('taken.xlsx'),
    ]);
  });

  it('of a malformed wish are refused as unforeseen, not as a crash', async () => {
    expect(await host.ask('tolok', 'saveFile', { name: 'x', kind: 'anything' })).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});

describe('what the window is asked', () => {
  it('waits until it listens: a project named at the start is opened by the window', async () => {
    await host.ask('listen');
    const heard = await host.until<Heard[]>('heard', (all) => asked(all).length > 0);
    expect(asked(heard)[0]?.action).toBe('openProject');
    expect(JSON.stringify(heard)).not.toContain(folder);
  });

  it('comes from the system’s "open with" and from a second start, which brings the window forward', async () => {
    writeFileSync(inside('second.tolok'), '');
    await host.ask('openFile', inside('early.tolok'));
    await host.ask('secondInstance', ['Tolok', '--flag', 'second.tolok'], folder);
    const heard = await host.until<Heard[]>('heard', (all) => asked(all).length >= 3);
    expect(asked(heard).map(({ action }) => action)).toEqual(['openProject', 'openProject', 'openProject']);
    expect(await host.ask('timesFocused')).toBe(1);
  });

  it('names a project that is not there too, and the window is told what is wrong', async () => {
    const before = asked((await host.ask('heard')) as Heard[]).length;
    await host.ask('openFile', inside('missing.tolok'));
    const heard = await host.until<Heard[]>('heard', (all) => asked(all).length > before);
    const answer = await send('project.open', { file: asked(heard).at(-1)?.argument, readOnly: false });
    expect(answer).toMatchObject({ ok: false, error: { code: 'project.notFound' } });
  });

  it('comes from the menu', async () => {
    const before = asked((await host.ask('heard')) as Heard[]).length;
    await host.ask('clickMenu', 'Tuju', 'Skenario');
    const heard = await host.until<Heard[]>('heard', (all) => asked(all).length > before);
    expect(asked(heard).at(-1)).toEqual({ action: 'go', argument: 'scenarios' });
  });
});

describe('settings', () => {
  it('change the menu’s language and the appearance at once', async () => {
    expect((await labels())[0]).toBe('Berkas');
    await send('settings.save', { language: 'en', theme: 'dark', railFolded: false });
    expect((await labels())[0]).toBe('File');
    expect(await host.ask('theme')).toBe('dark');
  });
});

describe('the end', () => {
  it('keeps where the window stood and leaves no temporary files', async () => {
    await host.ask('closeWindow');
    await host.until<{ exitCode: number | null }>('seen', ({ exitCode }) => exitCode !== null);
    expect(JSON.parse(readFileSync(inside('settings/window.json'), 'utf8'))).toMatchObject({ width: 1300, isMaximized: false });
    expect(readdirSync(folder).filter((name) => name.startsWith('tolok-'))).toEqual([]);
  });

  it('comes at once for a second start, which leaves the work to the first', async () => {
    const second = await startElectronHost(inside('other'), { env: { TOLOK_SECOND: '1' } });
    const { exitCode } = (await second.ask('seen')) as { exitCode: number | null };
    expect(exitCode).toBe(0);
    expect(await second.ask('windowOptions')).toBeNull();
    await second.stop();
  });
});
