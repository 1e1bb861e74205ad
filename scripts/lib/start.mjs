// Opens the workbench: Electron where there is a display and its binary, else the browser host after one sentence.

import { resolve } from 'node:path';
import { fromRoot, root, whereTheCallerStood } from './paths.mjs';
import { handOver } from './process.mjs';
import { nodeBinary } from './node.mjs';
import { electronBinaryOrFetched, hasDisplay } from './electron.mjs';

const say = (sentence) => process.stderr.write(`${sentence}\n`);

const inBrowser = (args) => handOver(nodeBinary(), [fromRoot('out/main/serve.js'), ...args], { cwd: whereTheCallerStood() });

/** As root Electron refuses to start with its sandbox. */
const sandboxFlags = () => {
  if (process.getuid?.() !== 0) return [];
  say('Running as root, so Electron starts without its sandbox; use an ordinary account for real work.');
  return ['--no-sandbox'];
};

/** The project named by `-p FILE`, `--project FILE` or `--project=FILE`, as Electron takes it: a whole path. */
const projectArgument = (args) => {
  const at = args.findIndex((arg) => arg === '-p' || arg === '--project');
  const named = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--project='))?.slice('--project='.length);
  return named === undefined ? [] : [resolve(whereTheCallerStood(), named)];
};

export const start = async (args) => {
  if (!hasDisplay()) {
    say('There is no display here, so Tolok opens in the browser instead.');
    return inBrowser(args);
  }
  const electron = await electronBinaryOrFetched();
  if (electron === null) {
    say('Electron could not be fetched, so Tolok opens in the browser instead.');
    return inBrowser(args);
  }
  return handOver(electron, [...sandboxFlags(), root, ...projectArgument(args)], { cwd: whereTheCallerStood() });
};
