// Reads what the test runners wrote down and adds it up. A runner that wrote nothing, or ended badly without a failed test, is a
// failure of its own, so that a crash never looks like success.

import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A suite's outcome from its counts and how its runner ended. */
const outcome = (passed, failed, code) => ({ passed, failed: failed === 0 && code !== 0 ? 1 : failed });

/** A file that failed though none of its tests did could not even be loaded. */
const isBroken = ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed');

export const vitestOutcome = (file, code) => {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1 };
  return outcome(report.numPassedTests, report.numFailedTests + report.testResults.filter(isBroken).length, code);
};

export const playwrightOutcome = (file, code) => {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return outcome(expected, unexpected + flaky + report.errors.length, code);
};

/** A check that is not made of tests counts only when it fails. */
export const checkOutcome = (code) => ({ passed: 0, failed: code === 0 ? 0 : 1 });
