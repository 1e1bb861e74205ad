// Builds out/ when it is missing or not made from the sources as they are. Says so on standard error only.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, root } from './paths.mjs';
import { runStep } from './process.mjs';
import { nodeBinary } from './node.mjs';
import { alone } from './lock.mjs';

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const stamp = fromRoot('out/.made-from');

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
};

/** Name, size and time of every source: also notices a file taken away, or an older one put back. */
const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

const buildNow = async () => {
  process.stderr.write('Building …\n');
  rmSync(stamp, { force: true });
  const madeFrom = fingerprint();
  const code = await runStep(nodeBinary(), [fromRoot('node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error('Tolok could not be built; the reason stands above.');
  writeFileSync(stamp, madeFrom);
};

export const build = async () => {
  if (isFresh()) return;
  await alone(async () => {
    if (!isFresh()) await buildNow();
  });
};
