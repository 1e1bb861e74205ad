// The fuzzer: `npm run fuzz -- --cases N [--seed S]`, and a part of the conformance run. It finds crashes, hangs over ten seconds,
// memory past 500 MB and exceptions without a code; files that show one are kept in test-results/fuzz.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const hangMilliseconds = 10_000;
const mostMegabytes = 500;
const keepFolder = join(import.meta.dirname, '../../test-results/fuzz');

interface Case {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly state: 'started' | 'done';
  readonly result?: string;
  readonly ms?: number;
  readonly megabytes?: number;
}

export interface FuzzReport {
  readonly cases: number;
  /** How often each code, or `read`, came out. */
  readonly results: ReadonlyMap<string, number>;
  readonly failures: readonly string[];
}

interface Tally { done: number; readonly results: Map<string, number>; readonly failures: string[] }

const fail = (tally: Tally, at: Case, what: string): void => {
  mkdirSync(keepFolder, { recursive: true });
  copyFileSync(at.path, join(keepFolder, basename(at.path)));
  tally.failures.push(`case ${at.index} (${at.name}): ${what}`);
};

const finish = (tally: Tally, at: Case): void => {
  const { result = '', ms = 0, megabytes = 0 } = at;
  if (result.startsWith('UNEXPLAINED')) fail(tally, at, result);
  else tally.results.set(result, (tally.results.get(result) ?? 0) + 1);
  if (ms > hangMilliseconds) fail(tally, at, `${ms} ms`);
  if (megabytes > mostMegabytes) fail(tally, at, `${megabytes} MB`);
  rmSync(at.path, { force: true });
};

/** Runs cases in one child until it ends, hangs or grows too large. Returns the next case to go on with. */
const runChild = (folder: string, seed: number, first: number, last: number, tally: Tally): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'fuzzChild.ts'), folder, String(seed), String(first), String(last)], {
      stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: folder },
    });
    let current: Case | null = null;
    let next = first;
    let errors = '';
    let timer: NodeJS.Timeout | undefined;
    let isRenewed = false;
    child.stderr.on('data', (bytes: Buffer) => { errors = (errors + bytes.toString()).slice(-2000); });
    createInterface(child.stdout).on('line', (line) => {
      const said = JSON.parse(line) as Case;
      clearTimeout(timer);
      // A child ended for its memory may have begun another case: that one is run again in the next.
      if (isRenewed) return;
      next = said.index + 1;
      if (said.state === 'started') {
        current = said;
        timer = setTimeout(() => child.kill('SIGKILL'), hangMilliseconds + 2000);
        return;
      }
      current = null;
      tally.done += 1;
      finish(tally, said);
      if ((said.megabytes ?? 0) <= mostMegabytes) return;
      isRenewed = true;
      child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (current !== null) {
        tally.done += 1;
        fail(tally, current, signal === 'SIGKILL' ? 'hung' : `the process ended (${code ?? signal}): ${errors}`);
      }
      if (current === null && code !== 0 && signal === null) reject(new Error(errors));
      else resolve(next);
    });
  });

const runRange = async (folder: string, seed: number, first: number, last: number, tally: Tally): Promise<void> => {
  // A child keeps the peak of its memory, so it is renewed now and then.
  for (let next = first; next <= last;) next = await runChild(folder, seed, next, Math.min(last, next + 249), tally);
};

/** Runs `cases` cases from a seed in two processes side by side. */
export const runFuzz = async (cases: number, seed: number): Promise<FuzzReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'tolok-fuzz-'));
  const tally: Tally = { done: 0, results: new Map(), failures: [] };
  const half = Math.ceil(cases / 2);
  try {
    await Promise.all([runRange(folder, seed, 0, half - 1, tally), runRange(folder, seed, half, cases - 1, tally)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { cases: tally.done, results: tally.results, failures: tally.failures };
};

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: String(process.pid) } } });
  const started = performance.now();
  const report = await runFuzz(Number(values.cases), Number(values.seed));
  console.log(`seed ${values.seed}: ${report.cases} cases in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  for (const [result, count] of [...report.results].toSorted((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(6)}  ${result}`);
  for (const failure of report.failures) console.log(`FAILED ${failure}`);
  process.exitCode = report.failures.length === 0 ? 0 : 1;
}
