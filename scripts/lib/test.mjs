// Everything that must hold, part by part, and one closing line. A part that fails does not stop the others.
// Words on the command line pick parts (`npm test -- unit browser`); the rest goes to the runners as a filter.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, fromRoot } from './paths.mjs';
import { runStep } from './process.mjs';
import { nodeBinary } from './node.mjs';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { checkOutcome, playwrightOutcome, vitestOutcome } from './results.mjs';

const tool = (file, args, env = {}) => runStep(nodeBinary(), [fromRoot('node_modules', file), ...args], { env });
const reportFile = (name) => join(cacheFolder, `${name}.json`);

const vitest = (project) => async (filter) => {
  const file = reportFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return vitestOutcome(file, await tool('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...filter]));
};

const browser = async (filter) => {
  const path = await chromium();
  if (path === null) {
    process.stderr.write('No Chromium could be found or fetched, so the browser tests cannot run.\n');
    return { passed: 0, failed: 1 };
  }
  const file = reportFile('browser');
  const env = { TOLOK_CHROMIUM: path, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return playwrightOutcome(file, await tool('playwright/cli.js', ['test', ...filter], env));
};

const built = async () => {
  await build();
  return checkOutcome(0);
};

const parts = {
  build: built,
  types: async () => checkOutcome(await tool('typescript/bin/tsc', ['-b'])),
  lint: async () => checkOutcome(await tool('oxlint/bin/oxlint', ['--deny-warnings'])),
  unit: vitest('unit'),
  contract: vitest('contract'),
  browser,
  conformance: vitest('conformance'),
};

const runPart = async (name, filter) => {
  process.stderr.write(`\n── ${name}\n`);
  try {
    return await parts[name](filter);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  }
};

/** Building, types and lint have no tests to pass; anything else that ran none has not shown anything. */
const onlyChecks = (named) => named.length > 0 && named.every((name) => ['build', 'types', 'lint'].includes(name));

export const test = async (args) => {
  const named = args.filter((arg) => Object.hasOwn(parts, arg));
  const filter = args.filter((arg) => !Object.hasOwn(parts, arg));
  const chosen = named.length === 0 ? Object.keys(parts) : ['build', ...named.filter((name) => name !== 'build')];
  rmSync(cacheFolder, { recursive: true, force: true });
  mkdirSync(cacheFolder, { recursive: true });

  const outcomes = [];
  for (const name of chosen) outcomes.push({ name, ...(await runPart(name, filter)) });
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const broken = outcomes.filter((outcome) => outcome.failed > 0).map((outcome) => outcome.name);
  if (broken.length > 0) process.stderr.write(`\nFailed: ${broken.join(', ')}\n`);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 && (sum('passed') > 0 || onlyChecks(named)) ? 0 : 1;
};
