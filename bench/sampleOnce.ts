// Makes the sample evaluation, as the window does, and keeps its project at the path given.

import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '../src/shared/rpc.ts';
import { openStations } from './stations.ts';

const [path = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const { query, jobEnd, close } = openStations(folder);
const { error } = await jobEnd(async () => unwrap(await query.answer('project.sample.start', {})));
await close();
if (error !== null) throw new Error(error.code);
const made = readdirSync(folder).find((name) => name.endsWith('.tolok'));
if (made === undefined) throw new Error('no sample project was made');
copyFileSync(join(folder, made), path);
rmSync(folder, { recursive: true, force: true });
