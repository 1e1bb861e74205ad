// Finds a Chromium for the browser journeys: one already on the machine, Playwright's own, or Debian's. Needs nothing installed
// to be looked for, so that Playwright's configuration can ask too.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { runStep } from './process.mjs';
import { nodeBinary } from './node.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const downloadLimitMs = 240_000;
const packageLimitMs = 600_000;

const onPath = () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
};

const playwrightsOwn = () => {
  const path = createRequire(fromRoot('package.json'))('playwright').chromium.executablePath();
  return path && existsSync(path) ? path : null;
};

/** The path of a Chromium that is there, or null. `TOLOK_CHROMIUM` names one by hand. */
export const findChromium = () => process.env['TOLOK_CHROMIUM'] ?? onPath() ?? playwrightsOwn();

const apt = (...args) => runStep('apt-get', args, { quiet: true, limitMs: packageLimitMs, env: { DEBIAN_FRONTEND: 'noninteractive' } });

/** As findChromium, but fetches one when there is none; null when that fails too. */
export const chromium = async () => {
  const there = findChromium();
  if (there !== null) return there;
  process.stderr.write('Fetching Chromium for the browser tests …\n');
  const playwright = fromRoot('node_modules/playwright/cli.js');
  await runStep(nodeBinary(), [playwright, 'install', 'chromium'], { quiet: true, limitMs: downloadLimitMs });
  if (findChromium() === null && process.getuid?.() === 0) {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  return findChromium();
};
