// What every browser journey starts from: a window on a fresh folder, the same in Chromium and in Electron. A journey imports `test`
// and `expect` from here and opens the window with `openWindow()`; opening it again after `close()` is a restart.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Browser, type Page } from 'playwright/test';
import { startBrowserHost } from './browserHost.ts';
import { dropOn } from './dropOn.ts';
import { openElectron } from './journeyElectron.ts';

export interface JourneyOptions {
  /** Electron's binary; null runs the journey in Chromium. */
  electron: string | null;
}

export interface Workplace {
  readonly page: Page;
  /** Does what opens a file dialog, and answers it with these files. */
  readonly pickFiles: (files: readonly string[], trigger: () => Promise<void>) => Promise<void>;
  /** Drops files or folders on the middle of the window, as a hand would. */
  readonly dropFiles: (paths: readonly string[]) => Promise<void>;
  /** Does what saves a workbook, waits until it is written, and gives its path. */
  readonly saveFile: (trigger: () => Promise<void>) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Fixtures {
  /** A folder of the test's own: projects, settings and saved files lie under it. */
  readonly folder: string;
  readonly openWindow: (options?: { readonly project?: string }) => Promise<Workplace>;
}

const openBrowser = async (browser: Browser, folder: string, project: string | undefined): Promise<Workplace> => {
  const host = await startBrowserHost(folder, project === undefined ? {} : { project });
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(host.address);
  return {
    page,
    pickFiles: async (files, trigger) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), trigger()]);
      await chooser.setFiles([...files]);
    },
    dropFiles: (paths) => dropOn(page, paths),
    saveFile: async (trigger) => {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 150_000 }), trigger()]);
      const path = join(folder, download.suggestedFilename());
      cpSync(await download.path(), path);
      return path;
    },
    close: async () => {
      await context.close();
      await host.stop();
    },
  };
};

export const test = base.extend<Fixtures & JourneyOptions>({
  electron: [null, { option: true }],
  folder: async ({ electron }, use) => {
    const folder = mkdtempSync(join(tmpdir(), electron === null ? 'tolok-journey-' : 'tolok-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  openWindow: async ({ electron, folder, playwright, launchOptions }, use) => {
    const opened: Workplace[] = [];
    const browser = electron === null ? await playwright.chromium.launch(launchOptions) : null;
    await use(async ({ project } = {}) => {
      const workplace = await (browser === null ? openElectron(electron ?? '', folder, project) : openBrowser(browser, folder, project));
      opened.push(workplace);
      return workplace;
    });
    for (const workplace of opened) await workplace.close();
    await browser?.close();
  },
});

export { expect } from 'playwright/test';
