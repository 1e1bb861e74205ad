// Runs two or more commands in turn, each as a process of its own, several times, and says how they compare: a noisy machine slows
// both alike, so the ratio of their medians holds where single times do not.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command to time. One that prints a last line of JSON with `seconds` is taken at its word; otherwise the whole process counts. */
export interface Side {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface Run {
  readonly seconds: number;
  /** Largest resident size seen; null where the system does not say. */
  readonly peakMegabytes: number | null;
}

export interface Figures {
  readonly name: string;
  readonly seconds: Spread;
  readonly peakMegabytes: number | null;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

const peakOf = (pid: number): number | null => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Number(found[1]) / 1024;
  } catch {
    // The process has ended, or this system has no /proc: the figure seen before stands.
    return null;
  }
};

const printed = (output: string): { readonly seconds?: number; readonly peakMegabytes?: number; readonly error?: unknown } => {
  const last = output.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? JSON.parse(last) as { seconds?: number } : {};
};

/** Runs a side once. Throws when it fails: a wrong run must never look like a fast one. */
export const runOnce = async ({ name, command, args }: Side): Promise<Run> => {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let peak: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const watch = setInterval(() => { peak = Math.max(peak ?? 0, peakOf(child.pid ?? 0) ?? 0) || peak; }, 25);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(watch));
  const wall = (performance.now() - start) / 1000;
  const said = printed(output);
  if (code !== 0 || (said.error !== undefined && said.error !== null)) throw new Error(`${name} failed: ${output}`);
  return { seconds: said.seconds ?? wall, peakMegabytes: said.peakMegabytes ?? peak };
};

const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  const middle = sorted.length >> 1;
  return { min: at(0), median: sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2, max: at(sorted.length - 1) };
};

/** One run of each side to warm caches, then `rounds` of them in turn. */
export const compare = async (sides: readonly Side[], rounds: number, tell: (text: string) => void): Promise<Figures[]> => {
  const runs = new Map<string, Run[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of sides) {
      const run = await runOnce(side);
      tell(`${round === 0 ? 'warm-up' : `round ${round}`} · ${side.name} · ${run.seconds.toFixed(2)} s\n`);
      if (round > 0) runs.get(side.name)?.push(run);
    }
  }
  return [...runs].map(([name, all]) => ({
    name,
    seconds: spreadOf(all.map(({ seconds }) => seconds)),
    peakMegabytes: all.every(({ peakMegabytes }) => peakMegabytes === null) ? null
      : Math.round(Math.max(...all.map(({ peakMegabytes }) => peakMegabytes ?? 0))),
  }));
};
