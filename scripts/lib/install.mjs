// Installs the packages when what is installed is not what the lockfile says. npm writes down what it installed
// (node_modules/.package-lock.json) as its last act, so an interrupted installation is done again.

import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { runStep } from './process.mjs';
import { hasNode } from './node.mjs';
import { alone } from './lock.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(fromRoot(file), 'utf8')).packages;

/** Optional packages of other machines are never there; one that is must be the right one. */
const isAsLocked = (locked, installed) => (installed === undefined ? locked.optional === true : installed.version === locked.version);

const isInstalled = () => {
  if (!existsSync(fromRoot('node_modules/.package-lock.json')) || !hasNode()) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([place, locked]) => place === '' || isAsLocked(locked, installed[place]));
};

const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];

const npm = (args) => {
  const own = process.env['npm_execpath'];
  return own?.endsWith('npm-cli.js') === true
    ? runStep(process.execPath, [own, ...args])
    : runStep('npm', args, { shell: process.platform === 'win32' });
};

export const install = async () => {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    process.stderr.write('Installing what Tolok needs …\n');
    if ((await npm(['ci', ...flags])) !== 0) throw new Error('The packages could not be installed; npm says why above.');
  });
};
