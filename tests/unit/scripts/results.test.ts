// The closing line of `npm test` never says less than what failed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../support/program.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}
interface Results {
  readonly vitestOutcome: (file: string, code: number) => Outcome;
  readonly playwrightOutcome: (file: string, code: number) => Outcome;
  readonly checkOutcome: (code: number) => Outcome;
}

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
let results: Results;

beforeAll(async () => {
  results = (await import(pathToFileURL(join(root, 'scripts/lib/results.mjs')).href)) as Results;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const suites = (passed: number, failed: number, brokenFiles = 0) => report({
  numPassedTests: passed, numFailedTests: failed,
  testResults: Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
});

describe('a runner’s outcome', () => {
  it('is what it wrote down', () => {
    expect(results.vitestOutcome(suites(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
    expect(results.playwrightOutcome(report({ stats, errors: [] }), 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('is a failure when it wrote nothing', () => {
    expect(results.vitestOutcome(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(results.playwrightOutcome(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('is a failure when it ended badly though no test failed', () => {
    expect(results.vitestOutcome(suites(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
    const stats = { expected: 3, unexpected: 0, flaky: 0 };
    expect(results.playwrightOutcome(report({ stats, errors: [] }), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not even be loaded', () => {
    expect(results.vitestOutcome(suites(7, 0, 2), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('of a check is a failure or nothing', () => {
    expect(results.checkOutcome(0)).toEqual({ passed: 0, failed: 0 });
    expect(results.checkOutcome(2)).toEqual({ passed: 0, failed: 1 });
  });
});
