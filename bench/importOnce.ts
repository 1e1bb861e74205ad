// Imports one evidence file into a new project, once, the way the window does it: a query and a job thread of the built program.
// Run as a process of its own, so that its peak memory is its own; prints one line of JSON. A fourth argument keeps the project.

import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '../src/shared/rpc.ts';
import { noChoices } from '../src/shared/tabular/plan.ts';
import { openStations } from './stations.ts';

const [path = '', sheet = '', period = 'B24', keepAs = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const project = join(folder, 'bench.tolok');
const { query, job, know, jobEnd, close } = openStations(folder);
know('project', project);
know('evidence', path);
unwrap(await query.answer('project.create', { name: 'bench', template: 'lapor-id0112', destination: 'project' }));

const start = performance.now();
const { result, error } = await jobEnd(async () => unwrap(await job.answer('evidence.import.start', {
  sheets: [{ file: 'evidence', sheet, periods: [period], choices: noChoices, accept: [] }],
})));
const seconds = (performance.now() - start) / 1000;
const [outcome] = (result ?? []) as { kept: number; error: unknown }[];
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
await close();
const projectMegabytes = Math.round(statSync(project).size / 1e6);
if (keepAs !== '') copyFileSync(project, keepAs);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ seconds, peakMegabytes, projectMegabytes, kept: outcome?.kept, error: error ?? outcome?.error ?? null })}\n`);
