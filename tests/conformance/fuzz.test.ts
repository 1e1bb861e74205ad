// Damaged files by the thousand, from a fixed seed: each is read or refused with a code, in bounded time and memory.

import { describe, expect, it } from 'vitest';
import { runFuzz } from '../support/fuzz.ts';
import { corpusIsHere } from './corpus.ts';

const cases = 2000;
const seed = 112;

describe.runIf(corpusIsHere)('the fuzzer', () => {
  it(`reads or refuses each of ${cases} damaged files, and explains every refusal`, async () => {
    const report = await runFuzz(cases, seed);
    expect(report.failures).toEqual([]);
    expect(report.cases).toBe(cases);
    expect(report.results.get('read')).toBeGreaterThan(0);
    expect(report.results.get('file.damaged')).toBeGreaterThan(0);
  }, 900_000);
});
