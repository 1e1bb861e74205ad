// How long a move of a slider takes in the window: from the input event until everything it changes is written into the page, and
// until the frame that shows it is painted; and how much of the processor it takes, which other programs of the machine do not
// change. The built program on a copy of a project.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type CDPSession, type Page } from 'playwright';
import { findChromium } from '../scripts/lib/chromium.mjs';

const levers = ['completionTarget', 'agencyThreshold', 'agencyShareTarget'] as const;
const warmUp = 40;
/** Milliseconds of a frame at sixty a second. */
const frame = 16;

/** Milliseconds. */
interface Move {
  readonly written: number;
  readonly painted: number;
  /** Processor time of the page's main thread, painting included. */
  readonly processor: number;
}

/** Runs in the page. Each move begins with a frame, so that waiting for the next one is not counted as work. */
const moveScript = (at: number, move: number): string => `(async () => {
  const slider = document.querySelectorAll('.parameters input[type=range]')[${at}];
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = () => new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
  await frame();
  const start = performance.now();
  put.call(slider, String(2000 + ((${move} * 150) % 5000)));
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  const written = performance.now() - start;
  await painted();
  return { written, painted: performance.now() - start };
})()`;

const processorTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
};

const movesOf = async (page: Page, session: CDPSession, at: number, moves: number): Promise<readonly Move[]> => {
  const list: Move[] = [];
  for (let move = 0; move < moves; move += 1) {
    const before = await processorTime(session);
    const times = (await page.evaluate(moveScript(at, move))) as Omit<Move, 'processor'>;
    list.push({ ...times, processor: (await processorTime(session)) - before });
  }
  return list;
};

/** The built browser host on a project; the first line it prints is its address. */
const startHost = async (folder: string, project: string): Promise<{ readonly child: ChildProcess; readonly address: string }> => {
  const serve = join(import.meta.dirname, '../out/main/serve.js');
  const child = spawn(process.execPath, [serve, '--no-open', '--projects', folder, '-p', project], {
    env: { ...process.env, TOLOK_SETTINGS: join(folder, 'settings') }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: /http:\/\/\S+/.exec(printed.toString())?.[0] ?? '' };
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((left, right) => left - right)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const say = (name: string, moves: readonly Move[]): string => {
  const of = (kind: keyof Move, share: number): number => quantile(moves.slice(warmUp).map((move) => move[kind]), share);
  const both = (kind: keyof Move): string => `${of(kind, 0.5).toFixed(1)} | ${of(kind, 0.95).toFixed(1)}`;
  const verdict = `≤ ${frame} ${of('painted', 0.95) <= frame ? 'met' : 'NOT met'}`;
  return `| ${name} | ${both('written')} | ${both('painted')} | ${verdict} | ${both('processor')} |`;
};

const openScenarios = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('Control+5');
  await page.getByRole('slider').first().waitFor();
};

/** A row a lever: milliseconds, medians and 95th percentiles, and whether painting keeps to a frame of 16 ms. */
export const liveTable = async (project: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tolok-live-'));
  const copy = join(folder, 'bench.tolok');
  cpSync(project, copy);
  const { child, address } = await startHost(folder, copy);
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await openScenarios(page, address);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const rows: string[] = [];
    for (const [at, lever] of levers.entries()) rows.push(say(lever, await movesOf(page, session, at, 200)));
    return [
      '| lever | written ms p50 | p95 | painted ms p50 | p95 | aim p95 | processor ms p50 | p95 |', '|---|---:|---:|---:|---:|---|---:|---:|', ...rows,
    ].join('\n');
  } finally {
    await browser.close();
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
};
