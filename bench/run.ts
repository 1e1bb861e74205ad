// `npm run bench [-- CASE …] [--rounds N]`: runs the cases, prints what came out and adds it to results.md with date and versions.

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cases, type Comparison } from './cases.ts';
import { recordsProject, sampleProject } from './generate.ts';
import { growthTable } from './growth.ts';
import { liveTable } from './live.ts';
import { compare, type Figures, type Spread } from './measure.ts';
import { scoreTable, scoreTimings } from './score.ts';

const resultsFile = join(import.meta.dirname, 'results.md');

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, `../node_modules/${name}/package.json`), 'utf8')) as { version: string }).version;

/** Seconds, with the digits that small ones need. */
const said = (seconds: number): string => seconds.toFixed(seconds < 0.1 ? 4 : 2);
const spread = ({ min, median, max }: Spread): string => `${said(median)} s (${said(min)}–${said(max)})`;

const line = (ours: Figures, peer: Figures, aim: number | undefined): string => {
  const ratio = ours.seconds.median / peer.seconds.median;
  const verdict = aim === undefined ? '–' : `≤ ${aim} ${ratio <= aim ? 'met' : 'NOT met'}`;
  return `| ${peer.name} | ${spread(ours.seconds)} | ${spread(peer.seconds)} | ${ratio < 0.01 ? ratio.toFixed(4) : ratio.toFixed(2)} | ${verdict} | ` +
    `${ours.peakMegabytes ?? '–'} MB | ${peer.peakMegabytes ?? '–'} MB |`;
};

const report = ({ title, aims }: Comparison, [ours, ...peers]: readonly Figures[]): string => {
  if (ours === undefined) return '';
  return [
    `### ${title}`, '',
    '| beside | Tolok, median (min–max) | peer, median (min–max) | ratio | aim | Tolok peak | peer peak |',
    '|---|---|---|---:|---|---:|---:|',
    ...peers.map((peer) => line(ours, peer, aims[peer.name])), '',
  ].join('\n');
};

const heading = (): string => [
  `## ${new Date().toISOString().slice(0, 10)}`, '',
  `Node ${process.versions.node}, exceljs ${versionOf('exceljs')}, csv-parse ${versionOf('csv-parse')}, better-sqlite3 ${versionOf('better-sqlite3')}; ` +
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}.`, '', '',
].join('\n');

const keep = (text: string): void => {
  if (!existsSync(resultsFile)) writeFileSync(resultsFile, '# Results\n\nNewest last. Each line is one run of `npm run bench`, in turn on one machine.\n\n');
  appendFileSync(resultsFile, `${text}\n`);
  process.stdout.write(`${text}\n`);
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' } } });
const known = [...Object.keys(cases), 'growth', 'score', 'live'];
const tell = (text: string): unknown => process.stderr.write(text);
const wanted = positionals.length === 0 ? known : positionals;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`Unknown case ${unknown.join(', ')}. Known: ${known.join(', ')}.`);

keep(heading());
for (const name of wanted) {
  if (name === 'growth') keep(`### import .csv, by its records\n\n${await growthTable(tell)}\n`);
  if (name === 'score') keep(`### score, plan and curve\n\n${scoreTable(scoreTimings())}\n`);
  if (name === 'live') {
    for (const [what, project] of [['653 agencies', await sampleProject()], ['1,000,000 reports', await recordsProject(1_000_000)]] as const)
      keep(`### a slider’s move, from the input to the painted frame: ${what}\n\n${await liveTable(project)}\n`);
  }
  const prepare = cases[name];
  if (prepare === undefined) continue;
  const comparison = await prepare();
  keep(report(comparison, await compare(comparison.sides, Number(values.rounds), tell)));
}
