// The door to everything: `node scripts/run.mjs <what> [arguments]`. It runs on the machine's own Node (20 or later), sees that
// what is needed is installed and built, and hands over to the Node 24 that came with the packages. It knows no part of Tolok.

import { install } from './lib/install.mjs';
import { build } from './lib/build.mjs';
import { handOver } from './lib/process.mjs';
import { fromRoot, whereTheCallerStood } from './lib/paths.mjs';
import { nodeBinary } from './lib/node.mjs';
import { start } from './lib/start.mjs';
import { test } from './lib/test.mjs';

const script = (file) => (args) => handOver(nodeBinary(), [fromRoot(file), ...args], { cwd: whereTheCallerStood() });

/** What can be run. `needsBuild` false means it builds by itself, or needs nothing built. */
const tasks = {
  start: { run: start, needsBuild: true },
  tolok: { run: script('out/main/cli.js'), needsBuild: true },
  bench: { run: script('bench/run.ts'), needsBuild: true },
  fuzz: { run: script('tests/support/fuzz.ts'), needsBuild: true },
  sample: { run: script('scripts/sample/generate.ts'), needsBuild: false },
  build: { run: () => 0, needsBuild: true },
  test: { run: test, needsBuild: false },
};

const [what = '', ...args] = process.argv.slice(2);
const task = tasks[what];
try {
  if (task === undefined) throw new Error(`Usage: node scripts/run.mjs ${Object.keys(tasks).join('|')} [arguments]`);
  await install();
  if (task.needsBuild) await build();
  process.exitCode = await task.run(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = task === undefined ? 2 : 1;
}
