// Imports one evidence file into a new project, once, the way the window does it: a query and a job thread of the built program.
// Run as a process of its own, so that its peak memory is its own; prints one line of JSON.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createFlags } from '../src/main/jobs/flags.ts';
import { startRemoteStation } from '../src/main/jobs/remoteStation.ts';
import type { Station, StationNews } from '../src/main/jobs/station.ts';
import type { Job } from '../src/shared/jobs.ts';
import { unwrap } from '../src/shared/rpc.ts';
import { noChoices } from '../src/shared/tabular/plan.ts';

const root = join(import.meta.dirname, '..');
const [path = '', sheet = '', period = 'B24'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const place = {
  host: 'commandLine', resources: join(root, 'resources'), settingsFolder: folder, projectsFolder: null, temporaryFolder: folder,
} as const;
const flags = createFlags();
const ended = Promise.withResolvers<Job>();

const hear = (news: StationNews): void => {
  if (news.type === 'log') process.stderr.write(`${news.text}\n`);
  if (news.type === 'changed') job.follow(news.project);
  if (news.type === 'job' && ['done', 'failed', 'cancelled'].includes(news.job.state)) ended.resolve(news.job);
};
const worker = join(root, 'out/main/worker.js');
const query: Station = startRemoteStation(worker, { role: 'query', place, flags }, hear);
const job: Station = startRemoteStation(worker, { role: 'job', place, flags }, hear);

const project = join(folder, 'bench.tolok');
const known = (id: string, at: string, bytes: number) => ({ ref: { id, name: basename(at), bytes }, path: at, owned: false });
for (const station of [query, job]) {
  station.know(known('project', project, 0));
  station.know(known('evidence', path, statSync(path).size));
}
unwrap(await query.answer('project.create', { name: 'bench', template: 'lapor-id0112', destination: 'project' }));

const start = performance.now();
unwrap(await job.answer('evidence.import.start', {
  sheets: [{ file: 'evidence', sheet, periods: [period], choices: noChoices, accept: [] }],
}));
const { result, error } = await ended.promise;
const seconds = (performance.now() - start) / 1000;
const [outcome] = (result ?? []) as { kept: number; error: unknown }[];
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
await job.close();
await query.close();
const projectMegabytes = Math.round(statSync(project).size / 1e6);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ seconds, peakMegabytes, projectMegabytes, kept: outcome?.kept, error: error ?? outcome?.error ?? null })}\n`);
