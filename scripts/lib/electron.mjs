// Finds out whether Electron can open a window here: a display, and its binary, fetched when it is not there yet.

import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { runStep } from './process.mjs';
import { nodeBinary } from './node.mjs';

const fetchLimitMs = 180_000;

export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

/** Electron's program, or null where it has not been fetched. */
export const electronBinary = () => {
  const pointer = fromRoot('node_modules/electron/path.txt');
  if (!existsSync(pointer)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? fromRoot('node_modules/electron/dist');
  const path = `${folder}/${readFileSync(pointer, 'utf8').trim()}`;
  return existsSync(path) ? path : null;
};

export const electronBinaryOrFetched = async () => {
  const there = electronBinary();
  if (there !== null) return there;
  process.stderr.write('Fetching Electron (about 100 MB, once) …\n');
  await runStep(nodeBinary(), [fromRoot('node_modules/electron/install.js')], { quiet: true, limitMs: fetchLimitMs });
  return electronBinary();
};
