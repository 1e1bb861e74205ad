// How long the window takes to be usable on a project: the browser host is started on it, a browser opens the address, and the
// figures of the milestones stand on the screen. Prints the seconds as a line of JSON.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../scripts/lib/chromium.mjs';

/** Starts the built browser host on a project; gives its process and the address it prints. */
const startHost = async (folder: string, project: string) => {
  const serve = join(import.meta.dirname, '../out/main/serve.js');
  const child = spawn(process.execPath, [serve, '--no-open', '--projects', folder, '-p', project], {
    env: { ...process.env, TOLOK_SETTINGS: join(folder, 'settings') }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of child.stdout) {
    const address = /http:\/\/\S+/.exec(String(chunk))?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error('The host ended without an address.');
};

const [path = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const project = join(folder, 'bench.tolok');
copyFileSync(path, project);
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const page = await browser.newPage();

const start = performance.now();
const { child, address } = await startHost(folder, project);
await page.goto(address);
await page.getByRole('heading', { level: 1 }).waitFor();
await page.getByRole('listitem').filter({ hasText: '%' }).first().waitFor();
const seconds = (performance.now() - start) / 1000;
await browser.close();
child.kill('SIGTERM');
await new Promise((resolve) => { child.once('close', resolve); });
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ seconds })}\n`);
