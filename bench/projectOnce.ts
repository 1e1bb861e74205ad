// One question to a stored project of many reports, asked once in a process of its own; prints the seconds as a line of JSON.
// `tally` counts a period anew from its stored reports; `page` gives a page in the middle of an order made before; `order` makes one.

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unwrap } from '../src/shared/rpc.ts';
import { openStations, type Stations } from './stations.ts';

const [what = '', path = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const project = join(folder, 'bench.tolok');
copyFileSync(path, project);

/** Forgets what was counted before, so that the next question counts. */
const forgetTallies = (): void => {
  const db = new Database(project);
  db.exec('DELETE FROM tallies');
  db.close();
};

const ask = async ({ query }: Stations, name: string, input: unknown): Promise<unknown> => unwrap(await query.answer(name, input));

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const byTitle = { filter: { period: 'B24', search: '', agency: null, status: null, class: null }, sort: { column: 'title', descending: false } };

const orderOf = async (stations: Stations): Promise<{ view: string; total: number; seconds: number }> => {
  const start = performance.now();
  const job = await stations.jobEnd(() => ask(stations, 'report.view.start', byTitle));
  const { view, total } = job.result as { view: string; total: number };
  return { view, total, seconds: (performance.now() - start) / 1000 };
};

const questions: Readonly<Record<string, (stations: Stations) => Promise<number>>> = {
  tally: (stations) => timed(() => ask(stations, 'scoring.inputs', { period: 'B24' })),
  order: async (stations) => (await orderOf(stations)).seconds,
  page: async (stations) => {
    const { view, total } = await orderOf(stations);
    const pages: number[] = [];
    for (let at = 1; at <= 200; at += 1) {
      pages.push(await timed(() => ask(stations, 'report.page', { view, from: Math.floor((total / 201) * at), count: 100 })));
    }
    return pages.toSorted((left, right) => left - right)[Math.ceil(0.95 * pages.length) - 1] ?? Number.NaN;
  },
};

if (what === 'tally') forgetTallies();
const stations = openStations(folder);
stations.know('project', project);
await ask(stations, 'project.open', { file: 'project', readOnly: true });
const question = questions[what];
if (question === undefined) throw new Error(`Unknown question ${what}.`);
const seconds = await question(stations);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
await stations.close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ seconds, peakMegabytes })}\n`);
