// Where the project lies and where the caller stood, for every script.

import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const fromRoot = (...parts) => join(root, ...parts);

/** What the scripts keep between runs; lost with node_modules, on purpose. */
export const cacheFolder = fromRoot('node_modules/.cache/tolok');

/** npm changes into the project before it runs a script; relative paths start where the person typed. */
export const whereTheCallerStood = () => process.env['INIT_CWD'] ?? process.cwd();
